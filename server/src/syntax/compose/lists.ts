import { sourceRange } from "../traced.ts";
import type { Item, MapNode, YamlNode } from "../yaml/model.ts";
import { allEntries, asMap, findEntry, follow } from "../yaml/read.ts";
import { traceScalar } from "../yaml/scalar.ts";
import { partOf, scalarField, splitOutside } from "./field.ts";
import type { Attribute, EnvironmentVariable, Field, Reference } from "./model.ts";

/** A node of a list attribute, or a lone value that stands for a list of one. */
export interface ListedNode {
  readonly item: Item | undefined;
  readonly node: YamlNode;
  readonly inherited: boolean;
}

/** Tells whether a node is written elsewhere than in the service that is looked at. */
export type IsInherited = (node: YamlNode) => boolean;

/** The items of an attribute's list; a scalar or map alone is one item. */
export function listed({ value }: Attribute, isInherited: IsInherited): readonly ListedNode[] {
  if (!value) return [];
  if (value.kind !== "list") return [{ item: undefined, node: value, inherited: isInherited(value) }];
  return value.items.flatMap((item) => {
    const node = item.value;
    return node ? [{ item, node, inherited: isInherited(node) }] : [];
  });
}

/** NAME and value pairs in map syntax (`NAME: value`) or list syntax (`- NAME=value`). */
export function pairsOf(file: string, { value }: Attribute, isInherited: IsInherited): readonly EnvironmentVariable[] {
  if (value?.kind === "map") return pairsOfMap(file, value, isInherited);
  if (value?.kind !== "list") return [];
  return value.items.flatMap((item) => pairOfItem(file, item, isInherited) ?? []);
}

function pairsOfMap(file: string, map: MapNode, isInherited: IsInherited): readonly EnvironmentVariable[] {
  return allEntries(map).flatMap(({ entry, merged }) => {
    if (!entry.key) return [];
    const inherited = merged || isInherited(map);
    const value = scalarField(file, entry.value, inherited);
    const key = traceScalar(file, entry.key);
    return {
      name: entry.name,
      nameRange: sourceRange(key, 0, key.text.length),
      value,
      source: entry,
      range: entry.range,
      quoted: value !== undefined && value.node.style !== "plain",
      inherited,
    };
  });
}

function pairOfItem(file: string, item: Item, isInherited: IsInherited): EnvironmentVariable | undefined {
  const node = follow(item.value);
  if (node?.kind !== "scalar" || node.value === undefined) return undefined;
  const inherited = isInherited(node);
  const [name, value] = splitOutside(traceScalar(file, node), "=", 2);
  if (!name) return undefined;
  return {
    name: name.text,
    nameRange: sourceRange(name, 0, name.text.length),
    value: value && partOf({ file, node, inherited }, value),
    source: item,
    range: node.range,
    quoted: node.style !== "plain",
    inherited,
  };
}

/** Names in list syntax (`- name`, `- {source: name}`) or map syntax (`name: {…}`). */
export function referencesOf(file: string, attribute: Attribute, isInherited: IsInherited): readonly Reference[] {
  const { value } = attribute;
  if (value?.kind === "map") {
    return pairsOfMap(file, value, isInherited).map(({ name, nameRange, source, inherited }) => ({
      name,
      range: nameRange,
      source,
      options: asMap(source.value),
      inherited,
    }));
  }
  return listed(attribute, isInherited).flatMap(({ item, node, inherited }) => {
    const options = asMap(node);
    const field = scalarField(file, options ? findEntry(options, "source")?.entry.value : node, inherited);
    return field?.value !== undefined && item
      ? { name: field.value, range: field.range, source: item, options, inherited }
      : [];
  });
}

/** The scalar items of a list. */
export function fieldsOf(file: string, attribute: Attribute, isInherited: IsInherited): readonly Field[] {
  return listed(attribute, isInherited).flatMap(({ node, inherited }) => scalarField(file, node, inherited) ?? []);
}
