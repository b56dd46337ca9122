import { type FrozenTag } from "../../knowledge/images/image-catalogue.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { type TextEdit } from "../../syntax/text.ts";
import type { Fix } from "../../engine/rule.ts";
/** True for tags that every publisher uses for a line that keeps moving. */
export declare function isMovingChannel(tag: string): boolean;
/** True when the reference has a tag that is moved to newer releases; images that nobody knows count as not moved. */
export declare function isFloating(reference: ImageReference): boolean;
/**
 * Fixes that write the most specific tag the catalogue knows for what a reference meant on the catalogue's day, best
 * first. Empty when the catalogue does not know it, or when its place cannot be edited.
 */
export declare function pinFixes(reference: ImageReference): Fix[];
/** The edit that gives a reference another tag; undefined when the tag is made of several pieces. */
export declare function tagEdit({ tag, nameEnd }: ImageReference, newTag: string): TextEdit | undefined;
/** Fixes for a tag that stands still: the next supported line, then the tag that says what it is. */
export declare function frozenFixes(reference: ImageReference, { tag, meant }: FrozenTag, today: string): Fix[];
/**
 * The fix that adds the digest which the registry gives for the reference as it stands. Offline it is an offer only: the
 * shell looks the digest up and writes it behind the new text. Empty when the place cannot be edited.
 */
export declare function digestFixes({ text, familiar, tag, nameEnd }: ImageReference): Fix[];
