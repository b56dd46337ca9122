import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own under the system's temporary one. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Makes an empty folder that is removed at the latest when this process ends. */
export function makeTemporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `hullwright-${name}-`));
  const removeNow = (): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", removeNow);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
      process.off("exit", removeNow);
    },
  };
}
