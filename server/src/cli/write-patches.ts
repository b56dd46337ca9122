import { folderOfPatch } from "./common-folder.ts";
import { type Patch, unifiedDiff } from "./diff.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a patch. Where its files lie outside of the working folder, it says where it applies. */
export async function writePatches(patches: readonly Patch[], { cwd, write, warn }: Terminal): Promise<void> {
  const folder = folderOfPatch(
    cwd,
    patches.map(({ path }) => path),
  );
  await write(unifiedDiff(patches, folder));
  if (folder !== cwd) warn(`the paths in this patch begin at ${folder}`);
}
