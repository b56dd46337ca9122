import type { Instruction } from "../../../syntax/dockerfile.ts";
import type { Effect, ImagePath, StageFiles } from "./model.ts";
import { isPlaceless, join, within } from "./paths.ts";

/** A name that no pattern is meant for, to ask whether one takes any name. */
const anyName = "x";

/**
 * What an instruction creates below a folder and does not take away again, nor may take away: it stays in the layer. The
 * folder is absolute, or relative to the home of the user: ".cache/pip".
 */
export function leftBelow(files: StageFiles, instruction: Instruction, folder: string): readonly Effect[] {
  const effects = files.effectsOf(instruction);
  return effects.filter((effect, index) => {
    if (effect.kind !== "create" || !isBelow(effect.path, folder)) return false;
    return !effects.slice(index + 1).some((later) => later.kind === "remove" && takesFrom(later, effect.path));
  });
}

function isBelow(path: ImagePath, folder: string): boolean {
  return folder.startsWith("/") ? within(path, folder) !== undefined : path.endsWith(`/${folder}`);
}

function takesFrom({ path, reach, covers }: Effect, folder: ImagePath): boolean {
  if (within(path, folder) !== undefined) return true;
  // Where a home is that nobody knows, its cache may be the one that is named.
  if (isPlaceless(folder) && !isPlaceless(path))
    return (
      path === "/" ||
      folder
        .split("/")
        .slice(2)
        .some((part) => path.split("/").includes(part))
    );
  return reach !== "self" && within(folder, path) !== undefined && covers?.(join(folder, anyName)) !== false;
}
