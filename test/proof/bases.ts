import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Engine } from "../docker/engine.ts";
import { run } from "../docker/processes.ts";
import type { Tool } from "../docker/requirements.ts";
import { fakes, server } from "./programs.ts";

/** What makes the roots of base images. */
export const rootTools: readonly Tool[] = [
  { path: "/usr/bin/mmdebstrap", package: "mmdebstrap" },
  { path: "/usr/share/doc/busybox-static/copyright", package: "busybox-static" },
  { path: "/usr/bin/bzip2", package: "bzip2" },
  { path: "/usr/bin/gcc", package: "gcc" },
  { path: "/usr/bin/make", package: "make" },
  { path: "/usr/include/crypt.h", package: "libcrypt-dev" },
  { path: "/usr/include/stdio.h", package: "libc6-dev" },
];

/** Makes the base images of the pages in an engine, under the names that Dockerfiles use. Needs Debian's package servers. */
export async function makeBaseImages(engine: Engine): Promise<void> {
  await Promise.all([makeDebian(engine), makeBusybox(engine)]);
}

/** Debian as its image is: what is essential, and apt. Documentation stays out of it, as it does in the slim image. */
async function makeDebian(engine: Engine): Promise<void> {
  const root = join(engine.folder, "debian");
  const left = ["doc", "man", "info", "locale", "zoneinfo"].map(
    (name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`,
  );
  await run("mmdebstrap", ["--quiet", "--mode=root", "--variant=minbase", ...left, "trixie", root]);
  await run("sh", ["-c", "rm -rf var/lib/apt/lists/*"], { cwd: root });
  await addPrograms(root, { "usr/local/bin/apt-get": fakes.aptGet, "usr/local/bin/pip": fakes.pip });
  await importRoot(engine, root, ["debian:13.1", "python:3.13.5-slim-trixie"], ["bash"]);
}

/** Debian's busybox-static, and the two applets that Debian leaves out and Alpine has. */
async function makeBusybox(engine: Engine): Promise<void> {
  const root = join(engine.folder, "busybox");
  for (const name of ["bin", "etc", "home", "root", "proc", "dev", "sys", "var/cache", "tmp"])
    mkdirSync(join(root, name), { recursive: true });
  chmodSync(join(root, "tmp"), 0o1777);
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  await run("chroot", [root, "/bin/busybox", "--install", "-s", "/bin"]);
  copyFileSync(await accountApplets(engine.folder), join(root, "bin/accounts"));
  for (const name of ["addgroup", "adduser"]) await run("ln", ["-sf", "accounts", join(root, "bin", name)]);
  writeFileSync(join(root, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
  writeFileSync(join(root, "etc/group"), "root:x:0:\n");
  writeFileSync(join(root, "etc/shadow"), "root:*::0:::::\n");
  await addPrograms(root, { "sbin/apk": fakes.apk });
  await importRoot(engine, root, ["busybox:1.37.0", "alpine:3.22.1"], ["/bin/sh"]);
}

const source = {
  address: "http://deb.debian.org/debian/pool/main/b/busybox/busybox_1.35.0.orig.tar.bz2",
  sha256: "faeeb244c35a348a334f4a59e44626ee870fb07b6884d68c10ae8bc19f83a694",
};

/** Builds addgroup and adduser from busybox's source, with the options that Alpine sets for them; resolves to the program. */
async function accountApplets(folder: string): Promise<string> {
  const response = await fetch(source.address);
  if (!response.ok) throw new Error(`${source.address} answers ${response.status}`);
  const archive = Buffer.from(await response.arrayBuffer());
  if (createHash("sha256").update(archive).digest("hex") !== source.sha256)
    throw new Error(`${source.address} is not what it was`);
  writeFileSync(join(folder, "busybox.tar.bz2"), archive);
  await run("tar", ["-xjf", "busybox.tar.bz2"], { cwd: folder });
  const cwd = join(folder, "busybox-1.35.0");
  await run("make", ["allnoconfig"], { cwd });
  const wanted = "STATIC BUSYBOX ADDUSER ADDGROUP FEATURE_ADDUSER_TO_GROUP LONG_OPTS FEATURE_SHADOWPASSWDS".split(" ");
  const set = wanted.map((name) => `/CONFIG_${name}[ =]/c CONFIG_${name}=y`);
  const numbers = ["LAST_ID=60000", "FIRST_SYSTEM_ID=100", "LAST_SYSTEM_ID=999"];
  const ranges = numbers.map((line) => `/CONFIG_${line.split("=")[0]}=/c CONFIG_${line}`);
  await run("sed", ["-i", ...[...set, ...ranges].flatMap((edit) => ["-e", edit]), ".config"], { cwd });
  await run("sh", ["-c", "yes '' | make oldconfig && make -j2 EXTRA_CFLAGS=-O0 busybox_unstripped"], { cwd });
  return join(cwd, "busybox_unstripped");
}

async function addPrograms(root: string, managers: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries({ "usr/local/bin/server": server, ...managers })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), 0o755);
  }
}

async function importRoot(
  engine: Engine,
  root: string,
  names: readonly string[],
  cmd: readonly string[],
): Promise<void> {
  const [first = "", ...others] = names;
  const changes = [
    "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    `CMD ${JSON.stringify(cmd)}`,
  ].flatMap((line) => ["--change", line]);
  const archive = `${root}.tar`;
  await run("tar", ["-C", root, "--numeric-owner", "-cf", archive, "."]);
  await run("docker", ["import", ...changes, archive, first], { env: engine.env });
  for (const name of others) await run("docker", ["tag", first, name], { env: engine.env });
  await run("rm", ["-rf", root, archive]);
}
