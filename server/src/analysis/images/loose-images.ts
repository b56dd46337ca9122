import type { Fix, Report } from "../../engine/rule.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { imageTrouble, isGivenUp } from "./image-trouble.ts";
import type { PartlyKnownImage, UsedImage } from "./image-uses.ts";
import { digestFixes, isFloating, namesSystemLine, pinFixes } from "./pinning.ts";

/**
 * Reports images without digest whose tag says too little. Left out are those of this machine, those with any tag at all from a
 * registry that runs on it, and those that their publishers gave up: even `latest` no longer moves there.
 * @param saysTooLittle told the tag; undefined: there is none
 * @param message what is wrong with the image
 */
export function* looselyTaggedImages(
  { images, partlyKnown }: NamedAndPartlyKnown,
  saysTooLittle: (tag: string | undefined) => boolean,
  message: (name: string, tag: string | undefined) => string,
): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    const { digest, familiar, tag } = reference;
    if (digest || isKnownHere(reference) || !saysTooLittle(tag?.value) || isGivenUp(reference)) continue;
    yield { range, message: message(familiar, tag?.value), fixes: pinFixes(image) };
  }
  for (const { name, tag, range } of partlyKnown) if (saysTooLittle(tag)) yield { range, message: message(name, tag) };
}

/** The images of a file, and those of which no more than the tag is known. */
interface NamedAndPartlyKnown {
  readonly images: readonly UsedImage[];
  readonly partlyKnown: readonly PartlyKnownImage[];
}

/**
 * Reports images whose tag is moved to each new release of its line; those that should be left altogether are left out.
 * @param effect what comes of it: reads after "so"
 */
export function* floatingImages(images: readonly UsedImage[], today: string, effect: string): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    if (!isFloating(reference) || imageTrouble(reference, today)) continue;
    const isLine = namesSystemLine(reference);
    const fixes = pinFixes(image);
    // It is what one wants of a system, and where it has no point releases there is nothing to do.
    if (isLine && fixes.length === 0) continue;
    yield {
      range,
      message: `"${reference.text}" ${isLine ? "is rebuilt with each update" : "moves to each new release"}, so ${effect}`,
      // A pin of it is for who picks it: fix-all ends at the line, as the first fixes of untagged and of ended images do.
      fixes: isLine ? fixes.map((fix): Fix => ({ ...fix, byHand: true })) : fixes,
      ...(isLine ? { severity: "hint" } : {}),
    };
  }
}

/** Reports images without digest, but for those from a registry of this machine. */
export function* imagesWithoutDigest(images: readonly UsedImage[]): Iterable<Report> {
  for (const image of images) {
    const { reference, range } = image;
    if (reference.digest || isLocal(reference)) continue;
    yield {
      range,
      message: `"${reference.text}" has no digest, so its tag can be moved to another image`,
      fixes: image.editable ? digestFixes(reference) : [],
    };
  }
}

/** `localhost/name` is what Podman calls its own images. */
function isKnownHere(reference: ImageReference): boolean {
  return isLocal(reference) && (reference.tag !== undefined || reference.registry === "localhost");
}

function isLocal({ registry }: ImageReference): boolean {
  return registry.startsWith("localhost");
}
