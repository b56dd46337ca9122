import type { Range } from "../text.ts";
import type { Draft } from "./build.ts";
import { entriesEnd } from "./build.ts";
import type {
  AliasNode,
  Entry,
  Item,
  ListNode,
  MapNode,
  Property,
  ScalarNode,
  YamlDocument,
  YamlNode,
} from "./model.ts";

/** What becomes of a tree when its text is edited. */
export interface Revision {
  /** Whatever stands at `from` or behind it moves. */
  readonly shift: { readonly from: number; readonly by: number };
  /** One entry gives way to another one, whose places count from `at`. */
  readonly replaced: { readonly entry: Entry; readonly by: Entry; readonly at: number };
}

type Move = (offset: number) => number;
type Parent = Entry | Item | undefined;

/** A document with its places moved and one entry replaced. Nodes know their parents, so that no part of the tree can be shared. */
export function cloneDocument({ root }: YamlDocument, revision: Revision): YamlDocument {
  const { from, by } = revision.shift;
  const cloner = new Cloner(revision);
  const moved = cloner.node(root, undefined, (offset) => (offset >= from ? offset + by : offset));
  return { root: moved, aliases: cloner.aliases };
}

class Cloner {
  readonly aliases: AliasNode[] = [];
  readonly #clones = new Map<YamlNode, YamlNode>();
  readonly #replaced: Revision["replaced"];

  constructor({ replaced }: Revision) {
    this.#replaced = replaced;
  }

  node(node: YamlNode | undefined, parent: Parent, by: Move): YamlNode | undefined {
    switch (node?.kind) {
      case undefined:
        return undefined;
      case "scalar":
        return this.#scalar(node, parent, by);
      case "alias":
        return this.#alias(node, parent, by);
      case "map":
        return this.#map(node, parent, by);
      case "list":
        return this.#list(node, parent, by);
    }
  }

  #scalar(node: ScalarNode, parent: Parent, by: Move): ScalarNode {
    const { value, text, style } = node;
    const scalar: ScalarNode = { ...base(node, parent, by), kind: "scalar", value, text, style };
    this.#clones.set(node, scalar);
    return scalar;
  }

  #alias(node: AliasNode, parent: Parent, by: Move): AliasNode {
    const target = node.target && this.#clones.get(node.target);
    const alias: AliasNode = { ...base(node, parent, by), kind: "alias", name: node.name, target };
    this.aliases.push(alias);
    return alias;
  }

  #map(node: MapNode, parent: Parent, by: Move): MapNode {
    const map: Draft<MapNode> = { ...base(node, parent, by), kind: "map", flow: node.flow, entries: [] };
    this.#clones.set(node, map);
    const { entry: old, by: fresh, at } = this.#replaced;
    for (const entry of node.entries)
      map.entries.push(entry === old ? this.#entry(fresh, map, (offset) => offset + at) : this.#entry(entry, map, by));
    return node.flow ? map : fitted(map, map.entries);
  }

  #entry(entry: Entry, map: MapNode, by: Move): Entry {
    const clone: Draft<Entry> = {
      kind: "entry",
      map,
      name: entry.name,
      key: entry.key && this.#scalar(entry.key, undefined, by),
      keyRange: moved(entry.keyRange, by),
      colon: entry.colon === undefined ? undefined : by(entry.colon),
      value: undefined,
      range: moved(entry.range, by),
      merge: entry.merge,
    };
    clone.value = this.node(entry.value, clone, by);
    if (clone.value) clone.range = { start: clone.range.start, end: Math.max(colonEnd(clone), clone.value.range.end) };
    return clone;
  }

  #list(node: ListNode, parent: Parent, by: Move): ListNode {
    const list: Draft<ListNode> = { ...base(node, parent, by), kind: "list", flow: node.flow, items: [] };
    this.#clones.set(node, list);
    for (const item of node.items) {
      const clone: Draft<Item> = { kind: "item", list, value: undefined, range: moved(item.range, by) };
      clone.value = this.node(item.value, clone, by);
      list.items.push(clone);
    }
    return list;
  }
}

/** A block map ends with its last entry, which may be the one that changed. */
function fitted(map: Draft<MapNode>, entries: readonly Entry[]): MapNode {
  const end = entriesEnd(entries)?.end ?? map.range.end;
  map.range = { start: map.range.start, end };
  map.outer = { start: map.outer.start, end };
  return map;
}

function colonEnd({ colon, keyRange }: Entry): number {
  return colon === undefined ? keyRange.end : colon + 1;
}

function base(node: YamlNode, parent: Parent, by: Move) {
  const range = moved(node.range, by);
  const outer = node.outer === node.range ? range : moved(node.outer, by);
  return { range, outer, anchor: property(node.anchor, by), tag: property(node.tag, by), parent };
}

function property(written: Property | undefined, by: Move): Property | undefined {
  return written && { name: written.name, range: moved(written.range, by) };
}

/** The range itself when it stays where it is: most of a file does. */
function moved(range: Range, by: Move): Range {
  const start = by(range.start);
  const end = by(range.end);
  return start === range.start && end === range.end ? range : { start, end };
}
