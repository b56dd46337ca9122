import type { Range } from "../text.ts";

/** What a YAML text says, with the places. Broken text gives the tree that could be recovered, and errors. */
export interface YamlFile {
  readonly text: string;
  readonly eol: "\n" | "\r\n";
  readonly documents: readonly YamlDocument[];
  readonly errors: readonly YamlError[];
  /** All comments in file order. */
  readonly comments: readonly YamlComment[];
}

export interface YamlDocument {
  /** Undefined when the document is empty. */
  readonly root: YamlNode | undefined;
  /** In file order. */
  readonly aliases: readonly AliasNode[];
}

export interface YamlError {
  /** The parser's name of it: "MISSING_CHAR"; "ALIAS_UNRESOLVED", "TOO_LARGE", "TOO_DEEP", "BINARY" and "UNREADABLE" are ours. */
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

export interface YamlComment {
  /** Without `#` and surrounding blanks. */
  readonly text: string;
  /** From `#` to the end of the line, line ending excluded. */
  readonly range: Range;
}

export type YamlNode = MapNode | ListNode | ScalarNode | AliasNode;

interface NodeBase {
  /** The value itself: without anchor, tag, trailing comment and final line ending. */
  readonly range: Range;
  /** `range` with the anchor and the tag in front of it. */
  readonly outer: Range;
  readonly anchor: Property | undefined;
  readonly tag: Property | undefined;
  /** The entry or item that holds the node; undefined for a root. */
  readonly parent: Entry | Item | undefined;
}

/** An anchor without "&", or a tag as written: "!reset", "!!str". */
export interface Property {
  readonly name: string;
  /** With its "&" or "!". */
  readonly range: Range;
}

export interface MapNode extends NodeBase {
  readonly kind: "map";
  /** Written as `{…}` (or as a lone pair within `[…]`). */
  readonly flow: boolean;
  /** As written, in file order: merge keys and duplicates included, merged entries not. */
  readonly entries: readonly Entry[];
}

/** `key: value` of a map. */
export interface Entry {
  readonly kind: "entry";
  readonly map: MapNode;
  /** The key as text; "" for keys that are no scalars. */
  readonly name: string;
  /** Undefined when the key is missing or no scalar. */
  readonly key: ScalarNode | undefined;
  /** The key with its quotes, anchor and tag; empty when there is none. */
  readonly keyRange: Range;
  /** Place of ":"; undefined when it is missing. */
  readonly colon: Range | undefined;
  /** Undefined when nothing is written. A tag or an anchor alone makes an empty scalar. */
  readonly value: YamlNode | undefined;
  /** From the key (or its "?") to the end of the value, trailing comment excluded. */
  readonly range: Range;
  /** True for the merge key `<<`. */
  readonly merge: boolean;
}

export interface ListNode extends NodeBase {
  readonly kind: "list";
  /** Written as `[…]`. */
  readonly flow: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly kind: "item";
  readonly list: ListNode;
  readonly value: YamlNode | undefined;
  /** From "-" (the value in flow style) to the end of the value, trailing comment excluded. */
  readonly range: Range;
}

/** Undefined stands for YAML's null. */
export type ScalarValue = string | number | boolean | undefined;

export interface ScalarNode extends NodeBase {
  readonly kind: "scalar";
  /** By the core schema of YAML 1.2: `no` is text, `true` is a boolean. */
  readonly value: ScalarValue;
  /** The text with quotes, escapes, folding and indentation taken away; for plain scalars as written. */
  readonly text: string;
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
}

export interface AliasNode extends NodeBase {
  readonly kind: "alias";
  /** Without "*". */
  readonly name: string;
  /** The anchored node in front of it; undefined when there is none. */
  readonly target: YamlNode | undefined;
}

/** A value to be written. */
export type Plain = string | number | boolean | PlainList | PlainMap;
export type PlainList = readonly Plain[];
export interface PlainMap {
  readonly [key: string]: Plain;
}
