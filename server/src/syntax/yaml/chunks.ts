import { type Anchor, anchored, covering } from "../anchor.ts";
import type { Range } from "../text.ts";
import type { Entry, Item, MapNode, Property, YamlDocument, YamlNode } from "./model.ts";

/**
 * How deep entries of block maps move by themselves: those of the root, and those of the sections in it. A Compose file has
 * its services there.
 */
export const CHUNK_DEPTH = 2;

/** A part of a tree whose places are being tied to anchors. */
type Placing<Part> = { -readonly [Name in keyof Part]: Part[Name] };

/** Makes the entries at the top of a document move by themselves when text in front of them changes; returns their anchors. */
export function anchorDocument({ root }: YamlDocument): readonly Anchor[] {
  const anchors: Anchor[] = [];
  if (root?.kind !== "map" || root.flow) return anchors;
  // What stands in front of the first entry stays where it is.
  anchorMap(root, root.outer.start < root.range.start ? root.outer : undefined, 0, anchors);
  return anchors;
}

/**
 * Makes an entry move by itself, and those in it down to the depth of chunks; returns the anchors.
 * @param at what its places count from
 * @param depth 0 for an entry of the root
 */
export function anchorEntry(entry: Entry, at: number, depth: number): readonly Anchor[] {
  const anchors: Anchor[] = [];
  anchorChunk(entry, at, depth, anchors);
  return anchors;
}

/** A block map begins with its first entry and ends with its last one, whatever becomes of them. */
function anchorMap(map: Placing<MapNode>, lead: Range | undefined, depth: number, anchors: Anchor[], at = 0): void {
  const { entries } = map;
  map.range = covering(
    () => rangeAt(entries, 0),
    () => rangeAt(entries, -1),
  );
  const { range } = map;
  map.outer = lead
    ? covering(
        () => lead,
        () => range,
      )
    : range;
  for (const entry of entries) anchorChunk(entry, at, depth, anchors);
}

const NOWHERE: Range = { start: 0, end: 0 };

function rangeAt(entries: readonly Entry[], index: number): Range {
  return entries.at(index)?.range ?? NOWHERE;
}

function anchorChunk(entry: Placing<Entry>, at: number, depth: number, anchors: Anchor[]): void {
  const anchor = { offset: entry.range.start + at };
  anchors.push(anchor);
  const placer = new Placer(anchor, at);
  const { value } = entry;
  if (value?.kind !== "map" || value.flow || depth + 1 >= CHUNK_DEPTH) {
    placer.entry(entry);
    return;
  }
  const lead = value.outer.start < value.range.start ? placer.place(value.outer) : undefined;
  const end = value.range;
  placer.head(entry);
  placer.properties(value);
  anchorMap(value, lead, depth + 1, anchors, at);
  const start = placer.place(entry.range);
  entry.range =
    end.end === entry.range.end
      ? covering(
          () => start,
          () => value.range,
        )
      : start;
}

/** Ties the places of a part of a tree to an anchor. */
class Placer {
  readonly #anchor: Anchor;
  readonly #at: number;

  constructor(anchor: Anchor, at: number) {
    this.#anchor = anchor;
    this.#at = at;
  }

  place({ start, end }: Range): Range {
    return anchored(this.#anchor, start + this.#at, end + this.#at);
  }

  /** The key and what stands around it. */
  head(entry: Placing<Entry>): void {
    if (entry.key) this.node(entry.key);
    entry.keyRange = this.place(entry.keyRange);
    entry.colon &&= this.place(entry.colon);
  }

  entry(entry: Placing<Entry>): void {
    this.head(entry);
    entry.range = this.place(entry.range);
    if (entry.value) this.node(entry.value);
  }

  node(node: Placing<YamlNode>): void {
    const { range, outer } = node;
    node.range = this.place(range);
    node.outer = outer === range ? node.range : this.place(outer);
    this.properties(node);
    if (node.kind === "map") for (const entry of node.entries) this.entry(entry);
    if (node.kind === "list")
      for (const item of node.items as readonly Placing<Item>[]) {
        item.range = this.place(item.range);
        if (item.value) this.node(item.value);
      }
  }

  properties(node: Placing<YamlNode>): void {
    node.anchor = this.#property(node.anchor);
    node.tag = this.#property(node.tag);
  }

  #property(written: Property | undefined): Property | undefined {
    return written && { name: written.name, range: this.place(written.range) };
  }
}
