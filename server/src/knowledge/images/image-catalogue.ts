import { once, remember } from "../../syntax/memo.ts";
import { encodedDotnetCatalogue } from "../data/dotnet-catalogue.generated.ts";
import { encodedFrozenTags } from "../data/frozen-tags.generated.ts";
import { encodedCatalogue } from "../data/image-catalogue.generated.ts";
import { aliasClasses, type ImageTags, type Pin, pinsWithin } from "./alias-classes.ts";
import { readCatalogue } from "./catalogue-table.ts";
import { findFrozen, type FrozenTag } from "./frozen-table.ts";
import { type SystemTag, systemTag } from "./system-images.ts";
import { isChannel, isDistributionName, stagedVersion, tagForm, tagShape } from "./tag-form.ts";

export type { Pin } from "./alias-classes.ts";
export type { FrozenTag } from "./frozen-table.ts";

/**
 * pinned: names one release. floating: is moved to newer releases, as the catalogue or the tag's words show.
 * latest: says or means "latest". unknown: nobody can tell.
 */
export type TagKind = "pinned" | "floating" | "latest" | "unknown";

const official = "library/";
const dotnet = "mcr.microsoft.com/dotnet/";

const officialTable = once(() => readCatalogue(encodedCatalogue));
const dotnetTable = once(() => readCatalogue(encodedDotnetCatalogue));

const imageTags: (name: string) => ImageTags | undefined = remember((name) => {
  const entries = name.startsWith(dotnet)
    ? dotnetTable().entries(name)
    : name.startsWith(official)
      ? officialTable().entries(name.slice(official.length))
      : undefined;
  return entries && aliasClasses(entries);
});

/** Day of the snapshot in UTC: "2026-08-21". Without a name, or for unknown ones, that of the official images. */
export function catalogueDate(name = official): string {
  return (name.startsWith(dotnet) ? dotnetTable() : officialTable()).date;
}

/** True when the catalogue has the tags of this repository; `name` as `catalogueName` gives it ("library/node"). */
export function knows(name: string): boolean {
  return imageTags(name) !== undefined;
}

/** True when the tag is one that upstream still builds. */
export function hasTag(name: string, tag: string): boolean {
  return imageTags(name)?.has(tag) ?? false;
}

/** All tags of an image that upstream still builds, in file order; empty when the catalogue does not know it. */
export function tagsOf(name: string): readonly string[] {
  return [...(imageTags(name)?.keys() ?? [])];
}

/** The tags of `aliases`, and those of its Linux part alone. */
export function linuxAliases(name: string, tag: string): readonly string[] {
  const group = imageTags(name)?.get(tag);
  return group ? [...group.tags, ...group.linux] : [];
}

/** All tags that name the same image as `tag`, itself included; empty when the catalogue does not have it. */
export function aliases(name: string, tag: string): readonly string[] {
  return imageTags(name)?.get(tag)?.tags ?? [];
}

/** Platforms of the image in the words of the library files ("arm64v8", "windows-amd64"); undefined when unknown. */
export function architectures(name: string, tag: string): ReadonlySet<string> | undefined {
  return imageTags(name)?.get(tag)?.architectures;
}

/**
 * Tags that name what `tag` named on the day of the snapshot and say more, best first; no tag means "latest". Of an operating
 * system its releases come before its builds of a day. Empty when the catalogue does not have the tag, or no such alias.
 */
export const pins: (name: string, tag: string | undefined) => readonly Pin[] = remember((name, tag = "latest") => {
  const group = imageTags(name)?.get(tag);
  const dropped = group ? undefined : droppedTag(name, tag);
  if (!group) return dropped ? [{ tag: dropped.meant, exact: true }] : [];
  const found = pinsWithin(group, tagForm(tag)).filter((each) => tagKind(name, each.tag) === "pinned");
  const kindOf = (each: string): SystemTag | undefined => systemTag(bareName(name), each);
  const kind = kindOf(tag);
  if (kind === undefined) return found.filter((each) => tagForm(each.tag).depth === tagForm(found[0]?.tag ?? "").depth);
  if (kind === "release" || kind === "dated") return [];
  return (["release", "dated"] as const).flatMap((wanted) => found.filter((each) => kindOf(each.tag) === wanted));
});

/** The first of `pins`. */
export function pin(name: string, tag: string | undefined): Pin | undefined {
  return pins(name, tag)[0];
}

/**
 * The tag of the release line that another tag of an operating system meant on the day of the snapshot: "13" for "latest".
 * Undefined for lines themselves, for other images, and when the catalogue has none.
 */
export function lineTag(name: string, tag = "latest"): string | undefined {
  const image = bareName(name);
  if (systemTag(image, tag) !== "wider") return undefined;
  const group = imageTags(name)?.get(tag);
  const lines = (group?.tags ?? []).filter((each) => systemTag(image, each) === "line");
  return lines.toSorted((a, b) => Number(/^\d/.test(b)) - Number(/^\d/.test(a)))[0];
}

function bareName(name: string): string {
  return name.startsWith(official) ? name.slice(official.length) : name;
}

const droppedTag: (name: string, tag: string) => FrozenTag | undefined = remember((name, tag = "latest") => {
  if (!name.startsWith(official) || hasTag(name, tag)) return undefined;
  return findFrozen(encodedFrozenTags, name.slice(official.length), tag);
});

/** 16 % of the tags that were dropped since 2021 came back within this time. */
const daysUntilFrozen = 90;

/**
 * What is known of a floating tag that upstream dropped for good: it stays what it last meant, without security updates.
 * Undefined for tags that are still built or were dropped lately, for those that name one release, and where nothing is known.
 */
export function frozenTag(name: string, tag: string): FrozenTag | undefined {
  const dropped = droppedTag(name, tag);
  const isOld = dropped && Date.parse(catalogueDate()) - Date.parse(dropped.dropped) >= daysUntilFrozen * 86_400_000;
  return isOld ? dropped : undefined;
}

/**
 * The tag that upstream dropped for good, where a release was the last one that it meant: "3-jdk-8" for "3.8.6-jdk-8". The tag of
 * another distribution, or of none, counts as its going on. Undefined for releases of variants that go on.
 */
export function deadRelease(name: string, tag: string): FrozenTag | undefined {
  if (!knows(name) || hasTag(name, tag) || tagForm(tag).depth < 3) return undefined;
  const [version = "", ...words] = tag.split("-");
  const parts = version.split(".");
  const lines = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
  const plain = words.filter((word) => !isDistributionName(word));
  const bare = words.map((word) => (word.startsWith("alpine") ? "alpine" : word));
  const variants = lines.flatMap((line) => [words, plain, bare].map((each) => [line, ...each].join("-")));
  if (variants.some((each) => hasTag(name, each))) return undefined;
  const last = variants.map((each) => frozenTag(name, each)).find((each) => each?.meant === tag);
  return last && { ...last, meant: tag };
}

/** How far a tag of a Docker Hub repository can be trusted to stay; no tag means "latest". */
export const tagKind: (name: string, tag: string | undefined) => TagKind = remember(findTagKind);

function findTagKind(name: string, tag: string | undefined): TagKind {
  if (tag === undefined || tag === "latest") return "latest";
  const system = systemTag(bareName(name), tag);
  if (system !== undefined) return system === "line" || system === "wider" ? "floating" : "pinned";
  const { depth } = tagForm(tag);
  const image = imageTags(name);
  const dropped = droppedTag(name, tag);
  if (dropped) return frozenTag(name, tag) ? "unknown" : "floating";
  if (!image) return isChannel(tag) ? "floating" : depth >= 3 ? "pinned" : "unknown";
  const group = image.get(tag);
  if (group) return kindWithin([...group.tags, ...group.linux], tag);
  const { shapes, parts } = releaseForms(name);
  return shapes.has(tagShape(tag)) || (depth >= 2 && depth >= parts) ? "pinned" : "unknown";
}

/** The kind of a tag that upstream builds. `group`: all tags of the same image. */
function kindWithin(group: readonly string[], tag: string): TagKind {
  const { depth } = tagForm(tag);
  const version = stagedVersion(tag);
  const moves = group.some((each) => tagForm(each).depth > depth || isStageOf(version, stagedVersion(each)));
  return moves ? "floating" : standsStill(tag) ? "pinned" : "unknown";
}

/** True for "6.0-alpha2" and "3.5-dev5", told "6.0" and "3.5-dev": what means them today means the next stage soon. */
function isStageOf(version: string, staged: string): boolean {
  if (version === "" || !staged.startsWith(version)) return false;
  const stage = staged.slice(version.length);
  return /^-?[a-z]/i.test(stage) || (/[a-z]\.?$/i.test(version) && stage !== "");
}

/** How the tags of releases that upstream builds look: what looks like one is a release too, whether it is still built or not. */
const releaseForms = remember((name: string): { shapes: ReadonlySet<string>; parts: number } => {
  const pinned = tagsOf(name).filter((tag) => tagKind(name, tag) === "pinned");
  const releases = pinned.map(tagForm).filter(({ preRelease }) => !preRelease);
  return {
    shapes: new Set(pinned.map(tagShape)),
    parts: Math.min(3, Math.max(2, ...releases.map(({ depth }) => depth))),
  };
});

/** True for tags that, where nothing says more, name one release, or the build of a day: "base-devel-20260816.0.574111". */
function standsStill(tag: string): boolean {
  const { depth, channels } = tagForm(tag);
  return (depth >= 2 && channels === 0) || /(?:^|-)20\d{6}(?:[-.]|$)/.test(tag);
}
