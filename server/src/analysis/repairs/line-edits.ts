import type { Dockerfile, Instruction, Stage } from "../../syntax/dockerfile.ts";
import {
  indentation,
  insert,
  lineEnd,
  lineStart,
  type Range,
  remove,
  removeLines,
  type TextEdit,
} from "../../syntax/text.ts";

/** Where whole lines can be inserted. */
export interface Place {
  readonly offset: number;
  readonly indent: string;
  /** The file ends there without a line ending. */
  readonly unfinished: boolean;
}

/** In front of an instruction and the comments that stand right above it. */
export function above({ text, comments }: Dockerfile, { range }: Instruction): Place {
  let offset = lineStart(text, range.start);
  for (const comment of comments.toReversed()) {
    if (lineEnd(text, comment.range.end) === offset) offset = lineStart(text, comment.range.start);
  }
  return { offset, indent: indentation(text, range.start), unfinished: false };
}

/** On the line behind an instruction. */
export function below({ text }: Dockerfile, { range }: Instruction): Place {
  const offset = lineEnd(text, range.end);
  return { offset, indent: indentation(text, range.start), unfinished: !text.slice(0, offset).endsWith("\n") };
}

/** Inserts whole lines in the layout of the file. */
export function linesAt(
  { eol }: Dockerfile,
  { offset, indent, unfinished }: Place,
  lines: readonly string[],
): TextEdit {
  const text = lines.map((line) => `${indent}${line}`).join(eol);
  return insert(offset, unfinished ? `${eol}${text}` : `${text}${eol}`);
}

/** Removes the whole lines that `range` touches, and the blank line behind them where another one stands in front. */
export function removeBlock(text: string, range: Range): TextEdit {
  const lines = removeLines(text, range).range;
  const [blank = ""] = /^[ \t]*\r?\n/.exec(text.slice(lines.end)) ?? [];
  const isBehindBlank = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, lines.start));
  return remove({ start: lines.start, end: lines.end + (isBehindBlank ? blank.length : 0) });
}

/** The keyword in the letter case of the stage's FROM. */
export function cased({ from }: Stage, keyword: string): string {
  return from.keywordText === "from" ? keyword.toLowerCase() : keyword;
}
