import type { TextEdit } from "../text.ts";
import { insert, lineEnd } from "../text.ts";
import { indentOf, isShared, layoutOf } from "./layout.ts";
import type { Entry, Item, ListNode, MapNode, Plain, PlainList, PlainMap, YamlFile } from "./model.ts";
import { blockLines, entryLines, inlineText, isBlock, isList, itemLines, pairTexts } from "./plain.ts";
import { findEntry, ownEntry, toValue } from "./read.ts";
import { replaceScalar } from "./replace.ts";

/** Where a new entry goes; the end of the map when not said. A name that the map does not have is ignored. */
export interface Placement {
  readonly after?: string;
  readonly before?: string;
}

/**
 * Inserts entries into a map, in the map's style and indentation; comments behind the last entry stay behind. Undefined
 * when one of the names is there already or the file has errors.
 */
export function insertEntries(
  file: YamlFile,
  map: MapNode,
  entries: PlainMap,
  placement: Placement = {},
): TextEdit | undefined {
  if (file.errors.length > 0 || Object.keys(entries).some((name) => ownEntry(map, name))) return undefined;
  const { after, first } = neighbour(map, placement);
  if (map.flow) return insertInFlow(file, map, pairTexts(entries, layoutOf(file).quote), after, first);
  const indent = indentOf(file.text, map.entries);
  if (indent === undefined) return undefined;
  const lines = entryLines(entries, indent, layoutOf(file));
  if (after) return insertLines(file, after, lines);
  return first && insert(first.range.start, lines.join(file.eol).slice(indent.length) + file.eol + indent);
}

/** The entry to insert behind, or the first one to insert in front of. */
function neighbour(
  map: MapNode,
  { after, before }: Placement,
): { readonly after?: Entry | undefined; readonly first?: Entry | undefined } {
  const behind = after === undefined ? undefined : ownEntry(map, after);
  if (behind) return { after: behind };
  const ahead = before === undefined ? undefined : ownEntry(map, before);
  if (!ahead) return { after: map.entries.at(-1) };
  const index = map.entries.indexOf(ahead);
  return index === 0 ? { first: ahead } : { after: map.entries[index - 1] };
}

/** Appends items to a list, in the list's style and indentation. */
export function appendItems(file: YamlFile, list: ListNode, items: PlainList): TextEdit | undefined {
  if (file.errors.length > 0) return undefined;
  const layout = layoutOf(file);
  const last = list.items.at(-1);
  if (list.flow)
    return insertInFlow(
      file,
      list,
      items.map((item) => inlineText(item, layout.quote, true)),
      last,
      undefined,
    );
  const indent = indentOf(file.text, list.items);
  return last && indent !== undefined ? insertLines(file, last, itemLines(items, indent, layout)) : undefined;
}

/** Gives a value to an entry that has none (`key:`). */
export function fillEntry(file: YamlFile, entry: Entry, value: Plain): TextEdit | undefined {
  if (file.errors.length > 0 || entry.value || entry.colon === undefined) return undefined;
  const layout = layoutOf(file);
  if (!isBlock(value) || entry.map.flow)
    return insert(entry.colon.end, ` ${inlineText(value, layout.quote, entry.map.flow)}`);
  const indent = indentOf(file.text, entry.map.entries);
  return indent === undefined ? undefined : insertLines(file, entry, blockLines(value, indent, layout));
}

/** Whole lines behind the line on which a member ends. */
function insertLines(file: YamlFile, member: Entry | Item, lines: readonly string[]): TextEdit {
  const offset = lineEnd(file.text, member.range.end);
  const text = lines.join(file.eol);
  return insert(offset, offset > 0 && file.text[offset - 1] === "\n" ? text + file.eol : file.eol + text);
}

function insertInFlow(
  file: YamlFile,
  container: MapNode | ListNode,
  texts: readonly string[],
  after: Entry | Item | undefined,
  first: Entry | undefined,
): TextEdit | undefined {
  const { start } = container.range;
  if (file.text[start] !== "{" && file.text[start] !== "[") return undefined;
  const text = texts.join(", ");
  if (after) return insert(after.range.end, `, ${text}`);
  return first ? insert(first.range.start, `${text}, `) : insert(start + 1, text);
}

/**
 * Makes a map hold the given values, at any depth: missing entries are inserted, items that a list lacks are appended,
 * other scalars replaced; nothing else changes. Undefined when one of them cannot be done, for instance because a value
 * on the way is an alias, is used by an alias elsewhere, has a tag, or comes by a merge key.
 */
export function mergeEntries(file: YamlFile, map: MapNode, values: PlainMap): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const missing: Record<string, Plain> = {};
  for (const [name, value] of Object.entries(values)) {
    const found = findEntry(map, name);
    if (!found) {
      missing[name] = value;
      continue;
    }
    const inner = found.merged ? undefined : mergeValue(file, found.entry, value);
    if (!inner) return undefined;
    edits.push(...inner);
  }
  if (Object.keys(missing).length > 0) {
    const own = insertEntries(file, map, missing);
    if (!own) return undefined;
    edits.push(own);
  }
  return joinInsertions(edits);
}

function mergeValue(file: YamlFile, entry: Entry, wanted: Plain): readonly TextEdit[] | undefined {
  const { value } = entry;
  if (!value) return single(fillEntry(file, entry, wanted));
  if (isShared(file, value) || value.tag) return undefined;
  if (typeof wanted !== "object") {
    if (value.kind !== "scalar") return undefined;
    return value.value === wanted ? [] : single(replaceScalar(file, value, wanted));
  }
  if (!isList(wanted)) return value.kind === "map" ? mergeEntries(file, value, wanted) : undefined;
  if (value.kind !== "list") return undefined;
  const present = new Set(value.items.map((item) => JSON.stringify(toValue(item.value))));
  const lacking = wanted.filter((item) => !present.has(JSON.stringify(item)));
  return lacking.length === 0 ? [] : single(appendItems(file, value, lacking));
}

function single(edit: TextEdit | undefined): readonly TextEdit[] | undefined {
  return edit && [edit];
}

/** Joins insertions at one place, which edits may not share; the deeper ones come first. */
function joinInsertions(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined = new Map<string, TextEdit>();
  for (const edit of edits) {
    const key = `${edit.range.start}-${edit.range.end}`;
    const earlier = joined.get(key);
    joined.set(key, earlier ? { range: edit.range, newText: earlier.newText + edit.newText } : edit);
  }
  return [...joined.values()];
}
