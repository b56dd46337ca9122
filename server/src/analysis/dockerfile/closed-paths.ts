import type { DockerfileModel } from "../../engine/model.ts";
import { isOpenToAll, isOwnableVolume, isOwnableWork, isRootsOwn } from "../../knowledge/files/ownable-folders.ts";
import { instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { filesOf } from "./layers/files-of.ts";
import type { StageFiles } from "./layers/model.ts";
import { parentOf, within } from "./layers/paths.ts";
import type { ShutPath } from "./shut-modes.ts";
import { shutPaths } from "./shut-paths.ts";
import type { WrittenFolder } from "./written-folders.ts";

/**
 * What root alone may read, enter or run in the image of a stage, by modes that steps set: it has to belong to whoever the image runs as.
 * Databases that steps make count as well, which need their folder. Undefined when that cannot be: a folder of the system, a folder that
 * not even its owner may enter, files that nobody can name.
 */
export function closedPaths(
  dockerfile: DockerfileModel,
  stage: Stage,
  programs: readonly string[],
): readonly WrittenFolder[] | undefined {
  const files = filesOf(dockerfile, stage);
  const found: WrittenFolder[] = [];
  const add = (path: string, tree: boolean) => {
    const known = found.findIndex((other) => other.path === path);
    if (known === -1) found.push({ path, tree, missing: false });
    else if (tree) found[known] = { path, tree, missing: false };
  };
  for (const shut of shutPaths(dockerfile, stage)) {
    const { path, tree, kind, copied } = shut;
    if (isRootsOwn(path) || isOpenToAll(path) || (!copied && isSomebodys(files, path))) continue;
    if (kind === "program" && !programs.includes(path)) continue;
    if (kind === "hidden" || kind === "locked" || !canBeGiven(shut, programs)) return undefined;
    add(path, tree);
  }
  for (const path of databases(dockerfile, stage, files)) {
    if (!isOwnableWork(parentOf(path))) return undefined;
    add(parentOf(path), false);
  }
  return found;
}

function isSomebodys(files: StageFiles, path: string): boolean {
  const user = files.stateOf(path).owner?.user;
  return user !== undefined && user !== "root";
}

function canBeGiven({ path, tree }: ShutPath, programs: readonly string[]): boolean {
  return isOwnableVolume(path) || (!tree && programs.some((program) => within(program, path) !== undefined));
}

/** SQLite keeps its journal beside the file (https://sqlite.org/tempfiles.html). */
function databases(dockerfile: DockerfileModel, stage: Stage, files: StageFiles): readonly string[] {
  const effects = stageChain(stage).flatMap((each) =>
    instructionsOf(each, "RUN").flatMap((run) => filesOf(dockerfile, each).effectsOf(run)),
  );
  return effects.flatMap(({ kind, reach, path }) => {
    const isDatabase = kind === "create" && reach === "self" && /\.(?:db|sqlite|sqlite3|db3)$/.test(path);
    const isThere = isDatabase && files.stateOf(path).exists !== "no";
    return isThere && !isRootsOwn(path) && !isOpenToAll(path) && !isSomebodys(files, path) ? [path] : [];
  });
}
