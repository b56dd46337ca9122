import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A program that must be on this machine, where Debian has it, and the package that brings it. */
export interface Tool {
  readonly path: string;
  readonly package: string;
}

/** What the engine runs with, from the machine's own release: a newer runc would need a newer libc. */
const engineTools: readonly Tool[] = [
  { path: "/usr/sbin/runc", package: "runc" },
  { path: "/usr/sbin/iptables", package: "iptables" },
  { path: "/usr/sbin/ip", package: "iproute2" },
  { path: "/usr/bin/unshare", package: "util-linux" },
  { path: "/usr/bin/dpkg-deb", package: "dpkg" },
];

/**
 * Why no engine can run on this machine, in a line for people; undefined when one can. Installs with apt-get what only has to be
 * installed: what the engine needs, and `more`.
 */
export function obstacle(more: readonly Tool[] = []): string | undefined {
  if (process.platform !== "linux") return "it needs Linux";
  if (process.getuid?.() !== 0) return "it needs root, to make namespaces and mount";
  if (!isDebian()) return "it needs Debian, whose packages bring it";
  const tools = [...engineTools, ...more];
  if (missingPackages(tools).length > 0) install(missingPackages(tools));
  const missing = missingPackages(tools);
  if (missing.length > 0) return `apt-get could not install ${missing.join(", ")}`;
  const { status } = spawnSync("unshare", ["--net", "--mount", "--pid", "--fork", "true"]);
  return status === 0 ? undefined : "this machine does not let root make namespaces";
}

function isDebian(): boolean {
  const release = "/etc/os-release";
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8")) && existsSync("/usr/bin/apt-get");
}

function missingPackages(tools: readonly Tool[]): readonly string[] {
  return tools.filter(({ path }) => !existsSync(path)).map((tool) => tool.package);
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options: SpawnSyncOptions = { env, stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
