import { readCatalogue } from "./catalogue-table.ts";
import type { CatalogueEntry, CatalogueReader } from "./catalogue-table.ts";
import { encodedCatalogue } from "./data/image-catalogue.generated.ts";
import { remember } from "./remember.ts";
import { comparePins, isChannel, tagForm } from "./tag-form.ts";
import type { TagForm } from "./tag-form.ts";

/** The tag to write in place of a floating one, as of `catalogueDate()`. */
export interface Pin {
  readonly tag: string;
  /** True: the very same image on every platform. False: the Linux part only of a tag that also has Windows images. */
  readonly exact: boolean;
  /** Tags as specific as `tag` or more that stand for the Linux part only; empty when the image has no Windows part. */
  readonly alternatives: readonly string[];
}

/**
 * pinned: names one release. floating: is moved to newer releases, as the catalogue or the tag's words show.
 * latest: says or means "latest". unknown: nobody can tell.
 */
export type TagKind = "pinned" | "floating" | "latest" | "unknown";

/** Tags that name the same image on the same platforms, because they stand in the same set of entries. */
interface AliasClass {
  readonly tags: readonly string[];
  /** The tags of the Linux entries alone, when the class has others too. */
  readonly linux: readonly string[];
}

/** The alias class of each tag of an image. */
type ImageTags = ReadonlyMap<string, AliasClass>;

let reader: CatalogueReader | undefined;
const decoded = new Map<string, ImageTags | undefined>();

function catalogue(): CatalogueReader {
  return (reader ??= readCatalogue(encodedCatalogue));
}

/** Day of the snapshot in UTC: "2026-08-21". */
export function catalogueDate(): string {
  return catalogue().date;
}

/** True when the catalogue has the tags of this repository; `repository` as in `ImageReference` ("library/node"). */
export function knows(repository: string): boolean {
  return imageTags(repository) !== undefined;
}

/** All tags that name the same image as `tag`, itself included; empty when the catalogue does not have it. */
export function aliases(repository: string, tag: string): readonly string[] {
  return imageTags(repository)?.get(tag)?.tags ?? [];
}

/**
 * The most specific tag that names what `tag` named on the day of the snapshot; no tag means "latest".
 * Undefined when the catalogue does not have the tag or no alias is more specific.
 */
export const pin: (repository: string, tag: string | undefined) => Pin | undefined = remember(findPin);

function findPin(repository: string, tag: string | undefined): Pin | undefined {
  const written = tagForm(tag ?? "latest");
  const group = imageTags(repository)?.get(written.tag);
  if (!group) return undefined;
  const linux = best(group.linux, written);
  const whole = best(group.tags, written);
  if (whole) return { tag: whole.tag, exact: true, alternatives: linux && linux.depth >= whole.depth ? [linux.tag] : [] };
  return linux && { tag: linux.tag, exact: false, alternatives: [] };
}

/** How far a tag of a Docker Hub repository can be trusted to stay; no tag means "latest". */
export const tagKind: (repository: string, tag: string | undefined) => TagKind = remember(findTagKind);

function findTagKind(repository: string, tag: string | undefined): TagKind {
  if (tag === undefined || tag === "latest") return "latest";
  const { depth, channels } = tagForm(tag);
  const image = imageTags(repository);
  if (!image) return isChannel(tag) ? "floating" : depth >= 3 ? "pinned" : "unknown";
  const group = image.get(tag);
  if (group) return deepest([...group.tags, ...group.linux]) > depth ? "floating" : depth >= 2 && channels === 0 ? "pinned" : "unknown";
  return depth >= 2 && depth >= deepest(image.keys()) ? "pinned" : "unknown";
}

function deepest(tags: Iterable<string>): number {
  return Math.max(...Array.from(tags, (tag) => tagForm(tag).depth));
}

/** The best of the tags that are more specific than the written one. */
function best(tags: readonly string[], written: TagForm): TagForm | undefined {
  const candidates = tags.map(tagForm).filter(({ depth, preRelease }) => depth > written.depth && (written.preRelease || !preRelease));
  return candidates.toSorted((a, b) => comparePins(a, b, written))[0];
}

function imageTags(repository: string): ImageTags | undefined {
  const name = repository.startsWith("library/") ? repository.slice("library/".length) : undefined;
  if (name === undefined) return undefined;
  if (!decoded.has(name)) decoded.set(name, classify(catalogue().entries(name)));
  return decoded.get(name);
}

function classify(entries: readonly CatalogueEntry[] | undefined): ImageTags | undefined {
  if (!entries) return undefined;
  const keyOf = classKeys(entries);
  const byKey = new Map<string, string[]>();
  for (const [tag, key] of keyOf) {
    const tags = byKey.get(key);
    if (tags) tags.push(tag);
    else byKey.set(key, [tag]);
  }
  const classes = new Map<string, AliasClass>();
  for (const [key, tags] of byKey) {
    const linuxKey = key.split(",").filter((index) => !isWindows(entries[Number(index)])).join(",");
    classes.set(key, { tags, linux: linuxKey === key ? [] : (byKey.get(linuxKey) ?? []) });
  }
  return new Map(Array.from(keyOf, ([tag, key]) => [tag, classes.get(key) ?? { tags: [tag], linux: [] }]));
}

/** For each tag the indexes of the entries it stands in, ascending: the identity of its alias class. */
function classKeys(entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const keyOf = new Map<string, string>();
  entries.forEach(({ tags, sharedTags }, index) => {
    for (const tag of new Set([...tags, ...sharedTags])) {
      const before = keyOf.get(tag);
      keyOf.set(tag, before === undefined ? String(index) : `${before},${String(index)}`);
    }
  });
  return keyOf;
}

function isWindows(entry: CatalogueEntry | undefined): boolean {
  return entry?.architectures.every((architecture) => architecture.startsWith("windows-")) ?? false;
}
