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

/** What is to be said of an end, behind the name of what ends: "ended on 2025-04-30 and gets no more security fixes". */
export function stateOf({ on }: Ended, today: string): string {
  if (on === undefined) return "has ended and gets no more security fixes";
  return on > today ? `ends on ${on}: no security fixes after that` : `ended on ${on} and gets no more security fixes`;
}

/**
 * Why an image is no good one however it is pinned, as a clause: "Node.js 18 ended on 2025-04-30 and gets no more security fixes".
 * Undefined when nothing is known to be wrong with it.
 */
export function troubleClause(reference: ImageReference, today: string): string | undefined {
  const trouble = imageTrouble(reference, today);
  if (trouble?.kind === "ended") return `${trouble.ended.what} ${stateOf(trouble.ended, today)}`;
  if (trouble?.kind === "deprecated") return `"${reference.familiar}" ${trouble.deprecation.because}`;
  return (
    trouble && `upstream dropped "${trouble.frozen.tag}" on ${trouble.frozen.dropped}, so that it gets no more updates`
  );
}

/** By day: several rules ask. */
const troublesOf = rememberFor((_: ImageReference) => new Map<string, ImageTrouble | undefined>());

function troubleOf(reference: ImageReference, today: string): ImageTrouble | undefined {
  const { tag, digest } = reference;
  if (tag || !digest) {
    const found = deprecation(canonicalName(reference), tag?.value, today);
    if (found) return { kind: "deprecated", deprecation: found };
  }
  return tag && tagTrouble(reference, tag.value, today);
}

function tagTrouble(reference: ImageReference, tag: string, today: string): ImageTrouble | undefined {
  const [image, name] = [canonicalName(reference), catalogueName(reference)];
  const ended = endOfLife(image, tag, today) ?? endedMeaning(name, image, tag, today);
  if (ended) return { kind: "ended", ended };
  if (reference.digest || systemTag(image, tag) === "release") return undefined;
  const frozen = frozenTag(name, tag) ?? deadRelease(name, tag);
  // On a day before, it still moved.
  return frozen && frozen.dropped <= today ? { kind: "frozen", frozen } : undefined;
}

/** The end of what a tag last meant that says no version: of Node.js 20 for "iron". */
function endedMeaning(name: string, image: string, tag: string, today: string): Ended | undefined {
  const meant = frozenTag(name, tag)?.meant;
  const ended = meant === undefined ? undefined : endOfLife(image, meant, today);
  return ended?.below ? undefined : ended;
}

/** True when a rule would go on reporting the image if it had this tag. */
export function isReportedAs(reference: ImageReference, tag: string, today: string): boolean {
  return (
    isGivenUp(reference) ||
    tagTrouble(reference, tag, today) !== undefined ||
    endingSoon(canonicalName(reference), tag, today) !== undefined
  );
}

/** True for images that their publishers gave up: even `latest` no longer moves, which is said by rules of its own. */
export function isGivenUp(reference: ImageReference): boolean {
  return deprecation(canonicalName(reference), reference.tag?.value, catalogueDate()) !== undefined;
}
