import type { DockerfileModel } from "../../engine/model.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { filesOf } from "./layers/files-of.ts";
import { isPlaceless } from "./layers/paths.ts";

/**
 * Where the program of a stage works, also by a relative WORKDIR on a base that is known to start in the root folder; undefined when
 * nobody knows.
 */
export function workFolder(dockerfile: DockerfileModel, stage: Stage): string | undefined {
  const { workdir } = stage.end;
  if (workdir?.value !== undefined) return workdir.value;
  const folder = filesOf(dockerfile, stage).folderAt();
  return isPlaceless(folder) ? undefined : folder;
}
