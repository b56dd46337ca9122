import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "./processes.ts";

/** The newest first: BuildKit's checks (`docker build --check`) are not in the engine of trixie. */
const suites = ["sid", "trixie"];

const packages = ["docker.io", "docker-cli", "docker-buildx", "docker-compose", "containerd"];

/** Programs of these packages, below their root; plugins of the client are everything in `plugins`. */
const programs = [
  "usr/sbin/dockerd",
  "usr/sbin/docker-proxy",
  "usr/bin/docker",
  "usr/bin/containerd",
  "usr/bin/containerd-shim-runc-v2",
];
const plugins = "usr/libexec/docker/cli-plugins";

/** Where an engine's programs are. */
export interface Programs {
  /** Holds dockerd and docker, for PATH. */
  readonly bin: string;
  /** For DOCKER_CONFIG: makes `docker buildx` and `docker compose` known. */
  readonly config: string;
}

/**
 * The engine of Debian's packages, unpacked below a folder and not installed; what is there already is taken (about 90 MB are
 * fetched otherwise). Rejects when neither release has programs that run here.
 */
export async function unpackEngine(folder: string): Promise<Programs> {
  const failures: string[] = [];
  for (const suite of suites) {
    const target = join(folder, suite);
    const found = { bin: join(target, "bin"), config: join(target, "config") };
    if (existsSync(target)) return found;
    try {
      await fetchSuite(suite, target);
      if (failures.length > 0) console.error(`Taking the engine of ${suite}: ${failures.join("; ")}`);
      return found;
    } catch (error) {
      failures.push(`that of ${suite} cannot be had (${String(error).split("\n").slice(0, 3).join(" ")})`);
    }
  }
  throw new Error(failures.join("; "));
}

/** The folder gets its final name last, so an interrupted run leaves nothing half-made behind. */
async function fetchSuite(suite: string, target: string): Promise<void> {
  console.error(`Fetching Docker Engine from Debian ${suite} (about 90 MB) …`);
  const work = `${target}.${process.pid}`;
  try {
    await download(suite, work);
    const root = join(work, "root");
    for (const name of readdirSync(work).filter((entry) => entry.endsWith(".deb")))
      await run("dpkg-deb", ["-x", join(work, name), root]);
    const ready = join(work, "ready");
    for (const part of ["bin", "config/cli-plugins"]) mkdirSync(join(ready, part), { recursive: true });
    for (const path of programs) copyFileSync(join(root, path), join(ready, "bin", basename(path)));
    for (const name of readdirSync(join(root, plugins)))
      copyFileSync(join(root, plugins, name), join(ready, "config/cli-plugins", name));
    for (const name of ["dockerd", "docker", "containerd"]) await run(join(ready, "bin", name), ["--version"]);
    renameSync(ready, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Downloads the packages of another release into a folder, with lists of its own: nothing of the machine's apt changes. */
async function download(suite: string, folder: string): Promise<void> {
  for (const part of ["parts", "lists/partial"]) mkdirSync(join(folder, part), { recursive: true });
  const source = [
    "Types: deb",
    `URIs: ${await mirror()}`,
    `Suites: ${suite}`,
    "Components: main",
    "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg",
    "",
  ];
  writeFileSync(join(folder, "parts/engine.sources"), source.join("\n"));
  const settings = [
    "Dir::Etc::SourceList=/dev/null",
    `Dir::Etc::SourceParts=${join(folder, "parts")}`,
    `Dir::State::Lists=${join(folder, "lists")}`,
    "Dir::Cache::pkgcache=",
    "Dir::Cache::srcpkgcache=",
    "APT::Sandbox::User=root",
  ].flatMap((setting) => ["-o", setting]);
  await run("apt-get", ["update", "-qq", ...settings]);
  await run("apt-get", ["download", "-qq", ...settings, ...packages], { cwd: folder });
}

/** Where this machine gets Debian's packages from. */
async function mirror(): Promise<string> {
  const targets = await run("apt-get", ["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]);
  return targets.split("\n").find((address) => /\/debian\/?$/.test(address)) ?? "http://deb.debian.org/debian";
}
