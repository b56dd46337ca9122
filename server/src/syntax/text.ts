/** A span of a document in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export function replace(range: Range, newText: string): TextEdit {
  return { range, newText };
}

export function insert(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

export function remove(range: Range): TextEdit {
  return { range, newText: "" };
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two spans share a character, or an insertion point lies strictly inside or at the same place. */
export function overlaps(a: Range, b: Range): boolean {
  if (a.start === b.start && (a.start === a.end || b.start === b.end)) return true;
  return a.start < b.end && b.start < a.end;
}

/** Applies edits that do not overlap; edits at the same place are applied in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, index) => ({ edit, index }));
  sorted.sort(
    (a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index,
  );
  const pieces: string[] = [];
  let position = 0;
  for (const { edit } of sorted) {
    pieces.push(text.slice(position, edit.range.start), edit.newText);
    position = Math.max(position, edit.range.end);
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

/** The line ending that the text uses first; "\n" when it has a single line. */
export function lineEnding(text: string): "\n" | "\r\n" {
  const newline = text.indexOf("\n");
  return newline > 0 && text[newline - 1] === "\r" ? "\r\n" : "\n";
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Offset just behind the line ending of the line that holds `offset`, or the length of the text. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

/** The white space in front of the first other character of the line that holds `offset`. */
export function indentation(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? "";
}

/** Removes the whole lines that `range` touches, line ending included. */
export function removeLines(text: string, range: Range): TextEdit {
  const last = range.end > range.start ? range.end - 1 : range.end;
  return remove({ start: lineStart(text, range.start), end: lineEnd(text, last) });
}

/** What differs between two texts: [start, end) of the old one became [start, end + delta) of the new one. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly delta: number;
}

/** The shortest change that makes one text of the other. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const most = shorter - start;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  return { start, end: before.length - same, delta: after.length - before.length };
}
