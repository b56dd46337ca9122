import type { DockerfileModel } from "../../engine/model.ts";
import type { BuildContext } from "../../engine/surroundings.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { parseShell, type Script } from "../../syntax/shell.ts";
import { traced } from "../../syntax/traced.ts";

/** Scripts of one build context that are kept; a context with more has them read again. */
const mostKept = 50;

const keptScripts = rememberFor((_: BuildContext) => new Map<string, Script>());

/**
 * The commands of a shell script that a Dockerfile brings: a file of the build context, or a heredoc. It is kept as long as
 * the files of the build context are the same, so that typing in the Dockerfile does not read it again.
 */
export function scriptOfText({ surroundings: { context } }: DockerfileModel, text: string): Script {
  const kept = context && keptScripts(context);
  const before = kept?.get(text);
  if (before) return before;
  const script = parseShell(traced(text, 0), "bash");
  if (kept && kept.size < mostKept) kept.set(text, script);
  return script;
}
