import type { Fix, Report } from "../../engine/rule.ts";
import { baseImage } from "../../knowledge/images/base-images.ts";
import { type Ended, supportedTag } from "../../knowledge/images/end-of-life.ts";
import { hasTag } from "../../knowledge/images/image-catalogue.ts";
import {
  canonicalName,
  catalogueName,
  forSameArchitecture,
  isBehindMirror,
} from "../../knowledge/images/image-names.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { replace } from "../../syntax/text.ts";
import { imageTrouble } from "./image-trouble.ts";
import type { UsedImage } from "./image-uses.ts";
import { releaseFix } from "./pinning.ts";

/** An end this young is no emergency: many publishers follow within weeks. */
const freshDays = 90;

/**
 * Reports images whose line has ended. Milder while the end is fresh or upstream still builds the tag. No fix for images
 * that keep data: a new major version may not read what the old one wrote.
 * @param today the day on which ends are judged: "2026-11-21"
 */
export function* endedImages(images: readonly UsedImage[], today: string): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    const trouble = imageTrouble(reference, today);
    if (trouble?.kind !== "ended") continue;
    const { ended } = trouble;
    const state =
      ended.since === undefined ? "gets no more security fixes" : `has had no security fixes since ${ended.since}`;
    yield {
      range,
      message: `"${reference.text}" ${ended.below ? "is built on" : "is"} ${ended.what}, which ${state}`,
      fixes: nextLine(image, today),
      ...(isFresh(ended, today) || isStillBuilt(reference) ? { severity: "info" } : {}),
    };
  }
}

function nextLine({ reference, retag }: UsedImage, today: string): readonly Fix[] {
  const { tag, digest } = reference;
  if (!tag || digest || keepsData(reference)) return [];
  const next = supportedTag(catalogueName(reference), canonicalName(reference), tag.value, today);
  const edit = next === undefined ? undefined : retag(next);
  return edit ? [releaseFix(reference, next ?? "", edit)] : [];
}

function isFresh({ since }: Ended, today: string): boolean {
  return since !== undefined && Date.parse(today) - Date.parse(since) < freshDays * 86_400_000;
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
