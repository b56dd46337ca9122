import type { Fix, Report } from "../../engine/rule.ts";
import { baseImage } from "../../knowledge/images/base-images.ts";
import { daysLater, type Ended, endOfLife, foretoldDays } from "../../knowledge/images/end-of-life.ts";
import { frozenTag, hasTag } from "../../knowledge/images/image-catalogue.ts";
import {
  canonicalName,
  catalogueName,
  forSameArchitecture,
  isBehindMirror,
} from "../../knowledge/images/image-names.ts";
import { supportedTag } from "../../knowledge/images/release-moves.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { replace } from "../../syntax/text.ts";
import { imageTrouble, soonEnded, stateOf } from "./image-trouble.ts";
import type { UsedImage } from "./image-uses.ts";
import { inOrder, moveFixes, stayFixes } from "./pinning.ts";

/** An end this young is no emergency: many publishers follow within weeks. */
const freshDays = 90;

/**
 * Reports images whose line has ended, and as a hint those that end within 90 days. Milder while the end is fresh or upstream
 * still builds the tag. No move for images that keep data: a new major version may not read what the old one wrote.
 * @param today the day on which ends are judged: "2026-11-21"
 * @param tieOf what binds the file to the release, as the end of "the file …"; see `inOrder`
 */
export function* endedImages<Image extends UsedImage>(
  images: readonly Image[],
  today: string,
  tieOf: (image: Image) => string | undefined = () => undefined,
): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    const trouble = imageTrouble(reference, today);
    const soon = trouble ? undefined : soonEnded(reference, today);
    const ended = trouble?.kind === "ended" ? trouble.ended : soon;
    if (!ended) continue;
    const [moves, stays] = [nextLine(image, ended, today), reference.digest ? [] : stayFixes(image, today)];
    const severity = soon ? "hint" : isFresh(ended, today) || isStillBuilt(reference) ? "info" : undefined;
    yield {
      range,
      message: `"${reference.text}" ${ended.below ? "is built on" : "is"} ${ended.what}, which ${stateOf(ended, today)}`,
      fixes: inOrder(moves, stays, () => tieOf(image)),
      ...(severity ? { severity } : {}),
    };
  }
}

function nextLine(image: UsedImage, { below }: Ended, today: string): readonly Fix[] {
  const { reference } = image;
  const { tag, digest } = reference;
  if (!tag || digest || keepsData(reference)) return [];
  const [name, canonical] = [catalogueName(reference), canonicalName(reference)];
  // What says no version ("iron") moves as what it last meant would.
  const said = endOfLife(canonical, tag.value, daysLater(today, foretoldDays))
    ? tag.value
    : frozenTag(name, tag.value)?.meant;
  const next = supportedTag({ name, image: canonical, tag: said ?? tag.value, below }, today);
  return next === undefined ? [] : moveFixes(image, next, today);
}

function isFresh({ on }: Ended, today: string): boolean {
  return on !== undefined && Date.parse(today) - Date.parse(on) < freshDays * 86_400_000;
}

function isStillBuilt(reference: ImageReference): boolean {
  return reference.tag !== undefined && hasTag(catalogueName(reference), reference.tag.value);
}

function keepsData(reference: ImageReference): boolean {
  return baseImage(reference)?.dataPaths !== undefined;
}

/** What another file, or the stage, asks of the image that takes another one's place. */
export interface Succession<Image extends UsedImage> {
  /** False where a successor ("eclipse-temurin:21-jdk") cannot stand in the image's place. Asked where it is another image. */
  readonly suits: (successor: string, image: Image) => boolean;
  /** True where nothing but a Java program runs, so that the runtime is enough. */
  readonly runsOnly: (image: Image) => boolean;
}

/** Reports images that their publishers gave up. */
export function* deprecatedImages<Image extends UsedImage>(
  images: readonly Image[],
  today: string,
  { suits, runsOnly }: Succession<Image> = { suits: () => true, runsOnly: () => false },
): Iterable<Report> {
  for (const image of images) {
    const { reference, whole, range } = image;
    const trouble = imageTrouble(reference, today);
    if (trouble?.kind !== "deprecated") continue;
    const { because, advice: verb, successors, renamed } = trouble.deprecation;
    const [first] = successors;
    const named = successors.flatMap(({ image: name, tag }) =>
      (tag === undefined ? [] : kindsOf(name, tag, runsOnly(image))).flatMap((kind) => {
        const there = forSameArchitecture(reference, name, kind);
        return there === undefined ? [] : `${there}:${kind}`;
      }),
    );
    yield {
      range: whole ?? range,
      message: `"${reference.familiar}" ${because}${first ? `; "${first.image}" ${verb}` : ""}`,
      fixes: named.filter((each) => renamed || suits(each, image)).flatMap((each) => successorFix(image, each)),
    };
  }
}

/** The tag, behind that of the Java runtime of the same version where that is enough. */
function kindsOf(name: string, tag: string, runsOnly: boolean): readonly string[] {
  const runtime = tag.replace(/(^|-)jdk(?=-|$)/, "$1jre");
  return runsOnly && runtime !== tag && hasTag(`library/${name}`, runtime) ? [runtime, tag] : [tag];
}

function successorFix({ reference, text, whole }: UsedImage, successor: string): Fix[] {
  if (!whole || text !== reference.text || reference.digest || isBehindMirror(reference)) return [];
  return [{ title: `Use ${successor}`, safety: "unsafe", edits: [replace(whole, successor)] }];
}
