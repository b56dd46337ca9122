import type { Range } from "../text.ts";
import type { CST, Document, Pair, ParsedNode, Scalar } from "./ast.ts";
import { isAlias, isMap, isPair, isScalar } from "./ast.ts";
import type { Draft, Properties } from "./build.ts";
import { addEntries, entriesEnd, isEmpty, propertiesOf, scalarEnd, valueOf } from "./build.ts";
import type {
  AliasNode,
  Entry,
  Item,
  ListNode,
  MapNode,
  ScalarNode,
  YamlDocument,
  YamlError,
  YamlFile,
  YamlNode,
} from "./model.ts";

/** State of the conversion of one document. */
interface Context {
  readonly text: string;
  /** The latest node of each anchor. */
  readonly anchors: Map<string, YamlNode>;
  readonly aliases: AliasNode[];
  readonly errors: YamlError[];
}

/** The tree of a document, with what is wrong in it added to the file's errors. */
export function toDocument(
  file: Draft<YamlFile>,
  document: Document.Parsed,
  source: CST.Document | undefined,
): YamlDocument {
  const context: Context = { text: file.text, anchors: new Map(), aliases: [], errors: file.errors };
  const root = toNode(context, document.contents, source?.start ?? [], undefined);
  return { root, aliases: context.aliases };
}

type Parent = Entry | Item | undefined;

function toNode(
  context: Context,
  node: ParsedNode | null,
  around: readonly CST.SourceToken[],
  parent: Parent,
): YamlNode | undefined {
  if (node === null) return undefined;
  const range = { start: node.range[0], end: node.range[1] };
  const properties = propertiesOf(around, range.start);
  if (isScalar(node)) return toScalar(context, node, range, properties, parent);
  if (isAlias(node)) return toAlias(context, node.source, range, parent);
  const outer = { start: properties.start ?? range.start, end: range.end };
  const base = { range, outer, anchor: properties.anchor, tag: properties.tag, parent, flow: node.flow === true };
  if (isMap(node)) {
    const map: Draft<MapNode> = { kind: "map", ...base, entries: [] };
    register(context, map);
    for (const pair of node.items) addEntries(map, context.text, toEntry(context, pair, map));
    return finish(map, entriesEnd(map.entries));
  }
  const list: Draft<ListNode> = { kind: "list", ...base, items: [] };
  register(context, list);
  addItems(context, list, node.items, node.srcToken);
  return finish(list, entriesEnd(list.items));
}

/** Block collections end with their last child; the parser's range holds comments and blank lines behind it. */
function finish<Node extends Draft<MapNode> | Draft<ListNode>>(node: Node, content: Range | undefined): Node {
  if (node.flow && content !== undefined && content.end <= node.range.end) return node;
  if (content === undefined) return node;
  const lead = node.range.start - node.outer.start;
  node.range = content;
  node.outer = { start: lead > 0 ? node.outer.start : content.start, end: content.end };
  return node;
}

function register(context: Context, node: YamlNode): void {
  if (node.anchor) context.anchors.set(node.anchor.name, node);
}

function toScalar(
  context: Context,
  node: Scalar.Parsed,
  range: Range,
  properties: Properties,
  parent: Parent,
): ScalarNode | undefined {
  const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
  if (isEmpty(range, style)) {
    if (properties.start === undefined) return undefined;
    range = { start: properties.end, end: properties.end };
  }
  const end = scalarEnd(context.text, range, style);
  const scalar: ScalarNode = {
    kind: "scalar",
    range: { start: range.start, end },
    outer: { start: properties.start ?? range.start, end },
    anchor: properties.anchor,
    tag: properties.tag,
    parent,
    value: valueOf(node.value, node.source),
    text: node.source,
    style,
  };
  register(context, scalar);
  return scalar;
}

const STYLES: Readonly<Record<string, ScalarNode["style"]>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

function toAlias(context: Context, name: string, range: Range, parent: Parent): AliasNode {
  const target = context.anchors.get(name);
  const alias: AliasNode = {
    kind: "alias",
    range,
    outer: range,
    anchor: undefined,
    tag: undefined,
    parent,
    name,
    target,
  };
  context.aliases.push(alias);
  if (!target)
    context.errors.push({
      code: "ALIAS_UNRESOLVED",
      message: `There is no anchor "${name}" in front of this alias`,
      range,
    });
  return alias;
}

/** An entry as it is known before its value is converted. */
function toEntry(context: Context, pair: Pair<ParsedNode, ParsedNode | null>, map: MapNode): Entry {
  const { start = [], sep = [] } = (pair.srcToken ?? {}) as Partial<CST.CollectionItem>;
  const key = toNode(context, pair.key, start, undefined);
  const mark = sep.find(({ type }) => type === "map-value-ind")?.offset;
  const colon = mark === undefined ? undefined : { start: mark, end: mark + 1 };
  const question = start.find(({ type }) => type === "explicit-key-ind")?.offset;
  const keyRange = key?.outer ?? emptyAt(mark ?? question ?? pair.key.range[0]);
  const scalar = key?.kind === "scalar" ? key : undefined;
  const entry: Draft<Entry> = {
    kind: "entry",
    map,
    name: scalar?.text ?? "",
    key: scalar,
    keyRange,
    colon,
    value: undefined,
    range: { start: question ?? keyRange.start, end: colon?.end ?? keyRange.end },
    merge: scalar?.text === "<<" && scalar.style === "plain",
  };
  entry.value = toNode(context, pair.value, sep, entry);
  if (entry.value) entry.range = { start: entry.range.start, end: Math.max(entry.range.end, entry.value.range.end) };
  return entry;
}

function emptyAt(offset: number): Range {
  return { start: offset, end: offset };
}

function addItems(context: Context, list: Draft<ListNode>, nodes: readonly unknown[], source: unknown): void {
  const sources = itemTokens(source);
  for (const [index, node] of nodes.entries()) {
    const start = sources[index]?.start ?? [];
    const dash = start.find(({ type }) => type === "seq-item-ind")?.offset;
    const item: Draft<Item> = { kind: "item", list, value: undefined, range: emptyAt(dash ?? list.range.start) };
    item.value = isPair(node)
      ? pairMap(context, node as Pair<ParsedNode, ParsedNode | null>, item)
      : toNode(context, node as ParsedNode, start, item);
    const begin = dash ?? item.value?.outer.start ?? list.range.start;
    item.range = { start: begin, end: item.value?.range.end ?? (dash === undefined ? begin : dash + 1) };
    list.items.push(item);
  }
}

/** The tokens of a list's items, in step with the items that the composer makes of them. */
function itemTokens(source: unknown): readonly CST.CollectionItem[] {
  const items = (source as { items?: readonly CST.CollectionItem[] } | undefined)?.items ?? [];
  const marks = new Set(["seq-item-ind", "anchor", "tag"]);
  return items.filter(({ start, key, sep, value }) => key ?? sep ?? value ?? start.some(({ type }) => marks.has(type)));
}

/** `[a: 1]` holds a map of a single pair. */
function pairMap(context: Context, pair: Pair<ParsedNode, ParsedNode | null>, parent: Item): MapNode {
  const range = emptyAt(pair.key.range[0]);
  const map: Draft<MapNode> = {
    kind: "map",
    flow: true,
    range,
    outer: range,
    anchor: undefined,
    tag: undefined,
    parent,
    entries: [],
  };
  addEntries(map, context.text, toEntry(context, pair, map));
  return finish(map, entriesEnd(map.entries));
}
