import { changeBetween } from "../text.ts";
import type { LineParser } from "./line-parser.ts";
import type { Escape } from "./model.ts";
import { type Piece, readPieces } from "./reader.ts";

/** A text behind its directives, and how it was cut. */
export interface CutText {
  readonly text: string;
  /** Offset behind the directives. */
  readonly start: number;
  readonly escape: Escape;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts the text behind the directives into pieces. Those of an earlier version that stand in front of what has changed are
 * taken over, and those behind it move with their anchors: the earlier version no longer holds then.
 */
export function cutText(
  { text, start, escape }: Omit<CutText, "pieces">,
  parser: LineParser,
  earlier: CutText | undefined,
): CutText {
  const isAlike = earlier?.start === start && earlier.escape === escape;
  const pieces = isAlike ? recut(text, earlier, parser) : [...readPieces(text, start, escape, parser)];
  return { text, start, escape, pieces };
}

function recut(text: string, { text: before, start, escape, pieces: old }: CutText, parser: LineParser): Piece[] {
  const change = changeBetween(before, text);
  // What reaches the end of the file may go on in what is added there.
  const changed = old.findIndex((piece) => endOf(piece) > change.start || endOf(piece) === before.length);
  const pieces = old.slice(0, changed === -1 ? old.length : changed);
  const last = pieces.at(-1);
  let next = pieces.length;
  for (const piece of readPieces(text, last ? endOf(last) : start, escape, parser)) {
    const place = piece.anchor.offset - change.delta;
    while (offsetOf(old[next]) < Math.max(place, change.end)) next++;
    // The same text from the same place on: all that follows is as it was.
    if (offsetOf(old[next]) === place) return [...pieces, ...shifted(old.slice(next), change.delta)];
    pieces.push(piece);
  }
  return pieces;
}

function endOf({ anchor, length }: Piece): number {
  return anchor.offset + length;
}

function offsetOf(piece: Piece | undefined): number {
  return piece?.anchor.offset ?? Infinity;
}

function shifted(pieces: readonly Piece[], by: number): readonly Piece[] {
  for (const { anchor } of pieces) anchor.offset += by;
  return pieces;
}
