import type { DockerfileModel } from "../../engine/model.ts";
import { isProgramOf } from "../../knowledge/images/own-programs.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { isCompiled } from "./compiled-programs.ts";
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
    if (isKnown(dockerfile, files, path) || isCompiled(dockerfile, stage, path)) return false;
    return !isSystemProgram(path) || isPutThere(files, path);
  }
  const paths = programPaths(stage, program);
  if (paths.some((path) => isKnown(dockerfile, files, path) || isCompiled(dockerfile, stage, path))) return false;
  if (paths.some((path) => isWritten(files, path))) return true;
  const { reference } = stage.root ?? {};
  if (reference && isProgramOf(reference, program)) return false;
  return program.endsWith(".sh") || paths.some((path) => isPutThere(files, path));
}

function isSystemProgram(path: ImagePath): boolean {
  return /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/]+$/.test(path) && !path.endsWith(".sh");
}

/** The file writes it there, or changes what it says, whether or not the base has one of that name. */
function isWritten(files: StageFiles, path: ImagePath): boolean {
  const { exists, effect, changedBy } = files.stateOf(path);
  return exists !== "no" && (effect !== undefined || changedBy.some((change) => rewrites(files, change)));
}

/** The file puts something there, or may, that is no package's: copied, unpacked, or written by a command that says so. */
function isPutThere(files: StageFiles, path: ImagePath): boolean {
  const { exists, doubt } = files.stateOf(path);
  return isWritten(files, path) || (exists !== "no" && doubt?.kind === "create");
}

/** Surely a file that begins with `#!`, or a program in the Executable and Linkable Format. */
function isKnown(dockerfile: DockerfileModel, files: StageFiles, path: ImagePath): boolean {
  const { exists, effect, source, changedBy, doubt } = files.stateOf(path);
  if (exists !== "yes" || !effect || doubt || changedBy.some((change) => rewrites(files, change))) return false;
  const by = effect.instruction;
  const { heredocs } = by;
  const [heredoc] = heredocs;
  if (by.keyword !== "RUN" && heredoc && heredocs.length === 1 && !source) return heredoc.body.text.startsWith("#!");
  const head = source?.kind === "context" ? textHead(dockerfile.surroundings.context, source.path) : undefined;
  return head !== undefined && /^(?:#!|\x7fELF)/.test(head);
}

function rewrites(files: StageFiles, change: Parameters<StageFiles["effectsOf"]>[0]): boolean {
  return files.effectsOf(change).some(({ kind, aspect }) => kind === "change" && aspect === "content");
}
