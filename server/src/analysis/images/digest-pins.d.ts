import type { ImageReference } from "../../syntax/image.ts";
import { type Range, type TextEdit } from "../../syntax/text.ts";
import type { FileEdit, Fix, Language } from "../../engine/rule.ts";
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
}
/** What a registry said: the digest of the tag that stands there or, for `newest`, of `tag`. */
export interface LookupAnswer {
  readonly digest: string;
  readonly tag?: string;
}
/** Every image that a Dockerfile names or a Compose file has pulled, each place once, in file order. */
export declare function lookups({
  language,
  text,
}: {
  readonly language: Language;
  readonly text: string;
}): readonly ImageLookup[];
/** The edits that write what the registry said; none when it stands there already, or when the place cannot be edited. */
export declare function resolvedEdits({ image, actions }: ImageLookup, { digest, tag }: LookupAnswer): TextEdit[];
/** The edits of a fix whose look-up has been answered: the digest goes behind the new text of the last one. */
export declare function fixWithDigest({ edits }: Fix, digest: string): readonly FileEdit[];
