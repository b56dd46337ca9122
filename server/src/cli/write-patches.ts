import { folderOfPatch } from "./common-folder.ts";
import { type Patch, unifiedDiff } from "./diff.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a patch that applies in the working folder. Where its files lie outside of that, it says where one can be made that does. */
export async function writePatches(patches: readonly Patch[], terminal: Terminal): Promise<void> {
  const folder = folderOfPatch(
    terminal.cwd,
    patches.map(({ path }) => path),
  );
  await terminal.write(unifiedDiff(patches, terminal.cwd));
  if (folder !== terminal.cwd)
    terminal.warn(
      `this patch has files outside of the working folder, which git apply and patch refuse; for one that they take, run this in ${folder}`,
    );
}
