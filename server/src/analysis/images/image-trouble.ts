import type { Today } from "../../engine/surroundings.ts";
import { type Deprecation, deprecation } from "../../knowledge/images/deprecated-images.ts";
import { type Ended, endingSoon, endOfLife } from "../../knowledge/images/end-of-life.ts";
import { catalogueDate, deadRelease, type FrozenTag, frozenTag } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName } from "../../knowledge/images/image-names.ts";
import { systemTag } from "../../knowledge/images/system-images.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { rememberFor } from "../../syntax/memo.ts";

/** Why an image should be left, the weightiest reason only: the image was given up, its line ended, its tag stands still. */
export type ImageTrouble =
  | { readonly kind: "deprecated"; readonly deprecation: Deprecation }
  | { readonly kind: "ended"; readonly ended: Ended }
  | { readonly kind: "frozen"; readonly frozen: FrozenTag };

/**
 * The day on which ends of life are judged: the one that the shell gives, else the day of the catalogue, so that the same
 * file gives the same findings on every day.
 */
export function judgementDay({ today }: Today): string {
  return today ?? catalogueDate();
}

/** What is wrong with an image as such, apart from how exactly it is named; undefined when nothing is known to be. */
export function imageTrouble(reference: ImageReference, today: string): ImageTrouble | undefined {
  const known = troublesOf(reference);
  if (!known.has(today)) known.set(today, troubleOf(reference, today));
  return known.get(today);
}

/** What of an image in no other trouble ends within 90 days; undefined when nothing is known to. */
export function soonEnded(reference: ImageReference, today: string): Ended | undefined {
  return reference.tag && endingSoon(canonicalName(reference), reference.tag.value, today);
}

/** By day: several rules ask. */
const troublesOf = rememberFor((_: ImageReference) => new Map<string, ImageTrouble | undefined>());

function troubleOf(reference: ImageReference, today: string): ImageTrouble | undefined {
  const { tag, digest } = reference;
  const image = canonicalName(reference);
  if (tag || !digest) {
    const found = deprecation(image, tag?.value, today);
    if (found) return { kind: "deprecated", deprecation: found };
  }
  if (!tag) return undefined;
  const ended = endOfLife(image, tag.value, today);
  if (ended) return { kind: "ended", ended };
  if (digest || systemTag(image, tag.value) === "release") return undefined;
  const frozen = frozenTag(catalogueName(reference), tag.value) ?? deadRelease(catalogueName(reference), tag.value);
  // On a day before, it still moved.
  return frozen && frozen.dropped <= today ? { kind: "frozen", frozen } : undefined;
}

/** True for images that their publishers gave up: even `latest` no longer moves, which is said by rules of its own. */
export function isGivenUp(reference: ImageReference): boolean {
  return deprecation(canonicalName(reference), reference.tag?.value, catalogueDate()) !== undefined;
}
