import type { Stage } from "../../syntax/dockerfile.ts";
import { callsOf } from "./run-index.ts";

/** True when a step installs a version of a package of the system, such as `curl=8.5.0-r0`, which another release does not have. */
export function hasPinnedPackages(stages: readonly Stage[]): boolean {
  return callsOf(stages, "apt", "apk").some(
    ({ call }) => call.action === "install" && call.packages.some(({ version }) => /^\d/.test(version ?? "")),
  );
}
