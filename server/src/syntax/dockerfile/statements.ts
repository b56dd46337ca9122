import type { Segment, TracedText } from "../traced.ts";
import { slice } from "../traced.ts";
import type { Comment } from "./model.ts";

/** A line of the file with its continuation lines, before anybody looks into it. */
export interface Statement {
  /** Continuation lines joined, comments and blank lines inside taken out, trimmed. */
  readonly traced: TracedText;
  /** Behind its last character, the continuation character of an unfinished one included. */
  readonly end: number;
  /** Offset of the line behind it. */
  readonly next: number;
  /** Comments between its lines. */
  readonly comments: readonly Comment[];
}

interface Line {
  /** First character that is no blank. */
  readonly first: number;
  /** Behind the last character that is no blank and no line ending. */
  readonly end: number;
  readonly next: number;
}

/** The physical line that starts at `start`. */
export function readLine(text: string, start: number): Line {
  const newline = text.indexOf("\n", start);
  let end = newline === -1 ? text.length : newline;
  while (end > start && isBlank(text[end - 1])) end--;
  let first = start;
  while (first < end && isBlank(text[first])) first++;
  return { first, end, next: newline === -1 ? text.length : newline + 1 };
}

export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\r" || character === "\v" || character === "\f";
}

/** A comment's line; `range` ends in front of the line ending. */
export function readComment(text: string, { first, end }: Line): Comment {
  return { text: text.slice(first + 1, end).trim(), range: { start: first, end } };
}

/**
 * Joins the lines of the instruction that starts at `start` as BuildKit does (frontend/dockerfile/parser/parser.go):
 * a continuation character before the line ending joins, blanks behind it allowed, a doubled one does not; comment and
 * blank lines between continued lines do not end the instruction.
 */
export function readStatement(text: string, start: number, escape: string): Statement {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  const comments: Comment[] = [];
  let length = 0;
  let end = start;
  let at = start;
  for (let continued = true; continued && at < text.length;) {
    const line = readLine(text, at);
    if (at > start && text[line.first] === "#" && line.first < line.end) comments.push(readComment(text, line));
    else if (at === start || line.first < line.end) {
      continued = text[line.end - 1] === escape && !(line.end - 2 >= at && text[line.end - 2] === escape);
      const piece = text.slice(at, continued ? line.end - 1 : line.end);
      if (piece.length > 0) segments.push({ at: length, length: piece.length, source: at, origin: 0 });
      pieces.push(piece);
      length += piece.length;
      end = line.end;
    }
    at = line.next;
  }
  return { traced: trim({ text: pieces.join(""), segments }), end, next: at, comments };
}

/** Without blanks at both ends. */
export function trim(whole: TracedText, start = 0, end = whole.text.length): TracedText {
  let from = start;
  let to = end;
  while (from < to && isBlank(whole.text[from])) from++;
  while (to > from && isBlank(whole.text[to - 1])) to--;
  return from === 0 && to === whole.text.length ? whole : slice(whole, from, to);
}
