import { rememberFor } from "../memo.ts";
import type { Range } from "../text.ts";
import { lineStart } from "../text.ts";
import type { Entry, Item, YamlFile, YamlNode } from "./model.ts";
import type { Layout } from "./plain.ts";

/** The file's own habits: indentation of the first nested map and list, and the quotes it uses most. */
export const layoutOf: (file: YamlFile) => Layout = rememberFor(measure);

function measure(file: YamlFile): Layout {
  let step: number | undefined;
  let listStep: number | undefined;
  let single = 0;
  let double = 0;
  for (const node of file.documents.flatMap(({ root }) => [...nodesOf(root)])) {
    if (node.kind === "scalar" && node.style === "single") single++;
    if (node.kind === "scalar" && node.style === "double") double++;
    if (node.parent?.kind !== "entry" || (node.kind !== "map" && node.kind !== "list") || node.flow) continue;
    const deeper = column(file.text, node.range.start) - column(file.text, node.parent.range.start);
    if (node.kind === "map") step ??= deeper;
    else listStep ??= deeper;
  }
  const usual = step ?? (listStep === undefined || listStep === 0 ? 2 : listStep);
  return { step: usual, listStep: listStep ?? usual, quote: single > double ? "'" : '"' };
}

function* nodesOf(node: YamlNode | undefined): Generator<YamlNode> {
  if (!node) return;
  yield node;
  if (node.kind === "list") for (const { value } of node.items) yield* nodesOf(value);
  if (node.kind === "map") for (const { value } of node.entries) yield* nodesOf(value);
}

function column(text: string, offset: number): number {
  return prefixOf(text, offset).length;
}

/** What stands in front of `offset` on its line; a byte order mark does not count. */
export function prefixOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset).replace("\uFEFF", "");
}

/** The indentation of the members of a block collection; undefined when it cannot be told. */
export function indentOf(text: string, members: readonly (Entry | Item)[]): string | undefined {
  for (const { range } of members) {
    const prefix = prefixOf(text, range.start);
    if (/^ *(?:- +)*$/.test(prefix)) return " ".repeat(prefix.length);
  }
  return undefined;
}

/** True when what stands in braces or brackets is inside of other braces or brackets, or a value next to such. */
export function isInFlow(member: Entry | Item | undefined): boolean {
  if (!member) return false;
  return (member.kind === "entry" ? member.map : member.list).flow;
}

/** True when an alias outside of `range` needs an anchor within it. */
export function isNeeded(file: YamlFile, range: Range): boolean {
  return file.documents.some(({ aliases }) =>
    aliases.some((alias) => {
      const anchor = alias.target?.outer.start;
      return anchor !== undefined && within(range, anchor) && !within(range, alias.range.start);
    }),
  );
}

/** True when an alias stands for the node. */
export function isShared(file: YamlFile, node: YamlNode): boolean {
  return (
    node.anchor !== undefined && file.documents.some(({ aliases }) => aliases.some(({ target }) => target === node))
  );
}

function within({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
