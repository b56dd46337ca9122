import type { Range, TextEdit } from "../text.ts";
import { lineEnd, lineStart, remove } from "../text.ts";
import { isNeeded, prefixOf } from "./layout.ts";
import type { Entry, Item, YamlFile, YamlNode } from "./model.ts";

/**
 * Removes an entry: its lines with the comment behind it, in flow style with its comma. The only entry of a map takes
 * the entry or item that holds the map with it. Undefined when that would leave nothing, when an alias elsewhere
 * needs an anchor in it, when the file has errors, or when comments stand in the way.
 */
export function removeEntry(file: YamlFile, entry: Entry): TextEdit | undefined {
  return removeMember(file, entry);
}

/** Removes an item of a list, by the rules of `removeEntry`. */
export function removeItem(file: YamlFile, item: Item): TextEdit | undefined {
  return removeMember(file, item);
}

function removeMember(file: YamlFile, member: Entry | Item): TextEdit | undefined {
  if (file.errors.length > 0) return undefined;
  const container = member.kind === "entry" ? member.map : member.list;
  const siblings: readonly (Entry | Item)[] = container.kind === "map" ? container.entries : container.items;
  if (siblings.length < 2) return container.parent && removeMember(file, container.parent);
  const index = siblings.indexOf(member);
  if (index === -1) return undefined;
  const range = container.flow
    ? flowRange(file.text, container.range.start, siblings, index)
    : blockRange(file.text, siblings, index);
  return range === undefined || isNeeded(file, range) ? undefined : remove(range);
}

function blockRange(text: string, siblings: readonly (Entry | Item)[], index: number): Range | undefined {
  const { start, end } = siblings[index]?.range ?? { start: 0, end: 0 };
  const prefix = prefixOf(text, start);
  const next = lineEnd(text, end);
  if (/^ *$/.test(prefix))
    return absorbs(siblings[index - 1], text, next) ? undefined : withBlankLines(text, start - prefix.length, next);
  if (!/^ *(?:- +)+$/.test(prefix)) return undefined;
  const blank = /^\s*/.exec(text.slice(next))?.[0].length ?? 0;
  return { start, end: next + blank };
}

/** With the blank lines that would begin or end the file otherwise, or stand behind others. */
function withBlankLines(text: string, start: number, next: number): Range {
  const before = text.slice(0, start);
  if (text.slice(next).trim() === "") {
    const end = lineEnd(text, before.trimEnd().length);
    return { start: Math.min(start, end), end: next };
  }
  const isFirst = /^\uFEFF?(?:---[ \t]*\r?\n)?$|\n---[ \t]*\r?\n$/.test(before);
  if (!isFirst && !/\n[ \t]*\r?\n$/.test(before)) return { start, end: next };
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(next))?.[0].length ?? 0;
  return { start, end: next + blank };
}

/** True when a block scalar in front of the gap would swallow the comment or the blank line behind it. */
function absorbs(previous: Entry | Item | undefined, text: string, next: number): boolean {
  const last = lastNode(previous?.value);
  if (last?.kind !== "scalar" || (last.style !== "literal" && last.style !== "folded")) return false;
  return /^\s*#/.test(text.slice(next)) || /^[ \t]*(?:\r?\n|$)/.test(text.slice(next));
}

function lastNode(node: YamlNode | undefined): YamlNode | undefined {
  if (node?.kind === "map") return lastNode(node.entries.at(-1)?.value);
  return node?.kind === "list" ? lastNode(node.items.at(-1)?.value) : node;
}

function flowRange(text: string, open: number, siblings: readonly (Entry | Item)[], index: number): Range | undefined {
  const member = siblings[index];
  if (!member || (text[open] !== "{" && text[open] !== "[")) return undefined;
  const { start, end } = member.range;
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  const line = { start: lineStart(text, start), end: lineEnd(text, end) };
  const rest = text.slice(end, line.end);
  const alone =
    /^[ \t]*$/.test(text.slice(line.start, start)) &&
    (/^[ \t]*,[ \t]*(?:#.*)?\r?\n$/.test(rest) || (!next && /^[ \t]*(?:#.*)?\r?\n$/.test(rest)));
  if (alone && previous) return line;
  const range = next ? { start, end: next.range.start } : { start: previous?.range.end ?? start, end };
  const gap = next ? text.slice(end, range.end) : text.slice(range.start, start);
  return gap.includes("#") ? undefined : range;
}
