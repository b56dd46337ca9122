import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A program that the proof runs, where Debian has it, and the package that brings it. */
interface Tool {
  readonly path: string;
  readonly package: string;
}

const tools: readonly Tool[] = [
  { path: "/usr/bin/buildah", package: "buildah" },
  { path: "/usr/share/doc/busybox-static/copyright", package: "busybox-static" },
  { path: "/usr/bin/unshare", package: "util-linux" },
  { path: "/usr/bin/bzip2", package: "bzip2" },
  { path: "/usr/bin/gcc", package: "gcc" },
  { path: "/usr/bin/make", package: "make" },
  { path: "/usr/include/crypt.h", package: "libcrypt-dev" },
  { path: "/usr/include/stdio.h", package: "libc6-dev" },
];

/** Why real builds cannot run on this machine, for people; undefined when they can. Installs what only has to be installed. */
export function obstacle(): string | undefined {
  if (process.platform !== "linux") return "they need Linux";
  if (process.getuid?.() !== 0) return "they need root, to change roots and mount";
  if (!existsSync("/etc/debian_version") || !existsSync("/usr/bin/apt-get"))
    return "they need Debian, whose packages make the base images";
  if (missingPackages().length > 0) install(missingPackages());
  const missing = missingPackages();
  if (missing.length > 0) return `apt-get could not install ${missing.join(", ")}`;
  const { status } = spawnSync("unshare", ["--mount", "--pid", "--fork", "true"]);
  return status === 0 ? undefined : "this machine does not let root make namespaces";
}

function missingPackages(): readonly string[] {
  return tools.filter(({ path }) => !existsSync(path)).map((tool) => tool.package);
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options: SpawnSyncOptions = { env, stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}

/** Whether a folder's file system can carry overlay mounts; where it cannot, images are copied layer by layer. */
export function overlayWorks(folder: string): boolean {
  const script = `cd "$0" && mkdir -p l u w m && mount -t overlay overlay -o lowerdir=l,upperdir=u,workdir=w m && umount m`;
  return spawnSync("sh", ["-c", script, folder]).status === 0;
}

/** Mount points at or below a folder, innermost first. */
export function mountsBelow(folder: string): readonly string[] {
  const points = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "");
  return points.filter((point) => point.startsWith(folder)).reverse();
}
