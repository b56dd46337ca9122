import type { Fix } from "../../engine/rule.ts";
import { currentTag, endOfLife } from "../../knowledge/images/end-of-life.ts";
import { catalogueDate, type FrozenTag, knows, pin, tagKind } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName, identityOf } from "../../knowledge/images/image-names.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { insert, replace, type TextEdit } from "../../syntax/text.ts";

/** True when the reference has a tag that is moved to newer releases; images that nobody knows count as not moved. */
export function isFloating(reference: ImageReference): boolean {
  const { tag, digest } = reference;
  if (!tag || digest) return false;
  const name = catalogueName(reference);
  return (identityOf(reference).onHub || knows(name)) && tagKind(name, tag.value) === "floating";
}

/**
 * Fixes that write the most specific tag the catalogue knows for what a reference meant on the catalogue's day, best
 * first. Empty when the catalogue does not know it, or when its place cannot be edited.
 */
export function pinFixes(reference: ImageReference): Fix[] {
  const { familiar, tag } = reference;
  const name = catalogueName(reference);
  const found = reference.digest ? undefined : pin(name, tag?.value);
  if (!found) return [];
  const meant = `what ${familiar}:${tag?.value ?? "latest"} meant on ${catalogueDate(name)}`;
  const main = pinFix(reference, found.tag, found.exact ? meant : `the Linux part of ${meant}`);
  const others = found.alternatives.map((other) => pinFix(reference, other, `the Linux part of ${meant}`));
  return [main, ...others].filter((fix) => fix !== undefined);
}

function pinFix(reference: ImageReference, tag: string, meaning: string): Fix | undefined {
  const edit = tagEdit(reference, tag);
  const remark = `changes the image to ${meaning}`;
  return edit && { title: `Pin to ${reference.familiar}:${tag}`, safety: "unsafe", remark, edits: [edit] };
}

/** The edit that gives a reference another tag; undefined when the tag is made of several pieces. */
export function tagEdit({ tag, nameEnd }: ImageReference, newTag: string): TextEdit | undefined {
  if (tag) return tag.range && replace(tag.range, newTag);
  return nameEnd === undefined ? undefined : insert(nameEnd, `:${newTag}`);
}

/** The fix that goes on to a newer release; `edit` writes its tag. */
export function releaseFix({ familiar }: ImageReference, tag: string, edit: TextEdit): Fix {
  return { title: `Move to ${familiar}:${tag}`, safety: "unsafe", remark: "changes the release", edits: [edit] };
}

/** Fixes for a tag that stands still: the next supported line, then the tag that says what it is. */
export function frozenFixes(reference: ImageReference, { tag, meant }: FrozenTag, today: string): Fix[] {
  const newer = currentTag(catalogueName(reference), canonicalName(reference), tag, today);
  const move = newer === undefined ? undefined : tagEdit(reference, newer);
  const same = endOfLife(canonicalName(reference), meant, today) ? undefined : tagEdit(reference, meant);
  const moves: Fix[] = move ? [releaseFix(reference, newer ?? "", move)] : [];
  const stays: Fix[] = same
    ? [
        {
          title: `Pin to ${reference.familiar}:${meant}`,
          safety: "unsafe",
          remark: "changes the image to what the tag last meant, still without updates",
          edits: [same],
        },
      ]
    : [];
  return [...moves, ...stays];
}

/**
 * The fix that adds the digest which the registry gives for the reference as it stands. Offline it is an offer only: the
 * shell looks the digest up and writes it behind the new text. Empty when the place cannot be edited.
 */
export function digestFixes({ text, familiar, tag, nameEnd }: ImageReference): Fix[] {
  const end = tag ? tag.range?.end : nameEnd;
  if (end === undefined) return [];
  const reference = tag ? text : `${text}:latest`;
  const edits = [insert(end, tag ? "@" : ":latest@")];
  return [
    {
      title: `Pin ${familiar} to its current digest in the registry`,
      safety: "unsafe",
      edits,
      lookup: { kind: "digest", reference },
    },
  ];
}
