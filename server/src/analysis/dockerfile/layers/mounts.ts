import { type Instruction, mountTarget } from "../../../syntax/dockerfile.ts";
import { knownValue } from "../../../syntax/typed.ts";
import type { ImagePath } from "./model.ts";
import { isPlaceless, join } from "./paths.ts";

/**
 * Where the mounts of a RUN stand in the place of the image's folders, whatever their type: nothing that is written there
 * stays in the layer. "unknown" when a variable hides one of them.
 * @param folder the working directory
 */
export function mountsOf(run: Instruction, folder: ImagePath): readonly ImagePath[] | "unknown" {
  const targets: ImagePath[] = [];
  for (const mount of run.mounts) {
    const written = knownValue(mount.target);
    const target =
      mountTarget(run, mount) ?? (written !== undefined && isPlaceless(folder) ? join(folder, written) : undefined);
    if (target !== undefined) targets.push(target);
    else if (!/^(?:secret|ssh)$/.test(knownValue(mount.type) ?? "")) return "unknown";
  }
  return targets;
}
