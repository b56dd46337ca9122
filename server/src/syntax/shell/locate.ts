import { anchored } from "../anchor.ts";
import type { Segment, TracedText } from "../traced.ts";
import { concat, endIn, slice, startIn } from "../traced.ts";
import type { Located } from "./model.ts";

/** Finds the place of [start, end) of a traced text in the file; logarithmic, for the many words of long scripts. */
export type Locate = (start: number, end: number) => Located;

export function locator(source: TracedText): Locate {
  const { segments } = source;
  const anchor = segments[0]?.anchor;
  const begin = (at: number): number => {
    const segment = segmentAt(segments, at);
    if (!segment) return 0;
    return at < segment.at + segment.length ? startIn(segment, at) : endIn(segment, segment.at + segment.length - 1);
  };
  const finish = (at: number): number => {
    const segment = segmentAt(segments, at);
    return segment ? endIn(segment, Math.min(at, segment.at + segment.length - 1)) : 0;
  };
  return (from, to) => {
    // The parser counts one too many for a backslash at the very end.
    const start = Math.min(from, source.text.length);
    const end = Math.min(to, source.text.length);
    const first = start === end && start > 0 ? finish(start - 1) : begin(start);
    const last = end > start ? finish(end - 1) : first;
    return { span: { start, end }, range: anchored(anchor, first, last) };
  };
}

/** The last segment that begins at or in front of `at`. */
function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** The text with every CR LF turned into LF: the shell gets it that way, and CR would stick to the last word. */
export function unixLines(source: TracedText): TracedText {
  if (!source.text.includes("\r\n")) return source;
  const parts: TracedText[] = [];
  let start = 0;
  for (const { index } of source.text.matchAll(/\r\n/g)) {
    parts.push(slice(source, start, index));
    start = index + 1;
  }
  parts.push(slice(source, start));
  return concat(parts);
}
