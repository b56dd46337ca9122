import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { existsSync } from "node:fs";

/** Programs of the Debian packages of the same name. */
const programs = ["docker-registry", "skopeo"] as const;

/** Why a real registry cannot run on this machine, for people; undefined when it can. Installs what only has to be installed. */
export function obstacle(): string | undefined {
  if (missing().length === 0) return undefined;
  const wanted = missing().join(" and ");
  if (!existsSync("/etc/debian_version") || !existsSync("/usr/bin/apt-get"))
    return `it needs ${wanted}, which only Debian's packages bring`;
  if (process.getuid?.() !== 0)
    return `it needs ${wanted}: install them with "sudo apt-get install docker-registry skopeo"`;
  install();
  return missing().length === 0 ? undefined : `apt-get could not install ${missing().join(" and ")}`;
}

function missing(): readonly string[] {
  return programs.filter((program) => !existsSync(`/usr/bin/${program}`));
}

/** No service is started: the registries of the tests are processes of their own. */
function install(): void {
  console.log(`Installing ${missing().join(" and ")} with apt-get …`);
  const options: SpawnSyncOptions = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing()], options);
}
