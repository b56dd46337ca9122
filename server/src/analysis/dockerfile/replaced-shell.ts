import type { DockerfileModel } from "../../engine/model.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { filesOf } from "./layers/files-of.ts";
import type { Effect, StageFiles } from "./layers/model.ts";
import { nameOf } from "./layers/paths.ts";

/**
 * True when the stage may put a program of its own in the place of /bin/sh, which may do more than to run a text: copied there, written
 * there, or a link to it. A link to bash, dash or busybox is a plain shell.
 */
export function mayReplaceShell(dockerfile: DockerfileModel, stage: Stage): boolean {
  const files = filesOf(dockerfile, stage);
  const path = files.resolve("/", "/bin/sh");
  if (!shells.has(nameOf(path))) return true;
  const { by, changedBy, doubt } = files.stateOf(path);
  const isRewritten = changedBy.some((change) =>
    files.effectsOf(change).some(({ kind, aspect }) => kind === "change" && aspect === "content"),
  );
  if (by !== undefined || isRewritten || isPutInLink(files)) return true;
  return doubt !== undefined && mayBring(dockerfile, doubt);
}

/** The folder of a copy stands in the place of the link from /bin to /usr/bin. */
function isPutInLink(files: StageFiles): boolean {
  const { by, entry } = files.stateOf("/bin/sh");
  return by !== undefined && entry !== "link";
}

const shells: ReadonlySet<string> = new Set(["sh", "bash", "dash", "ash", "ksh", "mksh", "busybox"]);

/**
 * A copy of a whole file system whose names nobody knows; a command that names the file. What programs do that nobody can see into, and
 * copies of files and folders of a project, are no reason.
 */
function mayBring({ text }: DockerfileModel, { kind, instruction, reach, path, range }: Effect): boolean {
  if (kind === "unknown") return shells.has(nameOf(path));
  if (reach === "self") return kind === "create";
  const copied = text.slice(range.start, range.end);
  return kind === "create" && instruction.keyword !== "RUN" && /^\/$|rootfs|overlay|\.t(?:ar\b|[gx]z$)/.test(copied);
}
