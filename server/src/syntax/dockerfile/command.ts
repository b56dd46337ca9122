import { anchorOf } from "../anchor.ts";
import { execScript, parseShell, type Script } from "../shell.ts";
import type { Segment, TracedText } from "../traced.ts";
import { concat, pieceAt, slice, traced } from "../traced.ts";
import { dialectOf } from "./dialect.ts";
import { readHeredocMark } from "./heredocs.ts";
import type { Dialect, Heredoc, Instruction, JsonItem } from "./model.ts";

const WITH_COMMAND = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);

export interface Command {
  readonly text: TracedText;
  readonly dialect: Dialect;
}

/**
 * The text that a shell is given, undefined for exec form. `argument` is the instruction's body, without HEALTHCHECK's
 * CMD. A lone `RUN <<EOF` hands over the heredoc's body; with anything beside it, the line and all heredocs as they
 * stand go to the shell (BuildKit's dispatchRun).
 */
export function commandOf(instruction: Instruction, argument: TracedText): Command | undefined {
  const { keyword, heredocs, healthcheck, json, before } = instruction;
  const none = healthcheck === "NONE" || healthcheck === "missing";
  if (!WITH_COMMAND.has(keyword) || none || json || argument.text === "") return undefined;
  const [first] = heredocs;
  if (!first) return { text: argument, dialect: before.dialect };
  if (!isLoneHeredoc(instruction, argument)) return { text: withHeredocs(argument, heredocs), dialect: before.dialect };
  const { body } = first;
  const interpreter = interpreterOf(instruction, argument);
  if (!interpreter) return { text: body, dialect: before.dialect };
  const own = dialectOf(interpreter);
  return own === "unknown" ? undefined : { text: slice(body, shebangLength(body.text)), dialect: own };
}

/** The words of the `#!` line of a lone `RUN <<EOF`, which run it in the place of SHELL; undefined without one. */
export function interpreterOf(instruction: Instruction, argument: TracedText): readonly string[] | undefined {
  const { keyword, heredocs, before } = instruction;
  const [first] = heredocs;
  if (keyword !== "RUN" || !first || !isLoneHeredoc(instruction, argument)) return undefined;
  if (before.dialect === "cmd" || before.dialect === "powershell") return undefined;
  const shebang = /^#![ \t]*(.*)/.exec(first.body.text.slice(0, 200))?.[1]?.trim();
  return shebang ? shebang.split(/\s+/) : undefined;
}

function isLoneHeredoc({ heredocs }: Instruction, argument: TracedText): boolean {
  return heredocs.length === 1 && readHeredocMark(argument.text) !== undefined;
}

function shebangLength(text: string): number {
  const newline = text.indexOf("\n");
  return newline === -1 ? text.length : newline + 1;
}

function withHeredocs(line: TracedText, heredocs: readonly Heredoc[]): TracedText {
  const parts: TracedText[] = [line];
  for (const { body, name, endRange, bodyRange } of heredocs) {
    const anchor = anchorOf(bodyRange);
    parts.push(traced("\n", bodyRange.start - 1, anchor), body);
    if (endRange) parts.push(traced(name, endRange.start, anchor));
  }
  return concat(parts);
}

/** What the instruction runs: the command's text in the language of its shell, or the words of the exec form. */
export function scriptOf(instruction: Instruction, command: Command | undefined): Script | undefined {
  const { keyword, json, body, healthcheck } = instruction;
  if (json && WITH_COMMAND.has(keyword)) {
    if (healthcheck === "missing") return undefined;
    return execScript(
      body,
      json.map(({ span, value }) => ({ span, value: decoded(body.text, { span, value }) })),
    );
  }
  if (!command || (command.dialect !== "posix" && command.dialect !== "bash")) return undefined;
  return parseShell(command.text, command.dialect);
}

/** The value of a JSON string, traced to the text that holds it. */
function decoded(text: string, { span, value }: Pick<JsonItem, "span" | "value">): TracedText {
  const start = span.start + 1;
  if (value.length === span.end - span.start - 2) return traced(value, start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { index, 0: piece } of text.slice(start, span.end - 1).matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^\\]+/gs)) {
    const escape = piece.startsWith("\\");
    const segment = pieceAt(at, escape ? 1 : piece.length, start + index, undefined);
    segments.push(escape ? { ...segment, width: piece.length } : segment);
    at += segment.length;
  }
  return { text: value, segments };
}
