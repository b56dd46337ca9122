import type { Dockerfile, Instruction } from "../../syntax/dockerfile.ts";
import { type Pipeline, takes } from "../../syntax/shell.ts";
import { indentation, insert, type TextEdit } from "../../syntax/text.ts";
import { runsWith } from "../dockerfile/shell-options.ts";

/**
 * Inserts a command behind a pipeline of a script's outermost list, in the layout that stands there, so that it runs only when
 * the script would have gone on anyway, and hides no failure. Undefined where that is not sure: in conditions, groups,
 * pipes, in front of `||`.
 */
export function commandBehind(
  dockerfile: Dockerfile,
  run: Instruction,
  pipeline: Pipeline,
  command: string,
): TextEdit | undefined {
  const { members, negated, background, list } = pipeline;
  const { script } = list;
  const next = list.pipelines[list.pipelines.indexOf(pipeline) + 1]?.joinedBy;
  if (
    list !== script.body ||
    script.form === "exec" ||
    members.length > 1 ||
    members[0]?.kind !== "command" ||
    !takes(members[0], command) ||
    members[0].redirections.some(({ heredoc }) => heredoc)
  )
    return undefined;
  if (negated || background || pipeline.joinedBy === "||" || next === "||" || next === "&") return undefined;
  const { joinedBy } = pipeline;
  // As the last command, it would hide how the one in front of it ended, unless the shell stops at the first failure.
  const separate =
    next === undefined && (joinedBy === "newline" || joinedBy === ";") && runsWith(run, script, "errexit");
  const joiner = separate ? joinedBy : (next ?? "&&");
  // The lines of a script within a JSON string are no lines of the file.
  if (joiner === "newline" && run.json) return undefined;
  return layOut(dockerfile, run, pipeline, joiner, command);
}

function layOut(
  { text, eol }: Dockerfile,
  run: Instruction,
  pipeline: Pipeline,
  joiner: ";" | "&&" | "newline",
  command: string,
): TextEdit | undefined {
  const { range, joinRange } = pipeline;
  const { end } = range;
  const indent = indentation(text, range.start);
  if (joiner === "newline") return insert(end, `${eol}${indent}${command}`);
  const continuation = `${run.heredocs.length > 0 ? "\\" : run.escape}${eol}`;
  const several = text.slice(range.start, end).includes("\n");
  const leads = joinRange !== undefined && isFirstOnLine(text, joinRange.start);
  const first = isFirstOnLine(text, range.start);
  if (joiner === ";") return insert(end, first ? `; ${continuation}${indent}${command}` : `; ${command}`);
  if (first && joinRange) return insert(end, ` && ${continuation}${indent}${command}`);
  if (leads) return insert(end, ` ${continuation}${indent}&& ${command}`);
  return insert(end, several ? ` ${continuation}${indentation(text, end)}&& ${command}` : ` && ${command}`);
}

function isFirstOnLine(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, text.lastIndexOf("\n", offset - 1)), offset));
}
