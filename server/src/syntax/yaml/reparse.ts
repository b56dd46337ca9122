import type { Range } from "../text.ts";
import { lineEnding } from "../text.ts";
import { cloneDocument } from "./clone.ts";
import type { Entry, MapNode, YamlFile, YamlNode } from "./model.ts";

/** The lines of an entry of a block map, up to the line of the next one: they can be read by themselves. */
interface Chunk {
  readonly entry: Entry;
  /** Start of the entry's line. */
  readonly start: number;
  /** Start of the line that ends it, in the old text. */
  readonly end: number;
}

/** What differs between two texts: [start, end) of the old one became [start, end + delta) of the new one. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly delta: number;
}

/**
 * The file after an edit, made of its last version and of the innermost entry of a block map that holds the whole edit: only
 * the lines of that entry are read. Undefined where that is not certain to be what reading the whole text gives: in files
 * with errors, several documents or directives, and for edits of keys, of flow collections at the top, and around anchors.
 * @param parse reads a text by itself
 */
export function reparse(text: string, previous: YamlFile, parse: (text: string) => YamlFile): YamlFile | undefined {
  const [document, second] = previous.documents;
  if (!document || second || previous.errors.length > 0 || isDivided(previous.text)) return undefined;
  const change = changeBetween(previous.text, text);
  const chunk = chunkAround(previous.text, document.root, change);
  if (!chunk || !standsAlone(chunk.entry.value)) return undefined;
  const lines = text.slice(chunk.start, chunk.end + change.delta);
  if (isDivided(lines)) return undefined;
  const part = parse(lines);
  const entry = onlyEntry(part);
  if (entry?.name !== chunk.entry.name || entry.merge || !standsAlone(entry.value)) return undefined;
  const shift = { from: chunk.end, by: change.delta };
  const comments = [
    ...previous.comments.filter(({ range }) => range.start < chunk.start),
    ...part.comments.map((comment) => ({ ...comment, range: moved(comment.range, chunk.start) })),
    ...previous.comments
      .filter(({ range }) => range.start >= chunk.end)
      .map((comment) => ({ ...comment, range: moved(comment.range, change.delta) })),
  ];
  const cloned = cloneDocument(document, { shift, replaced: { entry: chunk.entry, by: entry, at: chunk.start } });
  // Aliases within keys that are no scalars stand in no tree.
  if (cloned.aliases.length !== document.aliases.length) return undefined;
  return { text, eol: lineEnding(text), documents: [cloned], errors: [], comments };
}

/** True with directives or marks of documents: what follows a mark belongs to no entry in front of it. */
function isDivided(text: string): boolean {
  return /^(?:%|---|\.\.\.)/m.test(text);
}

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const most = shorter - start;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  return { start, end: before.length - same, delta: after.length - before.length };
}

/** The innermost entry behind whose colon the whole change lies, and in front of the line ending that parts it from the next. */
function chunkAround(text: string, root: YamlNode | undefined, change: Change): Chunk | undefined {
  let found: Chunk | undefined;
  let end = text.length;
  for (let map = blockMap(root); map; map = blockMap(found.entry.value)) {
    const index = map.entries.findLastIndex(({ range }) => range.start <= change.start);
    const entry = map.entries[index];
    const next = map.entries[index + 1];
    if (!entry || !isPlainKey(text, entry)) break;
    if (next) end = lineStart(text, next.range.start);
    const closed = end === text.length || change.end < end;
    if (entry.colon === undefined || change.start <= entry.colon + 1 || !closed) break;
    found = { entry, start: lineStart(text, entry.range.start), end };
  }
  return found;
}

function blockMap(node: YamlNode | undefined): MapNode | undefined {
  return node?.kind === "map" && !node.flow ? node : undefined;
}

/** The key stands first on its line, without "?", anchor or tag. */
function isPlainKey(text: string, { key, keyRange, range }: Entry): boolean {
  if (key?.style !== "plain" || key.anchor || key.tag || keyRange.start !== range.start) return false;
  return text.slice(lineStart(text, range.start), range.start).trim() === "";
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** True without anchors and aliases, which tie a part to others. */
function standsAlone(node: YamlNode | undefined): boolean {
  if (!node) return true;
  if (node.anchor || node.kind === "alias") return false;
  if (node.kind === "map") return node.entries.every(({ key, value }) => !key?.anchor && standsAlone(value));
  return node.kind === "scalar" || node.items.every(({ value }) => standsAlone(value));
}

function onlyEntry({ documents, errors }: YamlFile): Entry | undefined {
  const [document, second] = documents;
  const map = blockMap(document?.root);
  if (second || errors.length > 0 || map?.anchor || map?.tag || map?.entries.length !== 1) return undefined;
  return map.entries[0];
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
