import type { Fix } from "../../engine/rule.ts";
import { endOfLife } from "../../knowledge/images/end-of-life.ts";
import {
  catalogueDate,
  type FrozenTag,
  frozenTag,
  hasTag,
  knows,
  lineTag,
  type Pin,
  pins,
  tagKind,
} from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName, identityOf } from "../../knowledge/images/image-names.ts";
import { currentTag, finalTag } from "../../knowledge/images/release-moves.ts";
import { systemTag } from "../../knowledge/images/system-images.ts";
import { tagForm } from "../../knowledge/images/tag-form.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { insert, type TextEdit } from "../../syntax/text.ts";
import { isReportedAs } from "./image-trouble.ts";
import type { UsedImage } from "./image-uses.ts";
import type { Suits } from "./shared-tags.ts";

/** What is needed to give an image another tag. */
type Tagged = Pick<UsedImage, "reference" | "retag" | "windows">;

/** True when the reference has a tag that is moved to newer releases; images that nobody knows count as not moved. */
export function isFloating(reference: ImageReference): boolean {
  const { tag, digest } = reference;
  if (!tag || digest) return false;
  const name = catalogueName(reference);
  return (identityOf(reference).onHub || knows(name)) && tagKind(name, tag.value) === "floating";
}

/** True when the tag names a release line of an operating system ("bookworm", "24.04"), which is what one wants of it. */
export function namesSystemLine(reference: ImageReference): boolean {
  return reference.tag !== undefined && systemTag(canonicalName(reference), reference.tag.value) === "line";
}

/** A tag that names what the written one meant, and what writes it. */
export interface WrittenPin extends Pin {
  readonly edit: TextEdit;
}

/**
 * The tags that stand still and meant the same on the catalogue's day, as far as they can be written, best first. Where the tag
 * stands in an ARG that other images read, each of those keeps its meaning too.
 */
export function writablePins({ reference, retag, windows }: Tagged): readonly WrittenPin[] {
  if (reference.digest) return [];
  const [name, tag] = [catalogueName(reference), reference.tag?.value];
  const isOut = finalOf(reference, catalogueDate()) !== undefined || !hasTag(name, tag ?? "latest");
  return pins(name, tag).flatMap((found) => {
    // A candidate for a release that is out is what nobody should stay with.
    if (isOut && tagForm(found.tag).preRelease) return [];
    const edit = found.exact || !windows ? retag(found.tag, meansTheSame) : undefined;
    return edit ? [{ ...found, edit }] : [];
  });
}

/** The tag of the release that the candidate which a reference names became; undefined for all others. */
function finalOf(reference: ImageReference, today: string): string | undefined {
  if (!reference.tag) return undefined;
  const [name, tag] = [catalogueName(reference), reference.tag.value];
  const meant = pins(name, tag)[0]?.tag ?? tag;
  return finalTag({ name, image: canonicalName(reference), tag, meant }, today);
}

const meansTheSame: Suits = (reference, newTag) =>
  reference.tag?.value === newTag ||
  pins(catalogueName(reference), reference.tag?.value).some(({ tag }) => tag === newTag);

/**
 * Fixes that say what a reference meant on the catalogue's day, best first: of an operating system the line and its point
 * release, never a build of a day; of others the most specific tag, and with Windows images a tag that means these too.
 */
export function pinFixes(image: Tagged): readonly Fix[] {
  const { reference } = image;
  if (reference.digest) return [];
  const [name, tag] = [catalogueName(reference), reference.tag?.value];
  const meant = `what ${reference.familiar}:${tag ?? "latest"} meant on ${catalogueDate(name)}`;
  const found = writablePins(image);
  if (systemTag(canonicalName(reference), tag ?? "latest") === undefined) {
    const [first] = found;
    const everywhere = first?.exact === false ? found.find(({ exact }) => exact) : undefined;
    const final = finalOf(reference, catalogueDate());
    return [
      ...(final === undefined ? [] : moveFixes(image, final, catalogueDate()).slice(0, 1)),
      ...[first, everywhere].flatMap((each) => (each ? pinFix(reference, each, meant) : [])),
    ];
  }
  const release = found.find((each) => systemTag(canonicalName(reference), each.tag) === "release");
  return [...lineFixes(image, meant), ...(release ? [pinFix(reference, release, meant)] : [])];
}

function pinFix({ familiar }: ImageReference, { tag, exact, edit }: WrittenPin, meant: string): Fix {
  const remark = `changes the image to ${exact ? "" : "the Linux part of "}${meant}`;
  return { title: `Pin to ${familiar}:${tag}`, safety: "unsafe", remark, edits: [edit] };
}

/** The fix that names the release line of an operating system where the tag means whatever is the newest. */
function lineFixes({ reference, retag }: Tagged, meant: string): readonly Fix[] {
  const line = lineTag(catalogueName(reference), reference.tag?.value);
  const edit = line === undefined ? undefined : retag(line, (other, newTag) => lineOf(other) === newTag);
  if (!edit) return [];
  const remark = `changes the image to the release line of ${meant}`;
  return [
    {
      title: `Use ${reference.familiar}:${line ?? ""}`,
      safety: "unsafe",
      remark,
      edits: [edit],
      ...(isSteady(reference) ? {} : { step: true }),
    },
  ];
}

/** False for a tag that a rule goes on reporting, more mildly, when it is the one of a release line. */
function isSteady({ tag }: ImageReference): boolean {
  return tag === undefined || tag.value === "latest";
}

function lineOf(reference: ImageReference): string | undefined {
  return lineTag(catalogueName(reference), reference.tag?.value);
}

/**
 * Fixes that go on to a newer release, best first: for what pins its images the pinned tag, then its line; of an operating system
 * the line first. What names one release is given one again. `next`: a tag of the newer line.
 */
export function moveFixes({ reference, retag, windows }: Tagged, next: string, today: string): readonly Fix[] {
  const suits: Suits = (other, newTag) =>
    hasTag(catalogueName(other), newTag) && !endOfLife(canonicalName(other), newTag, today);
  const name = catalogueName(reference);
  const tags = pins(name, next).flatMap(({ tag, exact }) => (exact || !windows ? tag : []));
  const system = systemTag(canonicalName(reference), next) !== undefined;
  const releases = system ? tags.filter((tag) => systemTag(canonicalName(reference), tag) === "release") : tags;
  const pinned = releases.find((tag) => retag(tag, suits) !== undefined);
  const isRelease = tagKind(name, reference.tag?.value) === "pinned";
  const wanted = isRelease && pinned !== undefined ? [pinned] : system ? [next, pinned] : [pinned, next];
  return wanted.flatMap((tag) => {
    const edit = tag === undefined ? undefined : retag(tag, suits);
    if (!edit) return [];
    return [
      {
        title: `Move to ${reference.familiar}:${tag ?? ""}`,
        safety: "unsafe",
        remark: "changes the release",
        edits: [edit],
      },
    ];
  });
}

/**
 * The fix that stays with the release that a tag means, or last meant, and says which it is. Empty for what says that already, and
 * where nobody would say any more that it gets no updates. Fix-all leaves it: it ends nothing, and the image is as dead as before.
 */
export function stayFixes(image: Tagged, today: string): readonly Fix[] {
  const { reference } = image;
  const isDropped =
    reference.tag !== undefined && frozenTag(catalogueName(reference), reference.tag.value) !== undefined;
  const meant = isDropped ? "what the tag last meant, still without updates" : "the last release of its line";
  return writablePins(image)
    .slice(0, 1)
    .filter(({ tag }) => isReportedAs(reference, tag, today))
    .map((each) => ({ ...pinFix(reference, each, meant), step: true, byHand: true }));
}

/** Fixes for a tag that stands still: the next supported line, then the tag that says what it is. */
export function frozenFixes(
  image: Tagged,
  { tag }: FrozenTag,
  today: string,
  tieOf: (next: string) => string | undefined = () => undefined,
): readonly Fix[] {
  const { reference } = image;
  const newer = finalOf(reference, today) ?? currentTag(catalogueName(reference), canonicalName(reference), tag, today);
  const stays = stayFixes(image, today);
  return newer === undefined ? stays : inOrder(moveFixes(image, newer, today), stays, () => tieOf(newer));
}

/**
 * Fixes that move on and those that stay, best first: where something binds the file to the release, a move likely breaks the build,
 * so that it comes last, says why, and is never made along with others. `tieOf`: what binds it, as a clause: "the file calls …".
 */
export function inOrder(moves: readonly Fix[], stays: readonly Fix[], tieOf: () => string | undefined): readonly Fix[] {
  const tie = moves.length > 0 ? tieOf() : undefined;
  if (tie === undefined) return [...moves, ...stays];
  const remark = `changes the release, but ${tie}`;
  return [...stays, ...moves.map((fix): Fix => ({ ...fix, byHand: true, remark }))];
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
