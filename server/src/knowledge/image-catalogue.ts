import { readCatalogue } from "./catalogue-table.ts";
import type { CatalogueEntry, CatalogueReader } from "./catalogue-table.ts";
import { encodedCatalogue } from "./data/image-catalogue.generated.ts";
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
  readonly forms: readonly TagForm[];
  /** The class of the Linux entries alone, when there are others and it has tags. */
  readonly linux: readonly TagForm[];
}

interface ImageTags {
  readonly classes: ReadonlyMap<string, AliasClass>;
  /** The most parts that a version of this image has. */
  readonly fullDepth: number;
}

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
  return imageTags(repository)?.classes.get(tag)?.forms.map((form) => form.tag) ?? [];
}

/**
 * The most specific tag that names what `tag` named on the day of the snapshot; no tag means "latest".
 * Undefined when the catalogue does not have the tag or no alias is more specific.
 */
export function pin(repository: string, tag: string | undefined): Pin | undefined {
  const written = tagForm(tag ?? "latest");
  const group = imageTags(repository)?.classes.get(written.tag);
  if (!group) return undefined;
  const linux = best(group.linux, written);
  const whole = best(group.forms, written);
  if (whole) return { tag: whole.tag, exact: true, alternatives: linux && linux.depth >= whole.depth ? [linux.tag] : [] };
  return linux && { tag: linux.tag, exact: false, alternatives: [] };
}

/** How far a tag of a Docker Hub repository can be trusted to stay; no tag means "latest". */
export function tagKind(repository: string, tag: string | undefined): TagKind {
  if (tag === undefined || tag === "latest") return "latest";
  const form = tagForm(tag);
  const image = imageTags(repository);
  const group = image?.classes.get(tag);
  if (group && [...group.forms, ...group.linux].some(({ depth }) => depth > form.depth)) return "floating";
  if (form.depth >= Math.max(image?.fullDepth ?? 3, 2)) return "pinned";
  if (group) return form.depth >= 2 ? "pinned" : "unknown";
  return !image && isChannel(tag) ? "floating" : "unknown";
}

/** The best of the tags that are more specific than the written one. */
function best(forms: readonly TagForm[], written: TagForm): TagForm | undefined {
  const candidates = forms.filter(({ depth, preRelease }) => depth > written.depth && (written.preRelease || !preRelease));
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
  const byClass = new Map<string, TagForm[]>();
  const keyOf = classKeys(entries);
  for (const [tag, key] of keyOf) byClass.set(key, [...(byClass.get(key) ?? []), tagForm(tag)]);
  const classes = new Map<string, AliasClass>();
  for (const [tag, key] of keyOf) {
    const linuxKey = key.split(",").filter((index) => !isWindows(entries[Number(index)])).join(",");
    classes.set(tag, { forms: byClass.get(key) ?? [], linux: linuxKey === key ? [] : (byClass.get(linuxKey) ?? []) });
  }
  const depths = [...byClass.values()].flat().map(({ depth }) => depth);
  return { classes, fullDepth: Math.max(...depths) };
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
