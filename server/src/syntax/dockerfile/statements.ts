import { type Anchor, anchored } from "../anchor.ts";
import { pieceAt, type Segment, type TracedText } from "../traced.ts";
import { isSpace, trim } from "./blanks.ts";
import type { Comment } from "./model.ts";

/** A line of the file with its continuation lines, before anybody looks into it. */
export interface Statement {
  /** Continuation lines joined, comments and blank lines inside taken out. */
  readonly whole: TracedText;
  /** `whole` trimmed; empty for lone continuation characters. */
  readonly traced: TracedText;
  /** The first character that is no blank. */
  readonly start: number;
  /** Behind the last line, blanks at its end excluded; the last line may be blank or a comment at the end of the file. */
  readonly end: number;
  /** Offset of the line behind it. */
  readonly next: number;
  /** Comments between its lines. */
  readonly comments: readonly Comment[];
}

/** A physical line. */
export interface Line {
  readonly start: number;
  /** First character that is no white space; `end` in a blank line. */
  readonly first: number;
  /** Behind the last character that is no white space; `start` in a blank line. */
  readonly end: number;
  /** Behind the last character that belongs to no line ending: BuildKit takes all `\r` and `\n` at the end for one. */
  readonly close: number;
  readonly next: number;
}

/** The physical line that starts at `start`. */
export function readLine(text: string, start: number): Line {
  const newline = text.indexOf("\n", start);
  let close = newline === -1 ? text.length : newline;
  while (close > start && text[close - 1] === "\r") close--;
  let end = close;
  while (end > start && isSpace(text[end - 1])) end--;
  let first = start;
  while (first < end && isSpace(text[first])) first++;
  return { start, first, end, close, next: newline === -1 ? text.length : newline + 1 };
}

/** True for a line whose first character, white space aside, is "#". */
export function isComment(text: string, { first, end }: Line): boolean {
  return first < end && text[first] === "#";
}

/** A comment's line; `range` ends in front of the line ending. */
export function readComment(text: string, { first, end }: Line, anchor: Anchor): Comment {
  return { text: text.slice(first + 1, end).trim(), range: anchored(anchor, first, end) };
}

/**
 * Joins the lines of the instruction that starts at `start` as BuildKit does (frontend/dockerfile/parser/parser.go):
 * a continuation character at the end of the line joins, spaces and tabs behind it allowed, a doubled one does not;
 * comment and blank lines between continued lines do not end the instruction.
 */
export function readStatement(text: string, start: number, escape: string, anchor: Anchor): Statement {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  const comments: Comment[] = [];
  const first = readLine(text, start);
  let length = 0;
  let line = first;
  for (let continued = true; ; line = readLine(text, line.next)) {
    if (line !== first && isComment(text, line)) comments.push(readComment(text, line, anchor));
    else if (line === first || line.first < line.end) {
      const from = line === first ? line.first : line.start;
      const mark = continuationAt(text, from, line.close, escape);
      continued = mark !== undefined;
      const piece = text.slice(from, mark ?? line.close);
      if (piece.length > 0) segments.push(pieceAt(length, piece.length, from, anchor));
      pieces.push(piece);
      length += piece.length;
    }
    if (!continued || line.next >= text.length) break;
  }
  const whole = { text: pieces.join(""), segments };
  return { whole, traced: trim(whole), start: first.first, end: line.end, next: line.next, comments };
}

/** Where the continuation character stands (BuildKit's lineContinuationRegex); `from` is the start of what is read of the line. */
function continuationAt(text: string, from: number, close: number, escape: string): number | undefined {
  let at = close - 1;
  while (at >= from && (text[at] === " " || text[at] === "\t")) at--;
  if (at < from || text[at] !== escape) return undefined;
  return at > from && text[at - 1] === escape ? undefined : at;
}
