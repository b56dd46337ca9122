import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import type { StageFiles } from "./layers/model.ts";
import { textHead } from "./text-heads.ts";

/** A program that a step gives to an interpreter. */
export interface InlineProgram {
  /** "python3"; of "python3.12" as well. */
  readonly interpreter: string;
  readonly text: string;
}

const interpreters = /^(?:python|python3|node|ruby|perl|Rscript)$/;

/**
 * The programs that a RUN gives to interpreters, as far as their text is known: in a heredoc (`python <<EOF`, `<<EOF python3`, with `#!`), a
 * here-string, through a pipe, or in a file of the build context or of a COPY's heredoc. Those behind `-c` are arguments.
 */
export function programsRun(
  dockerfile: DockerfileModel,
  files: StageFiles,
  run: Instruction,
): readonly InlineProgram[] {
  if (!run.script)
    return run.heredocs.flatMap(({ body: { text } }) => {
      const interpreter = baseName(/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(text)?.[1] ?? "");
      return interpreters.test(interpreter) ? [{ interpreter, text }] : [];
    });
  return run.script.commands.flatMap((command) => {
    const interpreter = baseName(command.name ?? "");
    if (!interpreters.test(interpreter)) return [];
    return [...given(command), ...fromFile(dockerfile, files, run, command)].map((text) => ({ interpreter, text }));
  });
}

/** "python3" for "/usr/bin/python3.12". */
function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/^python3\.\d+$/, "python3");
}

/** What comes by standard input. */
function given(command: Command): readonly string[] {
  const input = command.redirections.flatMap(({ heredoc, operator, target }) => {
    if (heredoc) return [heredoc.body];
    return operator === "<<<" && target ? [target.template] : [];
  });
  const { members } = command.pipeline;
  const before = members[members.indexOf(command) - 1];
  const isWritten = before?.kind === "command" && /^(?:echo|printf|cat)$/.test(before.name ?? "");
  if (!isWritten) return input;
  const heredocs = before.redirections.flatMap(({ heredoc }) => heredoc?.body ?? []);
  return [...input, ...heredocs, before.args.map(({ template }) => template).join(" ")];
}

function fromFile(
  { surroundings }: DockerfileModel,
  files: StageFiles,
  run: Instruction,
  command: Command,
): readonly string[] {
  const path = command.args.find(({ template }) => !template.startsWith("-"))?.value;
  const folder = files.workFolder(command);
  if (path === undefined || folder === undefined || !/\.\w+$/.test(path)) return [];
  const { source, effect, doubt } = files.stateOf(files.resolve(folder, path), run);
  const by = (doubt ?? effect)?.instruction;
  if (source?.kind === "context") return [textHead(surroundings.context, source.path) ?? ""];
  return by && by.keyword !== "RUN" && by.heredocs.length === 1 ? by.heredocs.map(({ body }) => body.text) : [];
}
