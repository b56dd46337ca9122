import type { CatalogueEntry } from "../../src/knowledge/images/catalogue-table.ts";

/** Fields of a block by name; the first block of a file holds the defaults of the others. */
type Block = ReadonlyMap<string, string>;

/**
 * Entries of a file of docker-library/official-images, in file order: blocks of `Name: value` lines that are separated by
 * empty lines, where a line that begins with a blank continues the value and one that begins with "#" is a comment. The
 * format is described in that repository's README under "Instruction format".
 */
export function readLibraryFile(text: string): readonly CatalogueEntry[] {
  const blocks = readBlocks(text);
  let defaults: Block = new Map();
  const entries: CatalogueEntry[] = [];
  for (const block of blocks) {
    if (!block.has("Tags")) {
      defaults = new Map([...defaults, ...block]);
      continue;
    }
    entries.push({
      tags: list(block.get("Tags")),
      sharedTags: list(block.get("SharedTags") ?? defaults.get("SharedTags")),
      architectures: list(block.get("Architectures") ?? defaults.get("Architectures") ?? "amd64").toSorted(),
    });
  }
  return entries;
}

function readBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r?\n/).filter((line) => !line.startsWith("#"));
  return lines
    .join("\n")
    .split(/\n[ \t]*\n/)
    .map(readBlock)
    .filter((block) => block.size > 0);
}

function readBlock(text: string): Block {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\n[ \t]+/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return fields;
}

function list(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
