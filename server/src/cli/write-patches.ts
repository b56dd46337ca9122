import { folderOfPatch } from "./common-folder.ts";
import { type Patch, unifiedDiff } from "./diff.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a patch. Where its files lie outside of the working folder, it says where it applies. */
export async function writePatches(patches: readonly Patch[], terminal: Terminal): Promise<void> {
  const folder = folderOfPatch(
    terminal.cwd,
    patches.map(({ path }) => path),
  );
  await terminal.write(unifiedDiff(patches, folder));
  if (folder !== terminal.cwd) terminal.warn(`the paths in this patch begin at ${folder}`);
}
