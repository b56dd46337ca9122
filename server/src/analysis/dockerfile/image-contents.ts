import type { DockerfileModel } from "../../engine/model.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import { compilesPackages, isOnlyInFullImages } from "../../knowledge/packages/full-images.ts";
import { type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { programFolders } from "./layers/base-contents.ts";
import { filesOf } from "./layers/files-of.ts";
import type { ImagePath } from "./layers/model.ts";
import { join } from "./layers/paths.ts";
import { mayInstall, shellRuns } from "./run-facts.ts";
import { searchPath } from "./search-path.ts";

/** True when a step of the stage, or of those it stands on, calls what slim variants lack, or something that nobody can see into. */
export function needsFullImage(stage: Stage): boolean {
  const instructions = stageChain(stage).flatMap(({ instructions }) => instructions);
  const image = stage.root?.reference ? canonicalName(stage.root.reference) : undefined;
  return instructions.some(({ script, keyword }) => {
    if (keyword === "RUN" && !script) return true;
    const called = script?.commands.map(({ name }) => name) ?? [];
    const installer = keyword === "RUN" && script?.commands.some(mayInstall);
    return (
      installer === true ||
      called.some(
        (name) =>
          name !== undefined &&
          !(image !== undefined && name.startsWith(image)) &&
          isOnlyInFullImages(name.slice(name.lastIndexOf("/") + 1)),
      )
    );
  });
}

/** True when a step of the stage, or of those it stands on, installs packages that may be compiled from source on the way. */
export function mayCompile(stage: Stage): boolean {
  return shellRuns(stageChain(stage)).some(({ calls }) =>
    calls.some(({ manager, action }) => action === "install" && compilesPackages(manager)),
  );
}

/**
 * True when the stage ends with the program, or may: copied, downloaded, installed or linked to where it is looked for.
 * @param program a name, or an absolute path
 */
export function mayHave(dockerfile: DockerfileModel, stage: Stage, program: string): boolean {
  const files = filesOf(dockerfile, stage);
  if (program.startsWith("/")) return files.stateOf(program).exists !== "no";
  const path = stage.end.variables.get("PATH");
  if (path && !path.value) return true;
  return programPaths(stage, program).some((each) => files.stateOf(each).exists !== "no");
}

/** Where a program is looked for by its name: the usual folders, and those that a PATH of the stage adds. */
export function programPaths(stage: Stage, program: string): readonly ImagePath[] {
  const set = searchPath(stage).folders.filter((folder) => folder.startsWith("/"));
  return [...programFolders, ...set].map((folder) => join(folder, program));
}
