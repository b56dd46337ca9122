import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { allRules } from "../../server/src/linter.ts";

const folders: string[] = [];

/** A new folder with files, by path; removed by `removeFolders`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "hullwright-cli-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A Dockerfile with one finding that has a safe fix: maintainer-deprecated, a warning, called DL4000 by others. */
export const deprecated = "FROM debian:13.1-slim\nMAINTAINER me\n";
/** The same, repaired. */
export const repaired = 'FROM debian:13.1-slim\nLABEL org.opencontainers.image.authors="me"\n';
/** A configuration that leaves only the rule above in force, so that tests do not change with every new rule. */
export const onlyMaintainer = ["root: true", "rules:", ...otherRules().map((id) => `  ${id}: off`), ""].join("\n");

function otherRules(): string[] {
  return [...new Set(allRules.map(({ meta }) => meta.id))].filter((id) => id !== "maintainer-deprecated");
}
