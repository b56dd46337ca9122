import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
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

/** Archives of roots, kept between runs on this machine as long as what makes them is the same. */
const cache = join(import.meta.dirname, "../../out/docker/roots", recipe());

function recipe(): string {
  const texts = ["bases.ts", "programs.ts"].map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));
  return createHash("sha1").update(texts.join("")).digest("hex").slice(0, 12);
}

/** Makes the base images of the pages in an engine, under the names that Dockerfiles use. Needs Debian's package servers. */
export async function makeBaseImages(engine: Engine): Promise<void> {
  if (!existsSync(cache)) rmSync(dirname(cache), { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const [debian, busybox] = await Promise.all([rootArchive("debian", debianRoot), rootArchive("busybox", busyboxRoot)]);
  await importRoot(engine, debian, ["debian:13.1", "python:3.13.5-slim-trixie", "almalinux:9.6"], "bash");
  await importRoot(engine, busybox, ["busybox:1.37.0", "alpine:3.22.1"], "/bin/sh");
  await buildNode(engine);
}

/** An archive of what `make` puts into the folder `root` of an empty folder; it gets its name when it is complete. */
async function rootArchive(name: string, make: (folder: string, root: string) => Promise<void>): Promise<string> {
  const archive = join(cache, `${name}.tar`);
  if (existsSync(archive)) return archive;
  const folder = mkdtempSync(join(tmpdir(), `hullwright-${name}-`));
  try {
    const root = join(folder, "root");
    await make(folder, root);
    await run("tar", ["-C", root, "--numeric-owner", "-cf", `${archive}.part`, "."]);
    renameSync(`${archive}.part`, archive);
    return archive;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Debian as its image is: what is essential, and apt. Documentation stays out of it, as it does in the slim image. */
async function debianRoot(_folder: string, root: string): Promise<void> {
  const left = ["doc", "man", "info", "locale", "zoneinfo"].map(
    (name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`,
  );
  await run("mmdebstrap", ["--quiet", "--mode=root", "--variant=minbase", ...left, "trixie", root]);
  await run("sh", ["-c", "rm -rf var/lib/apt/lists/*"], { cwd: root });
  addPrograms(root, {
    "usr/local/bin/apt-get": fakes.aptGet,
    "usr/local/bin/pip": fakes.pip,
    "usr/local/bin/dnf": fakes.dnf,
  });
}

/** Debian's busybox-static, and the two applets that Debian leaves out and Alpine has. */
async function busyboxRoot(folder: string, root: string): Promise<void> {
  for (const name of ["bin", "etc", "home", "root", "proc", "dev", "sys", "var/cache", "tmp"])
    mkdirSync(join(root, name), { recursive: true });
  chmodSync(join(root, "tmp"), 0o1777);
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  await run("chroot", [root, "/bin/busybox", "--install", "-s", "/bin"]);
  copyFileSync(await accountApplets(folder), join(root, "bin/accounts"));
  for (const name of ["addgroup", "adduser"]) await run("ln", ["-sf", "accounts", join(root, "bin", name)]);
  writeFileSync(join(root, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
  writeFileSync(join(root, "etc/group"), "root:x:0:\n");
  writeFileSync(join(root, "etc/shadow"), "root:*::0:::::\n");
  addPrograms(root, { "sbin/apk": fakes.apk });
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

function addPrograms(root: string, managers: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({ "usr/local/bin/server": server, ...managers })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), 0o755);
  }
}

async function importRoot(engine: Engine, archive: string, names: readonly string[], command: string): Promise<void> {
  const [first = "", ...others] = names;
  const changes = ["ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", `CMD ["${command}"]`];
  const options = changes.flatMap((line) => ["--change", line]);
  await run("docker", ["import", ...options, archive, first], { env: engine.env });
  for (const name of others) await run("docker", ["tag", first, name], { env: engine.env });
}

/** A base image with Node, npm, the account and the entrypoint of the official one. */
export const nodeImage = "node:22.11.0-bookworm-slim";

const nodeDockerfile = `FROM debian:13.1
COPY node /usr/local/bin/
COPY npm /usr/local/lib/node_modules/npm
COPY --chmod=755 docker-entrypoint.sh /usr/local/bin/
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \\
    && groupadd --gid 1000 node && useradd --uid 1000 --gid node --shell /bin/bash --create-home node
ENV NODE_VERSION=${process.versions.node}
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["node"]
`;

/** Puts Node in front of what is no program. */
const nodeEntrypoint = `#!/bin/sh
case $1 in
-*) set -- node "$@" ;;
*) command -v "$1" >/dev/null || set -- node "$@" ;;
esac
exec "$@"
`;

/** The Node that runs this, and its npm. */
async function buildNode(engine: Engine): Promise<void> {
  const context = join(engine.folder, "node");
  mkdirSync(context);
  const npm = realpathSync(await run("sh", ["-c", "command -v npm"]));
  copyFileSync(process.execPath, join(context, "node"));
  await run("cp", ["-r", join(dirname(npm), ".."), join(context, "npm")]);
  writeFileSync(join(context, "docker-entrypoint.sh"), nodeEntrypoint);
  writeFileSync(join(context, "Dockerfile"), nodeDockerfile);
  const options = ["--quiet", "--network", "none", "--tag", nodeImage];
  await run("docker", ["build", ...options, context], { env: engine.env });
  rmSync(context, { recursive: true });
}
