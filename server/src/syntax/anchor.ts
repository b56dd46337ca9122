import type { Range } from "./text.ts";

/**
 * Where a stretch of a file begins that moves as one when text in front of it comes or goes. What was read of the stretch
 * counts its offsets from here, and so stays true in the next version of the file.
 */
export interface Anchor {
  /** UTF-16 offset in the file. */
  offset: number;
}

/** The place of [start, end), offsets in the file as it is now; it moves with the anchor. */
export function anchored(anchor: Anchor | undefined, start: number, end: number): Range {
  return anchor ? new AnchoredRange(anchor, start - anchor.offset, end - anchor.offset) : { start, end };
}

/** From the start of one place to the end of another one; both move together. */
export function spanning(first: Range, last: Range): Range {
  const anchor = first instanceof AnchoredRange ? first.anchor : undefined;
  return anchored(anchor, first.start, last.end);
}

/** The anchor that a place moves with, if any. */
export function anchorOf(range: Range): Anchor | undefined {
  return range instanceof AnchoredRange ? range.anchor : undefined;
}

/** True for a place that goes where the text around it goes. */
export function isMoving(range: Range): boolean {
  return range instanceof AnchoredRange || range instanceof CoveringRange;
}

/** The place as it is now. */
export function fixedRange({ start, end }: Range): Range {
  return { start, end };
}

class AnchoredRange implements Range {
  readonly anchor: Anchor;
  readonly #start: number;
  readonly #end: number;

  constructor(anchor: Anchor, start: number, end: number) {
    this.anchor = anchor;
    this.#start = start;
    this.#end = end;
  }

  get start(): number {
    return this.anchor.offset + this.#start;
  }

  get end(): number {
    return this.anchor.offset + this.#end;
  }
}

/** From the start of one place to the end of another one, wherever they are when it is asked for. */
export function covering(first: () => Range, last: () => Range): Range {
  return new CoveringRange(first, last);
}

class CoveringRange implements Range {
  readonly #first: () => Range;
  readonly #last: () => Range;

  constructor(first: () => Range, last: () => Range) {
    this.#first = first;
    this.#last = last;
  }

  get start(): number {
    return this.#first().start;
  }

  get end(): number {
    return this.#last().end;
  }
}
