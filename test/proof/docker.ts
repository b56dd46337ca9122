import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { run } from "../docker/processes.ts";

/** Environment variable that tells the tests where files of this run are kept; DOCKER_HOST leads to its engine. */
export const folderVariable = "HULLWRIGHT_PROOF_FOLDER";

/** Environment variable with a process in the namespaces of the engine. */
export const engineVariable = "HULLWRIGHT_PROOF_ENGINE";

/** Makes an empty folder that containers can mount. Throws outside of `npm run test:proof`. */
export function newFolder(): string {
  const folder = process.env[folderVariable];
  if (folder === undefined) throw new Error("Run these tests with: npm run test:proof");
  return mkdtempSync(join(folder, "proof-"));
}

/** What `docker` printed on standard output. Rejects, with standard error in the message, when it fails. */
export function docker(...args: readonly string[]): Promise<string> {
  return run("docker", args);
}
