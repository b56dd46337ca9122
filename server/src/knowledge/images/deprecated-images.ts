import { type DeprecatedImage, deprecatedImages } from "../data/deprecated-images.ts";
import { endOfLife } from "./end-of-life.ts";
import { hasTag, knows } from "./image-catalogue.ts";
import { tagForm } from "./tag-form.ts";

/** What to use in place of a deprecated image. */
export interface Successor {
  /** Name as people write it. */
  readonly image: string;
  /** Undefined: the tags of the two cannot be compared. */
  readonly tag: string | undefined;
}

export interface Deprecation {
  /** What happened, as the end of "the image …". */
  readonly because: string;
  /** What the first successor does, as the end of "the successor …". */
  readonly advice: string;
  /** True: the same images go on under another name. */
  readonly renamed: boolean;
  /** Best first. */
  readonly successors: readonly Successor[];
}

/**
 * What is known of an image that its publisher gave up. Undefined for all others, and for tags that are still built. `image`:
 * as `canonicalName` gives it; `today` keeps successors out that have ended themselves.
 */
export function deprecation(image: string, tag: string | undefined, today: string): Deprecation | undefined {
  const match = findRow(image);
  if (!match || isStillBuilt(match.row, image, tag ?? "latest")) return undefined;
  const { row: found, part } = match;
  const names = (found.successors ?? []).map((name) => name.replace("*", part));
  return {
    because: found.because,
    renamed: found.tags === "same",
    advice: found.advice ?? "replaces it",
    successors: names.map((name) => ({
      image: name,
      tag: tag === undefined ? undefined : tagThere(found.tags, name, tag, today),
    })),
  };
}

interface Match {
  readonly row: DeprecatedImage;
  /** What "*" stands for; "" for a name without. */
  readonly part: string;
}

const rows: ReadonlyMap<string, DeprecatedImage> = new Map(
  deprecatedImages.flatMap((row) => row.images.split(" ").map((name) => [name, row] as const)),
);

/** The row of the image itself, else of a folder that it is in. */
function findRow(image: string): Match | undefined {
  const own = rows.get(image);
  if (own) return { row: own, part: "" };
  for (let at = image.lastIndexOf("/"); at !== -1; at = image.lastIndexOf("/", at - 1)) {
    const row = rows.get(`${image.slice(0, at)}/*`);
    if (row) return { row, part: image.slice(at + 1) };
    if (at === 0) break;
  }
  return undefined;
}

/** openjdk still gets early-access builds; Bitnami still publishes `latest`. */
function isStillBuilt({ images }: DeprecatedImage, image: string, tag: string): boolean {
  if (image === "openjdk") return hasTag("library/openjdk", tag) || /(?:^|-)(?:ea|rc)(?:-|$)/.test(tag);
  return images === "bitnami/*" && tagForm(tag).depth === 0;
}

function tagThere(tags: DeprecatedImage["tags"], name: string, tag: string, today: string): string | undefined {
  if (tags === undefined) return undefined;
  const library = name.includes("/") ? name : `library/${name}`;
  const candidates = tags === "same" ? [tag] : tags === "java" ? javaTags(tag) : centosTags(tag);
  return candidates.find((each) => (!knows(library) || hasTag(library, each)) && !endOfLife(name, each, today));
}

/** "8u292-jdk-alpine" is "8-jdk-alpine" elsewhere, "11-slim" is "11-jdk"; Windows images are not carried over. */
function javaTags(tag: string): readonly string[] {
  const [, feature] = /^(?:openjdk-)?(\d+)(?:[u.\d+]*)(?:-|$)/.exec(tag) ?? [];
  if (feature === undefined || /windows|nanoserver/.test(tag)) return [];
  const alpine = tag.includes("alpine") ? "-alpine" : "";
  return tag.includes("jre")
    ? [`${feature}-jre${alpine}`, `${feature}${alpine}`]
    : [`${feature}-jdk${alpine}`, `${feature}${alpine}-jdk`, `${feature}${alpine}`];
}

/** The rebuilds of Red Hat Enterprise Linux begin at 8. */
function centosTags(tag: string): readonly string[] {
  const [, major] = /^(?:centos)?(\d+)/.exec(tag) ?? [];
  return major === undefined ? [] : [Number(major) < 8 ? "8" : major];
}
