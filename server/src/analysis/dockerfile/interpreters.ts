import type { DockerfileModel } from "../../engine/model.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { programPaths } from "./image-contents.ts";
import { filesOf } from "./layers/files-of.ts";
import type { ImagePath, StageFiles } from "./layers/model.ts";
import { textHead } from "./text-heads.ts";

/**
 * True when the program, as a CMD names it, may be a script without `#!`: a shell takes such a file for its own, the kernel refuses it.
 * False for programs of the image itself, and for scripts whose first line is known.
 */
export function mayLackInterpreter(dockerfile: DockerfileModel, stage: Stage, program: string): boolean {
  const files = filesOf(dockerfile, stage);
  if (program.includes("/")) {
    const path = files.resolve(files.folderAt(), program);
    return isSystemProgram(path) ? isPutThere(dockerfile, files, path) : !isKnownScript(dockerfile, files, path);
  }
  const paths = programPaths(stage, program);
  if (paths.some((path) => isKnownScript(dockerfile, files, path))) return false;
  return program.endsWith(".sh") || paths.some((path) => isPutThere(dockerfile, files, path));
}

function isSystemProgram(path: ImagePath): boolean {
  return /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/]+$/.test(path) && !path.endsWith(".sh");
}

/** The file puts something there that is no package's: copied, or written by a command that says so. */
function isPutThere(dockerfile: DockerfileModel, files: StageFiles, path: ImagePath): boolean {
  const { exists, by, doubt } = files.stateOf(path);
  if (exists === "no") return false;
  const mayBeCopied = doubt?.kind === "create" && doubt.instruction.keyword !== "RUN";
  return mayBeCopied || (by !== undefined && !isKnownScript(dockerfile, files, path));
}

/** Surely a file that begins with `#!`. */
function isKnownScript(dockerfile: DockerfileModel, files: StageFiles, path: ImagePath): boolean {
  const { exists, by, source, changedBy, doubt } = files.stateOf(path);
  if (exists !== "yes" || !by || doubt || changedBy.some((change) => rewrites(files, change))) return false;
  const { heredocs } = by;
  const [heredoc] = heredocs;
  if (by.keyword !== "RUN" && heredoc && heredocs.length === 1 && !source) return heredoc.body.text.startsWith("#!");
  const head = source?.kind === "context" ? textHead(dockerfile.surroundings.context, source.path) : undefined;
  return head?.startsWith("#!") === true;
}

function rewrites(files: StageFiles, change: Parameters<StageFiles["effectsOf"]>[0]): boolean {
  return files.effectsOf(change).some(({ kind, aspect }) => kind === "change" && aspect === "content");
}
