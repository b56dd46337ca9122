import type { ImageReference, ReferencePart } from "../../syntax/image.ts";
import { insert, replace, type TextEdit } from "../../syntax/text.ts";
import { type Segment, sourceRange } from "../../syntax/traced.ts";

/**
 * The edit that gives a reference another tag: where the tag stands, or in the one piece of it that differs, as in the default of
 * the variable of `golang:${GO_VERSION}-alpine`. Undefined when that cannot be done with one edit.
 */
export function tagEdit({ tag, nameEnd }: ImageReference, newTag: string): TextEdit | undefined {
  if (!tag) return nameEnd === undefined ? undefined : insert(nameEnd, `:${newTag}`);
  return tag.range ? replace(tag.range, newTag) : firstOf(tag, (piece) => pieceEdit(tag, piece, newTag));
}

/** The tag that a reference has once an edit of `tagEdit` is made, of this reference or of another; undefined when it cannot be told. */
export function tagAfter({ tag, nameEnd }: ImageReference, { range, newText }: TextEdit): string | undefined {
  if (!tag) return nameEnd === range.start && nameEnd === range.end ? newText.slice(1) : undefined;
  if (tag.range?.start === range.start && tag.range.end === range.end) return newText;
  return firstOf(tag, ({ at, length }) => {
    const place = sourceRange(tag.written, at, at + length);
    if (place?.start !== range.start || place.end !== range.end) return undefined;
    return tag.value.slice(0, at) + newText + tag.value.slice(at + length);
  });
}

function firstOf<Found>(tag: ReferencePart, find: (piece: Segment) => Found | undefined): Found | undefined {
  return tag.written.segments.map(find).find((found) => found !== undefined);
}

/** Only whole words between hyphens are replaced, so that no piece takes over a part of another one. */
function pieceEdit(tag: ReferencePart, { at, length }: Segment, newTag: string): TextEdit | undefined {
  const before = tag.value.slice(0, at);
  const after = tag.value.slice(at + length);
  const text = newTag.slice(before.length, newTag.length - after.length);
  const range = sourceRange(tag.written, at, at + length);
  if (!range || text === "" || before + text + after !== newTag) return undefined;
  const old = tag.value.slice(at, at + length);
  const begins = before === "" || before.endsWith("-") || (old.startsWith("-") && text.startsWith("-"));
  const ends = after === "" || after.startsWith("-") || (old.endsWith("-") && text.endsWith("-"));
  return begins && ends ? replace(range, text) : undefined;
}
