import { type Anchor, isMoving } from "../anchor.ts";
import { type Change, changeBetween, lineEnding, type Range } from "../text.ts";
import type { Draft } from "./build.ts";
import { anchorEntry, CHUNK_DEPTH } from "./chunks.ts";
import type { AliasNode, Entry, MapNode, YamlFile, YamlNode } from "./model.ts";

/** The lines of an entry of a block map, up to the line of the next one: they can be read by themselves. */
interface Chunk {
  readonly entry: Entry;
  /** 0 for an entry of the root. */
  readonly depth: number;
  /** Start of the entry's line. */
  readonly start: number;
  /** Start of the line that ends it, in the old text. */
  readonly end: number;
}

/** A version of a file, with the anchors of the parts that move by themselves. */
export interface Revision {
  readonly file: YamlFile;
  readonly anchors: readonly Anchor[];
}

/**
 * The file after an edit, made of its last version and of the entry at the top that holds the whole edit: only the lines of
 * that entry are read, and the tree of the last version goes over to the new one. Undefined, and nothing is touched, where
 * that is not certain to be what reading the whole text gives: in files with several documents or directives, and for edits
 * of keys, of flow collections at the top, around anchors, and of what leaves a quotation mark or bracket open.
 * @param parse reads a text by itself
 */
export function reparse(
  text: string,
  { file: previous, anchors }: Revision,
  parse: (text: string) => YamlFile,
): Revision | undefined {
  const [document] = previous.documents;
  if (!document?.aliases.every(isInTree) || DOCUMENT_MARK.test(previous.text)) return undefined;
  const change = changeBetween(previous.text, text);
  const chunk = chunkAround(previous.text, document.root, change);
  if (!chunk || !standsAlone(chunk.entry.value)) return undefined;
  const lines = text.slice(chunk.start, chunk.end + change.delta);
  if (DOCUMENT_MARK.test(lines)) return undefined;
  const frame = frameOf(chunk);
  const below = frame.next + frame.nextSection;
  if (below !== "" && !lines.endsWith("\n")) return undefined;
  const part = parse(frame.above + lines + below);
  if (part.errors.length > 0 && ODD_LINES.test(text)) return undefined;
  const entry = entryIn(part, frame);
  if (entry?.name !== chunk.entry.name || entry.merge || !standsAlone(entry.value)) return undefined;
  const at = chunk.start - frame.above.length;
  const comments = spliced(previous.comments, part.comments, chunk, at, change.delta);
  // One at the very border is of this entry at the end of the file, and else of nobody knows which.
  const borderline = previous.errors.filter(({ range }) => range.start === chunk.end);
  if (borderline.length > 0 && chunk.end < previous.text.length) return undefined;
  const others = previous.errors.filter((error) => !borderline.includes(error));
  const errors = spliced(others, part.errors, chunk, at, change.delta);
  const before = anchors.filter(({ offset }) => offset < chunk.start);
  const behind = anchors.filter(({ offset }) => offset >= chunk.end);
  for (const anchor of behind) anchor.offset += change.delta;
  const own = anchorEntry(entry, at, chunk.depth);
  replaceEntry(chunk.entry, entry);
  const file = { text, eol: lineEnding(text), documents: [document], errors, comments };
  return { file, anchors: [...before, ...own, ...behind] };
}

/** False for what stands in a key that is no scalar, which is no part of the tree. */
function isInTree({ range, target }: AliasNode): boolean {
  return isMoving(range) && (target === undefined || isMoving(target.range));
}

/** What stands in front of the chunk, what was found in it, counted from `at`, and what stands behind it. */
function spliced<Part extends { readonly range: Range }>(
  before: readonly Part[],
  found: readonly Part[],
  { start, end }: Chunk,
  at: number,
  delta: number,
): Part[] {
  return [
    ...before.filter(({ range }) => range.start < start),
    ...found.map((part) => ({ ...part, range: moved(part.range, at) })),
    ...before.filter(({ range }) => range.start >= end).map((part) => ({ ...part, range: moved(part.range, delta) })),
  ];
}

/**
 * What stands around the lines of an entry while they are read by themselves. What is wrong in them may depend on it, and
 * where they leave a quotation mark or a bracket open, what stands below is no longer read as what it is.
 */
interface Frame {
  /** The key of the section that the entry stands in; empty for an entry of the root. */
  readonly above: string;
  /** The next entry of its map; empty for the last one. */
  readonly next: string;
  /** The next entry of the root; empty for the last one, and for an entry of the root. */
  readonly nextSection: string;
}

function frameOf({ entry, start }: Chunk): Frame {
  const { map } = entry;
  const section = map.parent?.kind === "entry" ? map.parent : undefined;
  const indent = " ".repeat(entry.range.start - start);
  return {
    above: section ? "section:\n" : "",
    next: isLast(entry) ? "" : `${indent}next: 0\n`,
    nextSection: !section || isLast(section) ? "" : "next: 0\n",
  };
}

function isLast(entry: Entry): boolean {
  return entry.map.entries.at(-1) === entry;
}

/** The entry of lines that were read in a frame; undefined when the frame is not what it was, or when something is wrong in it. */
function entryIn({ documents, errors, text }: YamlFile, { above, next, nextSection }: Frame): Entry | undefined {
  const end = text.length - next.length - nextSection.length;
  if (documents.length !== 1 || errors.some(({ code, range }) => OWN_ERRORS.has(code) || range.end > end))
    return undefined;
  const outer = plainMap(documents[0]?.root)?.entries ?? [];
  if (above === "") return framed(outer, next, text.length);
  const [section] = framed(outer, nextSection, text.length) ? outer : [];
  return framed(plainMap(section?.value)?.entries ?? [], next, text.length - nextSection.length);
}

/** The first entry, where nothing but what is expected follows it; that ends at `end`. */
function framed([first, second, third]: readonly Entry[], next: string, end: number): Entry | undefined {
  if (next === "") return second ? undefined : first;
  return second?.name === "next" && second.range.end === end - 1 && !third ? first : undefined;
}

/** Errors that are found in the whole file. */
const OWN_ERRORS: ReadonlySet<string> = new Set(["ALIAS_UNRESOLVED", "TOO_LARGE", "TOO_DEEP", "BINARY", "UNREADABLE"]);

/** Of a byte order mark and of carriage returns it depends on the whole text what the parser calls an error. */
const ODD_LINES = /[\uFEFF\r]/;

/** What begins or ends a document, or a directive of it. */
const DOCUMENT_MARK = /^(?:%|---|\.\.\.)/m;

function replaceEntry(old: Entry, fresh: Draft<Entry>): void {
  const { entries } = old.map as Draft<MapNode>;
  entries[entries.indexOf(old)] = fresh;
  fresh.map = old.map;
}

/** The innermost entry that moves by itself behind whose colon the whole change lies, and in front of the line ending that parts it from the next. */
function chunkAround(text: string, root: YamlNode | undefined, change: Change): Chunk | undefined {
  let found: Chunk | undefined;
  let end = text.length;
  let map = blockMap(root);
  for (let depth = 0; map && depth < CHUNK_DEPTH; depth++) {
    const index = map.entries.findLastIndex(({ range }) => range.start <= change.start);
    const entry = map.entries[index];
    const next = map.entries[index + 1];
    if (!entry || !isPlainKey(text, entry)) break;
    if (next) end = lineStart(text, next.range.start);
    const closed = end === text.length || change.end < end;
    if (entry.colon === undefined || change.start <= entry.colon.end || !closed) break;
    found = { entry, depth, start: lineStart(text, entry.range.start), end };
    map = blockMap(entry.value);
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

function plainMap(node: YamlNode | undefined): MapNode | undefined {
  const map = blockMap(node);
  return map?.anchor || map?.tag ? undefined : map;
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
