import type { Range } from "../text.ts";
import type { Entry, Item, MapNode, Property, ScalarNode, ScalarValue } from "./model.ts";

/** A model object while it is being filled. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Member)[] ? Member[] : T[K] };

/** A token of the YAML parser, as far as it is looked at here. */
interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** Anchor and tag in front of a value. */
export interface Properties {
  readonly anchor: Property | undefined;
  readonly tag: Property | undefined;
  /** Where the first of them starts; undefined when there is none. */
  readonly start: number | undefined;
  /** Behind the last of them. */
  readonly end: number;
}

/** Anchor and tag among the tokens that stand in front of the value at `valueStart`. */
export function propertiesOf(tokens: readonly Token[], valueStart: number): Properties {
  const anchor = tokens.findLast(({ type }) => type === "anchor");
  const tag = tokens.findLast(({ type }) => type === "tag");
  const places = [anchor, tag].filter((token) => token !== undefined);
  return {
    anchor: anchor && { name: anchor.source.slice(1), range: rangeOf(anchor) },
    tag: tag && { name: tag.source, range: rangeOf(tag) },
    start: places.length === 0 ? undefined : Math.min(...places.map(({ offset }) => offset)),
    end: places.length === 0 ? valueStart : Math.max(...places.map((token) => rangeOf(token).end)),
  };
}

function rangeOf({ offset, source }: Token): Range {
  return { start: offset, end: offset + source.length };
}

export function isEmpty(range: Range, style: ScalarNode["style"]): boolean {
  return style === "plain" && range.start === range.end;
}

export function valueOf(value: unknown, text: string): ScalarValue {
  if (value === null) return undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : text;
}

/** Where a scalar ends: block scalars without their final line ending, and without blank lines unless `+` keeps them. */
export function scalarEnd(text: string, range: Range, style: ScalarNode["style"]): number {
  if (style !== "literal" && style !== "folded") return range.end;
  const source = text.slice(range.start, range.end);
  const keep = /^[|>][0-9]*\+/.test(source);
  return range.start + source.replace(keep ? /\r?\n$/ : /(?:\r?\n)+$/, "").length;
}

/** From the first child to the last; undefined without children. */
export function entriesEnd(children: readonly (Entry | Item)[]): Range | undefined {
  const first = children[0];
  const last = children.at(-1);
  return first && last && { start: first.range.start, end: last.range.end };
}

/**
 * Adds an entry to its map. A key that is still being typed swallows the next lines ("ima⏎ports: …"): each of its
 * lines becomes an entry of its own.
 */
export function addEntries(map: Draft<MapNode>, text: string, entry: Entry): void {
  const { key } = entry;
  if (key?.style !== "plain" || map.flow || !text.slice(key.range.start, key.range.end).includes("\n")) {
    map.entries.push(entry);
    return;
  }
  const draft: Draft<Entry> = entry;
  const lines = [...text.slice(key.range.start, key.range.end).matchAll(/[^\r\n]*[^\s]/g)];
  for (const [index, line] of lines.entries()) {
    const blank = line[0].length - line[0].trimStart().length;
    const start = key.range.start + line.index + blank;
    const range = { start, end: key.range.start + line.index + line[0].length };
    const name = line[0].trim();
    const part: ScalarNode = { ...key, text: name, value: name, range, outer: range };
    if (index < lines.length - 1) {
      map.entries.push({
        ...entry,
        name,
        key: part,
        keyRange: range,
        colon: undefined,
        value: undefined,
        range,
        merge: false,
      });
      continue;
    }
    Object.assign(draft, { name, key: part, keyRange: range, range: { start, end: entry.range.end } });
    map.entries.push(entry);
  }
}
