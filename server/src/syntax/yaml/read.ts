import type { Entry, MapNode, YamlNode } from "./model.ts";

/** The node itself, or what an alias stands for. */
export function follow(node: YamlNode | undefined): Exclude<YamlNode, { kind: "alias" }> | undefined {
  let current = node;
  for (let steps = 0; current?.kind === "alias"; steps++) {
    if (steps > 10) return undefined;
    current = current.target;
  }
  return current;
}

/** The node as a map, aliases followed. */
export function asMap(node: YamlNode | undefined): MapNode | undefined {
  const target = follow(node);
  return target?.kind === "map" ? target : undefined;
}

/** The map's own entry of that name; of duplicates the last one. */
export function ownEntry(map: MapNode | undefined, name: string): Entry | undefined {
  return map?.entries.findLast((entry) => entry.name === name && entry.key !== undefined && !entry.merge);
}

/** An entry that a map has by itself or by a merge key. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly merged: boolean;
}

/** The entry that counts for `name`: the map's own, else the first that its merge keys bring. */
export function findEntry(map: MapNode | undefined, name: string): FoundEntry | undefined {
  const own = ownEntry(map, name);
  if (own) return { entry: own, merged: false };
  if (!map?.entries.some(({ merge }) => merge)) return undefined;
  for (const part of mergeOrder(map)) {
    const entry = ownEntry(part, name);
    if (entry) return { entry, merged: true };
  }
  return undefined;
}

/** All entries that count, own ones first, each name once. */
export function allEntries(map: MapNode | undefined): readonly FoundEntry[] {
  const found = new Map<string, FoundEntry>();
  for (const part of map ? mergeOrder(map) : []) {
    const own = new Map(part.entries.filter(({ merge, key }) => !merge && key).map((entry) => [entry.name, entry]));
    for (const [name, entry] of own) if (!found.has(name)) found.set(name, { entry, merged: part !== map });
  }
  return [...found.values()];
}

/** The map and the maps merged into it, the one that wins first, each once. */
function mergeOrder(map: MapNode): readonly MapNode[] {
  const order = new Set<MapNode>();
  const add = (part: MapNode): void => {
    if (order.has(part)) return;
    order.add(part);
    for (const source of part.entries.filter(({ merge }) => merge).flatMap(mergeSources)) add(source);
  };
  add(map);
  return [...order];
}

function mergeSources({ value }: Entry): readonly MapNode[] {
  const target = follow(value);
  const nodes = target?.kind === "list" ? target.items.map((item) => item.value) : [target];
  return nodes.map(asMap).filter((node) => node !== undefined);
}

/** The value as JavaScript data, aliases and merge keys resolved; null is undefined, a cycle ends in undefined. */
export function toValue(node: YamlNode | undefined): unknown {
  return convert(node, new Map());
}

function convert(node: YamlNode | undefined, known: Map<YamlNode, unknown>): unknown {
  const target = follow(node);
  if (target === undefined) return undefined;
  if (target.kind === "scalar") return target.value;
  if (known.has(target)) return known.get(target);
  known.set(target, undefined);
  const value =
    target.kind === "list"
      ? target.items.map((item) => convert(item.value, known))
      : Object.fromEntries(allEntries(target).map(({ entry }) => [entry.name, convert(entry.value, known)]));
  known.set(target, value);
  return value;
}
