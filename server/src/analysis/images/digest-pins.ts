import type { Reading } from "../../engine/document.ts";
import type { FileEdit, Fix } from "../../engine/rule.ts";
import type { Dockerfile, ImageUse } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { contains, insert, type Range, replace, type TextEdit } from "../../syntax/text.ts";
import { namedImages, pulledImages, type UsedImage } from "./image-uses.ts";

/**
 * What a registry's answer may be used for. pin: write the digest of the tag that stands there. newest: write the newest
 * tag with the same major version, and its digest. update: replace a digest by the one that its tag has now.
 */
export type LookupAction = "pin" | "newest" | "update";

/** A place where an image is named, and what a look-up at its registry can do there. */
export interface ImageLookup {
  /** What to ask the registry for: the whole reference, variables replaced. Without tag and digest it means `latest`. */
  readonly reference: string;
  /** "node", "ghcr.io/a/b" */
  readonly familiar: string;
  readonly tag: string | undefined;
  /** The digest that stands there, "sha256:…". */
  readonly digest: string | undefined;
  /** Major version by the tag, "20" for "20.11-alpine": what `newest` stays within. */
  readonly major: string | undefined;
  /** The image as written where it is used. */
  readonly use: Range;
  /** Where its tag stands when that is elsewhere: the default of an ARG. */
  readonly definition: Range | undefined;
  /** Empty when the place cannot be edited for certain, or when there is a digest without a tag that could have moved. */
  readonly actions: readonly LookupAction[];
  readonly image: ImageReference;
  readonly used: UsedImage;
}

/** What a registry said: the digest of the tag that stands there or, for `newest`, of `tag`. */
export interface LookupAnswer {
  readonly digest: string;
  readonly tag?: string;
}

/** Every image that a Dockerfile names or a Compose file has pulled, each place once, in file order. */
export function imageLookups({ language, file }: Reading): readonly ImageLookup[] {
  const { text } = file;
  if (language === "compose") {
    return pulledImages(file).map((used) => {
      const { reference, whole, range } = used;
      return lookup(used, whole ?? range, undefined, isClosedBy(text, reference, whole));
    });
  }
  return namedImages(file).map((used) => {
    const { use, reference, editable } = used;
    const definition = definitionOf(use, reference);
    const isOwn = definition === undefined || isOnlyFor(file, use, definition);
    return lookup(
      used,
      use.range,
      definition,
      editable && isOwn && isClosedBy(text, reference, definition ?? use.range),
    );
  });
}

function lookup(used: UsedImage, use: Range, definition: Range | undefined, editable: boolean): ImageLookup {
  const { reference: image } = used;
  const { text: reference, familiar } = image;
  const [tag, digest] = [image.tag?.value, image.digest?.value];
  const major = /^v?(\d{1,5})(?!\d)/.exec(tag ?? "")?.[1];
  return {
    reference,
    familiar,
    tag,
    digest,
    major,
    use,
    definition,
    actions: editable ? actionsFor(tag, digest, major) : [],
    image,
    used,
  };
}

function actionsFor(
  tag: string | undefined,
  digest: string | undefined,
  major: string | undefined,
): readonly LookupAction[] {
  const newest: readonly LookupAction[] = major === undefined ? [] : ["newest"];
  if (digest === undefined) return ["pin", ...newest];
  return tag === undefined ? [] : ["update", ...newest];
}

/** Where the digest goes, or stands. */
function placeOf({ tag, digest, nameEnd }: ImageReference): Range | undefined {
  if (digest) return digest.range;
  if (tag) return tag.range;
  return nameEnd === undefined ? undefined : { start: nameEnd, end: nameEnd };
}

/** The default of the ARG in which the digest's place lies; undefined when it lies in the use itself, or nowhere. */
function definitionOf({ range, variables }: ImageUse, reference: ImageReference): Range | undefined {
  const place = placeOf(reference);
  if (!place || contains(range, place)) return undefined;
  return variables
    .map(({ variable }) => variable?.pair?.value?.range)
    .find((value) => value !== undefined && contains(value, place));
}

/**
 * True when the use ends with the variable that the definition belongs to, so that nothing is ever read behind the digest,
 * and no other FROM and no other ARG in front of them reads that variable.
 */
function isOnlyFor({ text, instructions }: Dockerfile, { range, variables }: ImageUse, definition: Range): boolean {
  const last = variables.findLast((variable) => variable.range.end <= range.end);
  if (last?.variable?.pair?.value?.range !== definition || !/^["']?$/.test(text.slice(last.range.end, range.end)))
    return false;
  const mention = new RegExp(`\\$\\{?${last.name}\\b`, "g");
  const readers = instructions.filter(({ keyword, stage }) => keyword === "FROM" || stage === undefined);
  return (
    readers.flatMap((reader) => text.slice(reader.range.start, reader.range.end).match(mention) ?? []).length === 1
  );
}

/**
 * True when tag and digest stand in the same span, each in one piece, and nothing follows them there but what closes a
 * variable's default or a quotation: `${TAG:-22}`, `"node:22"`.
 */
function isClosedBy(text: string, reference: ImageReference, span: Range | undefined): boolean {
  const place = placeOf(reference);
  const tag = reference.tag ? reference.tag.range : place;
  if (!span || !place || !tag || !contains(span, place) || !contains(span, tag)) return false;
  return /^\}*["']?$/.test(text.slice(place.end, span.end));
}

/** The edits that write what the registry said; none when it stands there already, or when the place cannot be edited. */
export function resolvedEdits({ image, actions }: ImageLookup, { digest, tag }: LookupAnswer): TextEdit[] {
  return actions.length === 0 ? [] : [...tagEdits(image, tag), ...digestEdits(image, digest)];
}

function tagEdits({ tag }: ImageReference, newTag: string | undefined): TextEdit[] {
  return tag?.range && newTag !== undefined && newTag !== tag.value ? [replace(tag.range, newTag)] : [];
}

/** Keeps the tag in front of the digest, so that bots which update pins see what to follow. */
function digestEdits({ tag, digest, nameEnd }: ImageReference, newDigest: string): TextEdit[] {
  if (digest) return digest.range && digest.value !== newDigest ? [replace(digest.range, newDigest)] : [];
  if (tag) return tag.range ? [insert(tag.range.end, `@${newDigest}`)] : [];
  return nameEnd === undefined ? [] : [insert(nameEnd, `:latest@${newDigest}`)];
}

/** The edits of a fix whose look-up has been answered: the digest goes behind the new text of the last one. */
export function fixWithDigest({ edits }: Fix, digest: string): readonly FileEdit[] {
  const last = edits.at(-1);
  return last ? [...edits.slice(0, -1), { ...last, newText: `${last.newText}${digest}` }] : [];
}
