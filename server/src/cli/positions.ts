import type { Range } from "../linter.ts";

/** A place as in the Language Server Protocol: both numbers count from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Converts offsets of `text` to places; offsets beyond the text count as its end. */
export function locator(text: string): (range: Range) => Span {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, inside);
    return { line, character: inside - (starts[line] ?? 0) };
  };
  return (range) => ({ start: position(range.start), end: position(range.end) });
}

/** Index of the last number of an ascending list that is at most `limit`; 0 when there is none. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
