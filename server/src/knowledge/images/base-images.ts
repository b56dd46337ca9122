import type { ImageReference } from "../../syntax/image.ts";
import { once } from "../../syntax/memo.ts";
import { baseRows } from "../data/base-rows.ts";
import { systemOfTag, systems } from "../data/base-systems.ts";
import type { BaseFacts, BaseRow, Facts, System } from "./base-facts.ts";
import { aliases } from "./image-catalogue.ts";
import { canonicalName, catalogueName } from "./image-names.ts";

export type { BaseFacts } from "./base-facts.ts";

interface RowIndex {
  readonly exact: ReadonlyMap<string, BaseRow>;
  /** Beginnings of names, longest first. */
  readonly prefixes: readonly (readonly [string, BaseRow])[];
}

const index = once(indexRows);

/**
 * What the image brings, as far as it is known; undefined when nothing is known of it, when the tag still holds a variable,
 * and when only a digest says which of several variants it is.
 */
export function baseImage(reference: ImageReference): BaseFacts | undefined {
  const name = canonicalName(reference);
  const row = findRow(name);
  if (!row) return undefined;
  if (!reference.tag && reference.digest && (row.variants || row.on)) return undefined;
  const tag = reference.tag?.value ?? "latest";
  if (tag.includes("$")) return undefined;
  const known = aliases(catalogueName(reference), tag);
  return factsOf(row, known.length > 0 ? known : [tag]);
}

function findRow(name: string): BaseRow | undefined {
  const { exact, prefixes } = index();
  return exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
}

function indexRows(): RowIndex {
  const exact = new Map<string, BaseRow>();
  const prefixes: [string, BaseRow][] = [];
  for (const row of baseRows) {
    for (const name of row.images.split(" ")) {
      if (name.endsWith("*")) prefixes.push([name.slice(0, -1), row]);
      else exact.set(name, row);
    }
  }
  prefixes.sort(([a], [b]) => b.length - a.length);
  return { exact, prefixes };
}

function factsOf(row: BaseRow, tags: readonly string[]): BaseFacts {
  const stamp = { source: row.source, ...(row.read === undefined ? {} : { read: row.read }) };
  const variants = (row.variants ?? []).filter((variant) => tags.some((tag) => variant.tag.test(tag)));
  const system = systemOfTags(tags) ?? variants.findLast((variant) => variant.system)?.system ?? row.system;
  if (system === "windows") return { distribution: "windows", ...stamp };
  const layers = [
    system && systems[system],
    row.facts,
    system && row.on?.[system],
    ...variants.map(({ facts }) => facts),
  ];
  return { ...merge(layers), ...stamp };
}

/** Later layers win; a value that is undefined takes back what an earlier one said; tools are merged one by one. */
function merge(layers: readonly (Facts | undefined)[]): Omit<BaseFacts, "source" | "read"> {
  const { tools: _, ...facts } = Object.assign({}, ...layers) as Facts;
  const tools = known(Object.assign({}, ...layers.map((layer) => layer?.tools)) as object);
  return known(Object.keys(tools).length > 0 ? { ...facts, tools } : facts);
}

function known(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function systemOfTags(tags: readonly string[]): System | undefined {
  const named = new Set(tags.map(systemOfTag).filter((system) => system !== undefined));
  return named.size === 1 ? [...named][0] : undefined;
}

/** What `FROM scratch` starts with: nothing. */
export function scratchFacts(): BaseFacts | undefined {
  const row = findRow("scratch");
  return row && factsOf(row, []);
}
