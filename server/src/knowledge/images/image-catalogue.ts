import { once, remember } from "../../syntax/memo.ts";
import { encodedDotnetCatalogue } from "../data/dotnet-catalogue.generated.ts";
import { encodedFrozenTags } from "../data/frozen-tags.generated.ts";
import { encodedCatalogue } from "../data/image-catalogue.generated.ts";
import { aliasClasses, type ImageTags, type Pin, pinWithin } from "./alias-classes.ts";
import { readCatalogue } from "./catalogue-table.ts";
import { findFrozen, type FrozenTag } from "./frozen-table.ts";
import { isChannel, tagForm } from "./tag-form.ts";

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

/** All tags that name the same image as `tag`, itself included; empty when the catalogue does not have it. */
export function aliases(name: string, tag: string): readonly string[] {
  return imageTags(name)?.get(tag)?.tags ?? [];
}

/** Platforms of the image in the words of the library files ("arm64v8", "windows-amd64"); undefined when unknown. */
export function architectures(name: string, tag: string): ReadonlySet<string> | undefined {
  return imageTags(name)?.get(tag)?.architectures;
}

/**
 * The most specific tag that names what `tag` named on the day of the snapshot; no tag means "latest".
 * Undefined when the catalogue does not have the tag or no alias is more specific.
 */
export const pin: (name: string, tag: string | undefined) => Pin | undefined = remember((name, tag = "latest") => {
  const group = imageTags(name)?.get(tag);
  return group && pinWithin(group, tagForm(tag));
});

/**
 * What is known of a floating tag that upstream dropped: it stays what it last meant, without security updates. Undefined
 * for tags that are still built, for those that name one release, and where nothing is known.
 */
export const frozenTag: (name: string, tag: string) => FrozenTag | undefined = remember((name, tag = "latest") => {
  if (!name.startsWith(official) || hasTag(name, tag)) return undefined;
  return findFrozen(encodedFrozenTags, name.slice(official.length), tag);
});

/** How far a tag of a Docker Hub repository can be trusted to stay; no tag means "latest". */
export const tagKind: (name: string, tag: string | undefined) => TagKind = remember(findTagKind);

function findTagKind(name: string, tag: string | undefined): TagKind {
  if (tag === undefined || tag === "latest") return "latest";
  const { depth, channels } = tagForm(tag);
  const image = imageTags(name);
  if (!image) return isChannel(tag) ? "floating" : depth >= 3 ? "pinned" : "unknown";
  const group = image.get(tag);
  if (group)
    return deepest([...group.tags, ...group.linux]) > depth
      ? "floating"
      : depth >= 2 && channels === 0
        ? "pinned"
        : "unknown";
  return depth >= 2 && depth >= deepest(image.keys()) ? "pinned" : "unknown";
}

function deepest(tags: Iterable<string>): number {
  return Math.max(...Array.from(tags, (tag) => tagForm(tag).depth));
}
