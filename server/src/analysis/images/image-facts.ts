import { type BaseFacts, baseImage } from "../../knowledge/images/base-images.ts";
import { aliases, catalogueDate, pin } from "../../knowledge/images/image-catalogue.ts";
import { catalogueName } from "../../knowledge/images/image-names.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { type ImageTrouble, imageTrouble } from "./image-trouble.ts";

/** What is known of an image without asking anybody. */
export interface ImageFacts {
  /** The most specific tag of the same image; undefined when the catalogue knows none, or a digest says which it is. */
  readonly pinnedTag: string | undefined;
  /** Other tags of the same image. */
  readonly aliases: readonly string[];
  /** Day of the catalogue that the tags are from: "2026-11-21". */
  readonly asOf: string;
  readonly trouble: ImageTrouble | undefined;
  /** What the image brings; undefined for images that nobody has described. */
  readonly base: BaseFacts | undefined;
}

/** Gathers what the embedded facts say of an image. `today`: the day on which ends of life are judged. */
export function imageFacts(image: ImageReference, today: string): ImageFacts {
  const name = catalogueName(image);
  const tag = image.tag?.value ?? "latest";
  const isFixed = image.digest !== undefined;
  return {
    pinnedTag: isFixed ? undefined : pin(name, image.tag?.value)?.tag,
    aliases: isFixed ? [] : aliases(name, tag).filter((alias) => alias !== tag),
    asOf: catalogueDate(name),
    trouble: imageTrouble(image, today),
    base: baseImage(image),
  };
}
