import type { DockerfileModel } from "../../engine/model.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { isEntrypointScript } from "./base-entrypoint.ts";
import { filesOf } from "./layers/files-of.ts";
import { startCommand } from "./start-command.ts";
import { textHead } from "./text-heads.ts";

/** The text of a shell script of the build context, or of a heredoc, that the stage copies to that path. */
export function scriptText(dockerfile: DockerfileModel, stage: Stage, program: string): string | undefined {
  const files = filesOf(dockerfile, stage);
  const paths = program.includes("/")
    ? [program]
    : ["/usr/local/bin", "/usr/bin", "/bin"].map((each) => `${each}/${program}`);
  for (const path of paths) {
    const { source, by } = files.stateOf(files.resolve(files.folderAt(), path));
    const heredoc = by && by.keyword !== "RUN" && by.heredocs.length === 1 ? by.heredocs[0]?.body.text : undefined;
    const text = source?.kind === "context" ? textHead(dockerfile.surroundings.context, source.path) : heredoc;
    if (text !== undefined) return /^#!.*sh\b/.test(text) ? text : undefined;
  }
  return undefined;
}

/** True when what a stage starts is a script in which the pattern is found, or one that nobody could read. */
export function mayStartScriptWith(dockerfile: DockerfileModel, stage: Stage, pattern: RegExp): boolean {
  const { entrypoint, cmd } = startCommand(stage);
  const words = [entrypoint, cmd].flatMap((each) => each?.script?.commands.flatMap((command) => command.words) ?? []);
  return words.some(({ value = "" }) => {
    if (!value.endsWith(".sh") && !isEntrypointScript(value)) return false;
    const text = scriptText(dockerfile, stage, value);
    return text === undefined || pattern.test(text);
  });
}
