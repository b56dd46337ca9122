import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextEdit } from "../../server/src/syntax/text.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import type { Entry, Item, PlainMap, YamlFile, YamlNode } from "../../server/src/syntax/yaml.ts";
import {
  appendItems,
  fillEntry,
  insertEntries,
  mergeEntries,
  parseYaml,
  quoteScalar,
  removeEntry,
  removeItem,
  renameKey,
  replaceScalar,
  toValue,
} from "../../server/src/syntax/yaml.ts";
import { styles, trees, write } from "./yaml-generator.ts";

type Data = Record<string, unknown> | unknown[];

/** A node with the JavaScript value of the collection that holds it; aliases share values, as they share nodes. */
interface Spot {
  readonly member: Entry | Item;
  readonly holder: Data;
  readonly key: string | number;
  readonly up: Spot | undefined;
}

function* spots(node: YamlNode | undefined, value: unknown, up: Spot | undefined): Generator<Spot> {
  if (node?.kind !== "map" && node?.kind !== "list") return;
  const members: readonly (Entry | Item)[] = node.kind === "map" ? node.entries : node.items;
  for (const [index, member] of members.entries()) {
    const key = member.kind === "entry" ? member.name : index;
    const spot: Spot = { member, holder: value as Data, key, up };
    yield spot;
    yield* spots(member.value, (value as Record<string | number, unknown>)[key], spot);
  }
}

function erase(spot: Spot): void {
  if (Object.keys(spot.holder).length < 2 && spot.up) erase(spot.up);
  else if (Array.isArray(spot.holder)) spot.holder.splice(Number(spot.key), 1);
  else Reflect.deleteProperty(spot.holder, spot.key);
}

function put(spot: Spot, value: unknown): void {
  (spot.holder as Record<string | number, unknown>)[spot.key] = value;
}

const NEW: PlainMap = {
  new: { limits: { memory: "512M", "0": "1.50" }, list: ["no", { a: "x: y", b: true }, ["# z"]], empty: [] },
  other: 5,
};

/** An operation: makes the edits and does to the data what they should do to the text. */
type Operation = (file: YamlFile, spot: Spot) => readonly (TextEdit | undefined)[] | undefined;

const operations: Readonly<Record<string, Operation>> = {
  remove: (file, spot) => {
    const edit = spot.member.kind === "entry" ? removeEntry(file, spot.member) : removeItem(file, spot.member);
    if (edit) erase(spot);
    return [edit];
  },
  insertLast: (file, { member, holder }) => insertNew(file, member, holder, {}),
  insertAfter: (file, { member, holder, key }) => insertNew(file, member, holder, { after: String(key) }),
  insertBefore: (file, { member, holder, key }) => insertNew(file, member, holder, { before: String(key) }),
  append: (file, { member, holder }) => {
    const edit = member.kind === "item" ? appendItems(file, member.list, ["80:80", NEW]) : undefined;
    if (edit) (holder as unknown[]).push("80:80", NEW);
    return [edit];
  },
  replace: (file, spot) => {
    const edit =
      spot.member.value?.kind === "scalar" ? replaceScalar(file, spot.member.value, "a: 'b' # c") : undefined;
    if (edit) put(spot, "a: 'b' # c");
    return [edit];
  },
  quote: (file, spot) => {
    const { value } = spot.member;
    const edit = value?.kind === "scalar" ? quoteScalar(file, value) : undefined;
    if (edit && value?.kind === "scalar") put(spot, value.text);
    return [edit];
  },
  rename: (file, { member, holder, key }) => {
    const edit = member.kind === "entry" ? renameKey(file, member, "renamed: it") : undefined;
    if (edit) Object.assign(holder, { "renamed: it": (holder as Record<string, unknown>)[key] });
    if (edit) Reflect.deleteProperty(holder, key);
    return [edit];
  },
  fill: (file, spot) => {
    const edit = spot.member.kind === "entry" ? fillEntry(file, spot.member, NEW) : undefined;
    if (edit) put(spot, NEW);
    return [edit];
  },
  merge: (file, { member, holder }) => {
    if (member.kind === "item") return [];
    const edits = mergeEntries(file, member.map, { a: NEW, b: ["n"], z: NEW });
    if (edits) mergeData(holder as Record<string, unknown>, { a: NEW, b: ["n"], z: NEW });
    return edits;
  },
};

function insertNew(file: YamlFile, member: Entry | Item, holder: Data, placement: { after?: string; before?: string }) {
  const edit = member.kind === "entry" ? insertEntries(file, member.map, NEW, placement) : undefined;
  if (edit) Object.assign(holder, NEW);
  return [edit];
}

function mergeData(target: Record<string, unknown>, values: PlainMap): void {
  for (const [name, value] of Object.entries(values)) {
    const known = target[name];
    if (Array.isArray(known) && Array.isArray(value)) {
      const items: readonly unknown[] = value;
      known.push(...items.filter((item) => !known.some((other) => JSON.stringify(other) === JSON.stringify(item))));
    } else if (typeof known === "object" && !Array.isArray(known) && typeof value === "object")
      mergeData(known as Record<string, unknown>, value as PlainMap);
    else target[name] = structuredClone(value);
  }
}

function data(file: YamlFile): unknown {
  return toValue(file.documents[0]?.root);
}

/** Comments of the file that no edit touches. */
function keptComments(file: YamlFile, edits: readonly TextEdit[]): readonly string[] {
  return file.comments
    .filter(({ range }) => !edits.some((edit) => edit.range.start <= range.start && range.end <= edit.range.end))
    .map(({ text }) => text);
}

function firstEdits(all: readonly Spot[], edit: (spot: Spot) => ReturnType<Operation>): readonly TextEdit[] {
  for (const spot of all) {
    const edits = edit(spot)?.filter((made) => made !== undefined) ?? [];
    if (edits.length > 0) return edits;
  }
  return [];
}

describe("YAML edits change what they say and nothing else", () => {
  for (const [name, operation] of Object.entries(operations)) {
    it(name, () => {
      let done = 0;
      fc.assert(
        fc.property(trees, styles, fc.nat(), (tree, style, choice) => {
          const text = write(tree, style);
          const file = parseYaml(text);
          assert.deepEqual(file.errors, [], text);
          const expected = data(file);
          const all = [...spots(file.documents[0]?.root, expected, undefined)];
          const from = choice % all.length;
          const edits = firstEdits([...all.slice(from), ...all.slice(0, from)], (spot) => operation(file, spot));
          if (edits.length === 0) return;
          done++;
          const changed = applyEdits(text, edits);
          const after = parseYaml(changed);
          assert.deepEqual(after.errors, [], `${text}\n=>\n${changed}`);
          assert.deepEqual(data(after), expected, `${text}\n=>\n${changed}`);
          assert.deepEqual(
            after.comments.map((comment) => comment.text),
            keptComments(file, edits),
            `${text}\n=>\n${changed}`,
          );
        }),
        { numRuns: Number(process.env.RUNS ?? 100) },
      );
      assert.ok(done > 0);
    });
  }
});
