import { type Anchor, anchored } from "./anchor.ts";
import type { Range } from "./text.ts";

/** A run of characters of a `TracedText` that stands as one piece in the file. */
export interface Segment {
  /** Offset in the traced text. */
  readonly at: number;
  readonly length: number;
  /** Characters between the anchor and it. */
  readonly distance: number;
  /** Undefined: the beginning of the file. */
  readonly anchor: Anchor | undefined;
  /** 0: the text itself (continuation lines leave gaps); other numbers: one per substituted variable value. */
  readonly origin: number;
  /**
   * Characters that stand in the file for the whole of it, where these are not the same ones: an escape such as `\n`. A part
   * of such a segment stands where all of it does.
   */
  readonly width?: number;
}

/**
 * Text that is not contiguous in the file, with the way back: a continued instruction with its line ends and inner
 * comments taken out, or an image reference whose variables were replaced by their defaults.
 */
export interface TracedText {
  readonly text: string;
  /** In order of `at`, without overlaps; none is empty. A hole between them was computed and stands nowhere. */
  readonly segments: readonly Segment[];
}

/** A piece of the file as it stands; `source` is its offset in the file as it is now. */
export function traced(text: string, source: number, anchor?: Anchor): TracedText {
  return { text, segments: text.length === 0 ? [] : [pieceAt(0, text.length, source, anchor)] };
}

/** A segment of the text itself that stands at `source`, an offset in the file as it is now. */
export function pieceAt(at: number, length: number, source: number, anchor: Anchor | undefined): Segment {
  return { at, length, distance: source - (anchor?.offset ?? 0), origin: 0, anchor };
}

/** The part [start, end) of a traced text. */
export function slice(whole: TracedText, start: number, end = whole.text.length): TracedText {
  const segments: Segment[] = [];
  for (let index = segmentAt(whole, start); index < whole.segments.length; index++) {
    const segment = whole.segments[index];
    if (!segment || segment.at >= end) break;
    const from = Math.max(segment.at, start);
    const to = Math.min(segment.at + segment.length, end);
    const { distance, origin, anchor, width } = segment;
    const at = from - start;
    const length = to - from;
    segments.push(
      width === undefined
        ? { at, length, distance: distance + from - segment.at, origin, anchor }
        : { at, length, distance, origin, anchor, width },
    );
  }
  return { text: whole.text.slice(start, end), segments: start < end ? segments : [] };
}

/** Where the character at `offset`, which lies in the segment, begins in the file. */
export function startIn({ at, distance, width, anchor }: Segment, offset: number): number {
  return (anchor?.offset ?? 0) + (width === undefined ? distance + offset - at : distance);
}

/** Where the character at `offset`, which lies in the segment, ends in the file. */
export function endIn({ at, distance, width, anchor }: Segment, offset: number): number {
  return (anchor?.offset ?? 0) + distance + (width ?? offset - at + 1);
}

/**
 * A text that was read out of another one, traced to where that one stands: `inner` says where its characters stand in the
 * text of `outer`.
 */
export function retrace(inner: TracedText, outer: TracedText): TracedText {
  const segments = inner.segments.flatMap(({ at, length, distance, origin, width }): readonly Segment[] => {
    if (width === undefined) {
      return slice(outer, distance, distance + length).segments.map((segment) => ({ ...segment, at: segment.at + at }));
    }
    const { start, end } = rangeOf(outer, distance, distance + width);
    const anchor = outer.segments[0]?.anchor;
    return [{ ...pieceAt(at, length, start, anchor), origin, width: end - start }];
  });
  return { text: inner.text, segments };
}

/** Index of the segment that holds `offset`, by bisection; behind the text, the number of segments. */
function segmentAt({ segments }: TracedText, offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.at + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The texts one after the other. Origins are kept: give each substitution its own. */
export function concat(parts: readonly TracedText[]): TracedText {
  const segments: Segment[] = [];
  let length = 0;
  for (const part of parts) {
    for (const { at, ...segment } of part.segments) segments.push({ at: at + length, ...segment });
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(""), segments };
}

/** Where the character at `offset` stands in the file; for the end of the text, the place behind its last character. */
export function sourceOffset(whole: TracedText, offset: number): number | undefined {
  const segment = whole.segments[segmentAt(whole, offset)];
  if (segment && offset >= segment.at) return startIn(segment, offset);
  const last = whole.segments.at(-1);
  return last && offset === whole.text.length ? endIn(last, offset - 1) : undefined;
}

/**
 * Where [start, end) stands in the file: from its first character to its last, with line continuations in between.
 * An empty part stands behind the character before it. Undefined when the text is empty, or when the part mixes the
 * text with substituted values, or holds something that was computed.
 */
export function sourceRange(whole: TracedText, start: number, end: number): Range | undefined {
  if (start >= end) {
    const before = start > 0 ? whole.segments[segmentAt(whole, start - 1)] : undefined;
    const at = before ? endIn(before, start - 1) : sourceOffset(whole, start);
    return at === undefined ? undefined : anchored((before ?? whole.segments.at(-1))?.anchor, at, at);
  }
  const firstIndex = segmentAt(whole, start);
  const lastIndex = segmentAt(whole, end - 1);
  const first = whole.segments[firstIndex];
  const last = whole.segments[lastIndex];
  if (!first || !last || start < first.at || end > last.at + last.length) return undefined;
  let next = first.at;
  for (let index = firstIndex; index <= lastIndex; index++) {
    const segment = whole.segments[index];
    if (segment?.origin !== first.origin || segment.at !== next) return undefined;
    next += segment.length;
  }
  return anchored(first.anchor, startIn(first, start), endIn(last, end - 1));
}

/** `sourceRange` for text without substitutions; an empty text stands at `fallback`. */
export function rangeOf(whole: TracedText, start = 0, end = whole.text.length, fallback = 0): Range {
  return sourceRange(whole, start, end) ?? { start: fallback, end: fallback };
}

/** True when a place of the file lies within one piece of the text: no line continuation and no comment in between. */
export function holdsInOnePiece({ segments }: TracedText, { start, end }: Range): boolean {
  return segments.some((each) => startIn(each, each.at) <= start && end <= endIn(each, each.at + each.length - 1));
}
