import type { Fix, Report } from "../../engine/rule.ts";
import { baseImage } from "../../knowledge/images/base-images.ts";
import type { Deprecation } from "../../knowledge/images/deprecated-images.ts";
import { type Ended, supportedTag } from "../../knowledge/images/end-of-life.ts";
import { hasTag } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName } from "../../knowledge/images/image-names.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { type Range, replace, type TextEdit } from "../../syntax/text.ts";

/** What a report says of an image, and how the image is left; its place is the caller's. */
type Verdict = Pick<Report, "message" | "fixes" | "severity">;

/** The edit that gives the image another tag; undefined when its place cannot be edited. */
type Retag = (newTag: string) => TextEdit | undefined;

/** An end this young is no emergency: many publishers follow within weeks. */
const freshDays = 90;

/**
 * The report on an image whose line has ended. Milder while the end is fresh or upstream still builds the tag. No fix for
 * images that keep data: a new major version may not read what the old one wrote.
 */
export function endedVerdict(reference: ImageReference, ended: Ended, today: string, retagged: Retag): Verdict {
  const { tag, digest, text } = reference;
  const name = catalogueName(reference);
  const since = ended.since === undefined ? "" : ` since ${ended.since}`;
  const message = `"${text}" ${ended.below ? "is built on" : "is"} ${ended.what}, which gets no security fixes${since}`;
  const next = tag && !digest ? supportedTag(name, canonicalName(reference), tag.value, today) : undefined;
  const edit = next === undefined || keepsData(reference) ? undefined : retagged(next);
  const fixes: readonly Fix[] = edit
    ? [{ title: `Move to ${reference.familiar}:${next ?? ""} (another release)`, safety: "unsafe", edits: [edit] }]
    : [];
  return isFresh(ended, today) || (tag && hasTag(name, tag.value))
    ? { message, fixes, severity: "info" }
    : { message, fixes };
}

function isFresh({ since }: Ended, today: string): boolean {
  return since !== undefined && Date.parse(today) - Date.parse(since) < freshDays * 86_400_000;
}

function keepsData(reference: ImageReference): boolean {
  return baseImage(reference)?.dataPaths !== undefined;
}

/** The report on an image that its publisher gave up. `whole`: where the reference stands; its text as written. */
export function deprecatedVerdict(
  reference: ImageReference,
  { because, advice: verb, successors }: Deprecation,
  written: string,
  whole: Range | undefined,
): Verdict {
  const [first] = successors;
  const advice = first ? `; "${first.image}" ${verb}` : "";
  const isOnePiece = whole !== undefined && written === reference.text && reference.digest === undefined;
  const fixes = successors.flatMap(({ image, tag }): Fix[] => {
    if (!isOnePiece || tag === undefined) return [];
    return [
      { title: `Use ${image}:${tag} (another image)`, safety: "unsafe", edits: [replace(whole, `${image}:${tag}`)] },
    ];
  });
  return { message: `"${reference.familiar}" ${because}${advice}`, fixes };
}
