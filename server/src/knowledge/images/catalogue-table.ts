/** One entry of a library file: an image for some platforms, with the tags it alone has and those it shares. */
export interface CatalogueEntry {
  readonly tags: readonly string[];
  /** Tags that stand for several entries, each for its own platforms. */
  readonly sharedTags: readonly string[];
  /** As the library files name them: "amd64", "arm64v8", "windows-amd64". */
  readonly architectures: readonly string[];
}

export interface Catalogue {
  /** Commit of docker-library/official-images that was read. */
  readonly commit: string;
  /** Day of that commit in UTC: "2026-08-21". */
  readonly date: string;
  /** By image name without "library/", sorted. */
  readonly images: ReadonlyMap<string, readonly CatalogueEntry[]>;
}

/** What can be read of an encoded catalogue without decoding the images. */
export interface CatalogueReader {
  readonly commit: string;
  readonly date: string;
  readonly names: readonly string[];
  /** Decodes one image; undefined when the catalogue does not know it. */
  entries(name: string): readonly CatalogueEntry[] | undefined;
}

/**
 * The catalogue as text. Line 1: commit and date. Line 2: the sets of architectures, with commas inside and blanks between.
 * Then per image a line `=name` and one line per entry: index of its set, tags, shared tags, with ";" between.
 */
export function encodeCatalogue(catalogue: Catalogue): string {
  const sets = new Map<string, number>();
  const images: string[] = [];
  for (const [name, entries] of catalogue.images) {
    images.push(`=${name}`);
    for (const { tags, sharedTags, architectures } of entries) {
      const set = architectures.join(",");
      if (!sets.has(set)) sets.set(set, sets.size);
      const shared = sharedTags.length > 0 ? `;${sharedTags.join(" ")}` : "";
      images.push(`${String(sets.get(set))};${tags.join(" ")}${shared}`);
    }
  }
  return [`${catalogue.commit} ${catalogue.date}`, [...sets.keys()].join(" "), ...images].join("\n");
}

/** Reads the two head lines and where the images stand; an image is decoded when it is asked for. */
export function readCatalogue(text: string): CatalogueReader {
  const [head, ...blocks] = text.split("\n=");
  const [stamp = "", sets = ""] = (head ?? "").split("\n");
  const [commit = "", date = ""] = stamp.split(" ");
  const architectures = sets.split(" ").map((set) => set.split(","));
  const byName = new Map<string, string>();
  for (const block of blocks) byName.set(block.slice(0, block.indexOf("\n")), block);
  return {
    commit,
    date,
    names: [...byName.keys()],
    entries: (name) =>
      byName
        .get(name)
        ?.split("\n")
        .slice(1)
        .map((line) => decodeEntry(line, architectures)),
  };
}

function decodeEntry(line: string, sets: readonly (readonly string[])[]): CatalogueEntry {
  const [set = "", tags = "", shared = ""] = line.split(";");
  return { tags: words(tags), sharedTags: words(shared), architectures: sets[Number(set)] ?? [] };
}

function words(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}
