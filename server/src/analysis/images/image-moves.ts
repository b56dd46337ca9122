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
import { farRelease, supportedTag } from "../../knowledge/images/release-moves.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { replace } from "../../syntax/text.ts";
import { imageTrouble, soonEnded, stateOf } from "./image-trouble.ts";
import type { UsedImage } from "./image-uses.ts";
import { inOrder, moveFixes, stayFixes } from "./pinning.ts";

/** An end this young is no emergency: many publishers follow within weeks. */
const freshDays = 90;

/** What of the project binds an image to its release, as clauses: "the file calls …"; undefined when nothing does. */
export interface Bindings<Image extends UsedImage> {
  /** What a move to another tag likely breaks, see `inOrder`. */
  readonly tieOf: (image: Image, next: string) => string | undefined;
  /** What says that the project is not for the release of a tag: then another one is looked for. */
  readonly refusalOf: (image: Image, next: string) => string | undefined;
}

/**
 * Reports images whose line has ended, and as a hint those that end within 90 days. Milder while the end is fresh or upstream
 * still builds the tag. No move for images that keep data: a new major version may not read what the old one wrote.
 * @param today the day on which ends are judged: "2026-11-21"
 * @param bindings what binds an image to its release; absent: nothing
 */
export function* endedImages<Image extends UsedImage>(
  images: readonly Image[],
  today: string,
  { tieOf, refusalOf }: Bindings<Image> = { tieOf: () => undefined, refusalOf: () => undefined },
): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    const trouble = imageTrouble(reference, today);
    const soon = trouble ? undefined : soonEnded(reference, today);
    const ended = trouble?.kind === "ended" ? trouble.ended : soon;
    if (!ended) continue;
    const next =
      nextLine(image, ended, today, (tag) => refusalOf(image, tag) === undefined) ?? nextLine(image, ended, today);
    const moves = next === undefined ? [] : moveFixes(image, next, today);
    const stays = reference.digest ? [] : stayFixes(image, today);
    const severity = soon ? "hint" : isFresh(ended, today) || isStillBuilt(reference) ? "info" : undefined;
    yield {
      range,
      message: `"${reference.text}" ${ended.below ? "is built on" : "is"} ${ended.what}, which ${stateOf(ended, today)}`,
      fixes: inOrder(moves, stays, () =>
        next === undefined
          ? undefined
          : (tieOf(image, next) ?? refusalOf(image, next) ?? farClause(image, ended, next)),
      ),
      ...(severity ? { severity } : {}),
    };
  }
}

function nextLine(
  { reference }: UsedImage,
  { below }: Ended,
  today: string,
  allows?: (tag: string) => boolean,
): string | undefined {
  const { tag, digest } = reference;
  if (!tag || digest || keepsData(reference)) return undefined;
  const [name, canonical] = [catalogueName(reference), canonicalName(reference)];
  // What says no version ("iron") moves as what it last meant would.
  const said = endOfLife(canonical, tag.value, daysLater(today, foretoldDays))
    ? tag.value
    : frozenTag(name, tag.value)?.meant;
  return supportedTag({ name, image: canonical, tag: said ?? tag.value, below }, today, allows);
}

/** Where only the distribution ended, nothing says that the project follows the image's own product over many releases. */
function farClause({ reference }: UsedImage, { below }: Ended, next: string): string | undefined {
  const tag = reference.tag?.value;
  if (!below || tag === undefined) return undefined;
  const there = farRelease(catalogueName(reference), canonicalName(reference), tag, next);
  return there && `"${there}" is many releases further`;
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
  /** What binds the project to the release of the image, as a clause, see `inOrder`. Asked where it is another image. */
  readonly tieOf: (image: Image, tag: string) => string | undefined;
}

/** Reports images that their publishers gave up. */
export function* deprecatedImages<Image extends UsedImage>(
  images: readonly Image[],
  today: string,
  { suits, runsOnly, tieOf }: Succession<Image> = { suits: () => true, runsOnly: () => false, tieOf: () => undefined },
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
        return there === undefined ? [] : { there: `${there}:${kind}`, kind };
      }),
    );
    yield {
      range: whole ?? range,
      message: `"${reference.familiar}" ${because}${first ? `; "${first.image}" ${verb}` : ""}`,
      fixes: named
        .filter(({ there }) => renamed || suits(there, image))
        .flatMap(({ there, kind }) => successorFix(image, there, renamed ? undefined : tieOf(image, kind))),
    };
  }
}

/** The tag, behind that of the Java runtime of the same version where that is enough. */
function kindsOf(name: string, tag: string, runsOnly: boolean): readonly string[] {
  const runtime = tag.replace(/(^|-)jdk(?=-|$)/, "$1jre");
  return runsOnly && runtime !== tag && hasTag(`library/${name}`, runtime) ? [runtime, tag] : [tag];
}

function successorFix({ reference, text, whole }: UsedImage, successor: string, tie: string | undefined): Fix[] {
  if (!whole || text !== reference.text || reference.digest || isBehindMirror(reference)) return [];
  const bound = tie === undefined ? {} : { remark: `changes the image, but ${tie}`, byHand: true as const };
  return [{ title: `Use ${successor}`, safety: "unsafe", edits: [replace(whole, successor)], ...bound }];
}
