import type { Fix, Report } from "../../engine/rule.ts";
import { baseImage } from "../../knowledge/images/base-images.ts";
import type { Ended } from "../../knowledge/images/end-of-life.ts";
import { hasTag } from "../../knowledge/images/image-catalogue.ts";
import {
  canonicalName,
  catalogueName,
  forSameArchitecture,
  isBehindMirror,
} from "../../knowledge/images/image-names.ts";
import { supportedTag } from "../../knowledge/images/release-moves.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { replace } from "../../syntax/text.ts";
import { imageTrouble, soonEnded } from "./image-trouble.ts";
import type { UsedImage } from "./image-uses.ts";
import { moveFixes, stayFixes } from "./pinning.ts";

/** An end this young is no emergency: many publishers follow within weeks. */
const freshDays = 90;

/**
 * Reports images whose line has ended, and as a hint those that end within 90 days. Milder while the end is fresh or upstream
 * still builds the tag. No move for images that keep data: a new major version may not read what the old one wrote.
 * @param today the day on which ends are judged: "2026-11-21"
 */
export function* endedImages(images: readonly UsedImage[], today: string): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    const trouble = imageTrouble(reference, today);
    const soon = trouble ? undefined : soonEnded(reference, today);
    const ended = trouble?.kind === "ended" ? trouble.ended : soon;
    if (!ended) continue;
    const severity = soon ? "hint" : isFresh(ended, today) || isStillBuilt(reference) ? "info" : undefined;
    yield {
      range,
      message: `"${reference.text}" ${ended.below ? "is built on" : "is"} ${ended.what}, which ${stateOf(ended, today)}`,
      fixes: [...nextLine(image, ended, today), ...(reference.digest ? [] : stayFixes(image))],
      ...(severity ? { severity } : {}),
    };
  }
}

function stateOf({ on }: Ended, today: string): string {
  if (on === undefined) return "has ended and gets no more security fixes";
  return on > today ? `ends on ${on}: no security fixes after that` : `ended on ${on} and gets no more security fixes`;
}

function nextLine(image: UsedImage, { below }: Ended, today: string): readonly Fix[] {
  const { reference } = image;
  const { tag, digest } = reference;
  if (!tag || digest || keepsData(reference)) return [];
  const [name, canonical] = [catalogueName(reference), canonicalName(reference)];
  const next = supportedTag({ name, image: canonical, tag: tag.value, below }, today);
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

/**
 * Reports images that their publishers gave up.
 * @param suits whether a successor ("eclipse-temurin:21-jdk") can stand in the image's place
 */
export function* deprecatedImages<Image extends UsedImage>(
  images: readonly Image[],
  today: string,
  suits: (successor: string, image: Image) => boolean = () => true,
): Iterable<Report> {
  for (const image of images) {
    const { reference, whole, range } = image;
    const trouble = imageTrouble(reference, today);
    if (trouble?.kind !== "deprecated") continue;
    const { because, advice: verb, successors } = trouble.deprecation;
    const [first] = successors;
    yield {
      range: whole ?? range,
      message: `"${reference.familiar}" ${because}${first ? `; "${first.image}" ${verb}` : ""}`,
      fixes: successors.flatMap(({ image: name, tag }) => {
        const there = tag === undefined ? undefined : forSameArchitecture(reference, name, tag);
        const successor = `${there ?? ""}:${tag ?? ""}`;
        return there !== undefined && suits(successor, image) ? successorFix(image, successor) : [];
      }),
    };
  }
}

function successorFix({ reference, text, whole }: UsedImage, successor: string): Fix[] {
  if (!whole || text !== reference.text || reference.digest || isBehindMirror(reference)) return [];
  return [{ title: `Use ${successor}`, safety: "unsafe", edits: [replace(whole, successor)] }];
}
