import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fakes, server } from "./programs.ts";
import { buildah, run, trust } from "./store.ts";

/** Makes the base images in a store, under the names that Dockerfiles use. Needs Debian's package servers. */
export async function makeBaseImages(folder: string): Promise<void> {
  const [debian, busybox] = await Promise.all([debianRoot(folder), busyboxRoot(folder)]);
  for (const root of [debian, busybox]) addPrograms(root);
  await importRoot(
    folder,
    debian,
    ["docker.io/library/debian:13.1", "docker.io/library/python:3.13.5-slim-trixie"],
    "bash",
  );
  await importRoot(folder, busybox, ["docker.io/library/busybox:1.37.0", "docker.io/library/alpine:3.22.1"], "/bin/sh");
}

/** What apt unpacks for these packages on a machine without any; small enough to be copied often. */
async function debianRoot(folder: string): Promise<string> {
  const root = join(folder, "debian");
  const archives = join(folder, "archives");
  mkdirSync(join(archives, "partial"), { recursive: true });
  writeFileSync(join(folder, "status"), "");
  const apart = [
    "-o",
    `Dir::State::status=${folder}/status`,
    "-o",
    `Dir::Cache::archives=${archives}`,
    "-o",
    "Debug::NoLocking=true",
  ];
  const packages = "base-files base-passwd bash coreutils dash findutils grep hostname login passwd sed".split(" ");
  await run("apt-get", ["install", "-y", "-qq", "--download-only", "--no-install-recommends", ...apart, ...packages]);
  const files = readdirSync(archives).filter((name) => name.endsWith(".deb"));
  for (const name of files.sort()) await run("dpkg-deb", ["-x", join(archives, name), root]);
  for (const part of ["doc", "locale", "man", "info", "zoneinfo", "perl5"])
    rmSync(join(root, "usr/share", part), { recursive: true, force: true });
  await run("sh", ["-c", "rm -rf usr/lib/*/gconv usr/lib/*/perl-base usr/lib/systemd"], { cwd: root });
  for (const name of ["opt", "mnt", "srv", "media"]) mkdirSync(join(root, name), { recursive: true });
  await configureAccounts(root);
  return root;
}

/** What the packages base-passwd and passwd do when they are configured. */
async function configureAccounts(root: string): Promise<void> {
  for (const name of ["passwd", "group"])
    copyFileSync(join(root, "usr/share/base-passwd", `${name}.master`), join(root, "etc", name));
  await run("chroot", [root, "/usr/sbin/pwconv"]);
  await run("chroot", [root, "/usr/sbin/grpconv"]);
}

/** Debian's busybox-static, and the two applets that Debian leaves out and Alpine has. */
async function busyboxRoot(folder: string): Promise<string> {
  const root = join(folder, "busybox");
  for (const name of ["bin", "etc", "home", "root", "proc", "dev", "sys", "var/cache"])
    mkdirSync(join(root, name), { recursive: true });
  mkdirSync(join(root, "tmp"));
  chmodSync(join(root, "tmp"), 0o1777);
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  await run("chroot", [root, "/bin/busybox", "--install", "-s", "/bin"]);
  copyFileSync(await accountApplets(folder), join(root, "bin/accounts"));
  for (const name of ["addgroup", "adduser"]) await run("ln", ["-sf", "accounts", join(root, "bin", name)]);
  writeFileSync(join(root, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
  writeFileSync(join(root, "etc/group"), "root:x:0:\n");
  writeFileSync(join(root, "etc/shadow"), "root:*::0:::::\n");
  return root;
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
  const numbers = ["CONFIG_LAST_ID=60000", "CONFIG_FIRST_SYSTEM_ID=100", "CONFIG_LAST_SYSTEM_ID=999"];
  const lines = readFileSync(join(cwd, ".config"), "utf8")
    .split("\n")
    .filter((line) => !line.includes("_ID=") && !wanted.some((name) => line.includes(`CONFIG_${name} `)));
  writeFileSync(
    join(cwd, ".config"),
    [...lines, ...wanted.map((name) => `CONFIG_${name}=y`), ...numbers, ""].join("\n"),
  );
  await run("sh", ["-c", "yes '' | make oldconfig && make -j2 EXTRA_CFLAGS=-O0 busybox_unstripped"], { cwd });
  return join(cwd, "busybox_unstripped");
}

function addPrograms(root: string): void {
  const programs = { "usr/local/bin/server": server, ...fakes };
  for (const [path, text] of Object.entries(programs)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), 0o755);
  }
}

async function importRoot(folder: string, root: string, names: readonly string[], command: string): Promise<void> {
  const driver = readFileSync(join(folder, "driver"), "utf8");
  const container = await buildah(folder, driver, ["from", "scratch"]);
  await buildah(folder, driver, ["copy", "--quiet", container, root, "/"]);
  await buildah(folder, driver, [
    "config",
    "--cmd",
    command,
    "--env",
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    container,
  ]);
  const [first = "", ...others] = names;
  await buildah(folder, driver, [
    "commit",
    "--quiet",
    "--rm",
    "--format",
    "docker",
    ...trust(folder),
    container,
    first,
  ]);
  for (const name of others) await buildah(folder, driver, ["tag", first, name]);
}
