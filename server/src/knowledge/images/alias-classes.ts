import type { CatalogueEntry } from "./catalogue-table.ts";
import type { TagForm } from "./tag-form.ts";
import { comparePins, tagForm } from "./tag-form.ts";

/** A tag to write in place of a floating one. */
export interface Pin {
  readonly tag: string;
  /** True: the very same image on every platform. False: the Linux part only of a tag that also has Windows images. */
  readonly exact: boolean;
}

/** Tags that name the same image on the same platforms, because they stand in the same set of entries. */
export interface AliasClass {
  readonly tags: readonly string[];
  /** The tags of the Linux entries alone, when the class has others too. */
  readonly linux: readonly string[];
  /** Platforms of all its entries, as the library files name them. */
  readonly architectures: ReadonlySet<string>;
}

/** The alias class of each tag of an image. */
export type ImageTags = ReadonlyMap<string, AliasClass>;

/** Sorts the tags of an image by the entries they stand in. */
export function aliasClasses(entries: readonly CatalogueEntry[]): ImageTags {
  const keyOf = classKeys(entries);
  const byKey = new Map<string, string[]>();
  for (const [tag, key] of keyOf) {
    const tags = byKey.get(key);
    if (tags) tags.push(tag);
    else byKey.set(key, [tag]);
  }
  const classes = new Map(Array.from(byKey, ([key, tags]) => [key, aliasClass(key, tags, byKey, entries)]));
  return new Map(
    Array.from(keyOf, ([tag, key]) => [tag, classes.get(key) ?? { tags: [tag], linux: [], architectures: new Set() }]),
  );
}

/** The tags of the class, and of its Linux part, that say more than `written`, the most specific first. */
export function pinsWithin({ tags, linux }: AliasClass, written: TagForm): readonly Pin[] {
  const exact = new Set(tags);
  return [...tags, ...linux]
    .map(tagForm)
    .filter(({ depth, preRelease }) => depth > written.depth && (written.preRelease || !preRelease))
    .toSorted((a, b) => comparePins(a, b, written))
    .map(({ tag }) => ({ tag, exact: exact.has(tag) }));
}

function aliasClass(
  key: string,
  tags: readonly string[],
  byKey: ReadonlyMap<string, readonly string[]>,
  entries: readonly CatalogueEntry[],
): AliasClass {
  const indexes = key.split(",").map(Number);
  const linuxKey = indexes.filter((index) => !isWindows(entries[index])).join(",");
  return {
    tags,
    linux: linuxKey === key ? [] : (byKey.get(linuxKey) ?? []),
    architectures: new Set(indexes.flatMap((index) => entries[index]?.architectures ?? [])),
  };
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
