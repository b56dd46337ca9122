import type { TextEdit } from "../text.ts";
import { replace } from "../text.ts";
import { isInFlow, isShared, layoutOf } from "./layout.ts";
import type { Entry, ScalarNode, YamlFile } from "./model.ts";
import type { Quote } from "./plain.ts";
import { quoted, scalarText } from "./plain.ts";
import { ownEntry } from "./read.ts";

/**
 * Replaces a scalar; quotation marks stay as they are, or come where the new text needs them. Undefined when an alias
 * shares the value, a tag says what it is (`!!int`, `!reset`), or the file has errors.
 */
export function replaceScalar(
  file: YamlFile,
  node: ScalarNode,
  value: string | number | boolean,
): TextEdit | undefined {
  if (file.errors.length > 0 || isShared(file, node) || node.tag) return undefined;
  const range = node.range;
  if (range.start === range.end) return undefined;
  if (typeof value !== "string") return replace(range, String(value));
  const quote = quoteOf(node);
  return replace(range, quote ? quoted(value, quote) : scalarText(value, layoutOf(file).quote, isInFlow(node.parent)));
}

function quoteOf({ style }: ScalarNode): Quote | undefined {
  if (style === "single") return "'";
  return style === "double" ? '"' : undefined;
}

/** Puts a plain scalar in the quotation marks that the file uses; it reads as text then, whatever it looked like. */
export function quoteScalar(file: YamlFile, node: ScalarNode): TextEdit | undefined {
  if (file.errors.length > 0 || node.style !== "plain" || isShared(file, node) || node.tag?.name.startsWith("!!"))
    return undefined;
  const source = file.text.slice(node.range.start, node.range.end);
  return source === "" || source.includes("\n") ? undefined : replace(node.range, quoted(source, layoutOf(file).quote));
}

/** Renames a key; undefined when the map has that name already, for merge keys and in a file with errors. */
export function renameKey(file: YamlFile, entry: Entry, name: string): TextEdit | undefined {
  const { key, map } = entry;
  if (file.errors.length > 0 || !key || entry.merge || isShared(file, key) || ownEntry(map, name)) return undefined;
  const quote = quoteOf(key);
  return replace(key.range, quote ? quoted(name, quote) : scalarText(name, layoutOf(file).quote, map.flow));
}
