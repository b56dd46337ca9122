import { frozenTag, pin } from "../../knowledge/images/image-catalogue.ts";
import { catalogueName } from "../../knowledge/images/image-names.ts";
import { isMovingChannel } from "../../knowledge/images/tag-form.ts";
import type { ImageReference } from "../../syntax/image.ts";
import type { TextEdit } from "../../syntax/text.ts";
import { isFloating, tagEdit } from "./pinning.ts";

/** What the catalogue says to an image whose tag moves. */
export interface CataloguePin {
  /** The tag that stands still and meant the same on the catalogue's day; undefined when it knows none. */
  readonly tag: string | undefined;
  /** Writes it; undefined when the place cannot be edited. */
  readonly edit: TextEdit | undefined;
}

/** Undefined for an image that has a digest, or a tag that is not known to move. */
export function cataloguePin(image: ImageReference): CataloguePin | undefined {
  const { tag, digest } = image;
  if (digest) return undefined;
  const name = catalogueName(image);
  const frozen = tag && frozenTag(name, tag.value);
  const meant = frozen?.meant ?? pin(name, tag?.value)?.tag;
  const isMoved = !tag || frozen !== undefined || isFloating(image) || isMovingChannel(tag.value);
  if (!isMoved || (tag && meant === tag.value)) return undefined;
  return { tag: meant, edit: meant === undefined ? undefined : tagEdit(image, meant) };
}
