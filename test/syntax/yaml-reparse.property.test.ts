import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/syntax/text.ts";
import {
  type Entry,
  isCurrentYaml,
  type Item,
  parseYaml,
  type Property,
  type YamlFile,
  type YamlNode,
} from "../../server/src/syntax/yaml.ts";
import { composeFile } from "../bench/documents.ts";
import { applied, typingRound } from "../bench/typing.ts";
import { place } from "../support/texts.ts";
import { styles, trees, write } from "./yaml-generator.ts";

const pieces = fc.constantFrom(
  "",
  "a",
  ":",
  ": x",
  " ",
  "\n",
  "\n  ",
  "\n    k: v\n",
  "#",
  " # c",
  "- ",
  "'",
  '"',
  "&a ",
  "*a",
  "|",
  "[",
  "}",
  "\t",
  "...\n",
  "---\n",
  "<<: *a",
  "? ",
  "!t ",
);

/** A typed version of a text, and the text read afresh, must be the same: places, comments, parents and aliases included. */
function assertSame(text: string, previous: YamlFile): YamlFile {
  const before = previous.text;
  const typed = parseYaml(text, previous);
  assert.deepEqual(shown(typed), shown(parseYaml(text)), JSON.stringify({ before, after: text }));
  return typed;
}

/** A file without cycles: each node with its places, and whether it knows what holds it. */
function shown({ documents, ...file }: YamlFile): unknown {
  return {
    ...file,
    documents: documents.map(({ root, aliases }) => ({
      root: shownNode(root, undefined),
      aliases: aliases.map((alias) => shownNode(alias, alias.parent)),
    })),
  };
}

function shownNode(node: YamlNode | undefined, holder: Entry | Item | undefined): unknown {
  if (!node) return undefined;
  const { range, outer, anchor, tag } = node;
  const base = [node.kind, node.parent === holder, place(range), place(outer), property(anchor), property(tag)];
  if (node.kind === "scalar") return [...base, node.value, node.text, node.style];
  if (node.kind === "alias") return [...base, node.name, node.target && place(node.target.outer)];
  if (node.kind === "list")
    return [
      ...base,
      node.flow,
      node.items.map((item) => [item.list === node, place(item.range), shownNode(item.value, item)]),
    ];
  return [
    ...base,
    node.flow,
    node.entries.map((entry) => ({
      ...entry,
      map: entry.map === node,
      key: shownNode(entry.key, undefined),
      keyRange: place(entry.keyRange),
      colon: entry.colon && place(entry.colon),
      range: place(entry.range),
      value: shownNode(entry.value, entry),
    })),
  ];
}

function property(written: Property | undefined): unknown {
  return written && [written.name, place(written.range)];
}

describe("a YAML text of which only a part is read anew", () => {
  it("is what reading all of it gives, for typing in Compose files", () => {
    let text = composeFile(60);
    let file = parseYaml(text);
    for (const keystroke of typingRound(text, "compose")) {
      text = applied(text, keystroke);
      file = assertSame(text, file);
    }
  });

  it("is what reading all of it gives, for any edit of any text", () => {
    fc.assert(
      fc.property(
        trees,
        styles,
        fc.array(fc.tuple(fc.nat(), fc.nat(6), pieces), { maxLength: 4 }),
        (tree, style, edits) => {
          let text = write(tree, style);
          let file = parseYaml(text);
          for (const [place, length, newText] of edits) {
            const start = place % (text.length + 1);
            text = applyEdits(text, [{ range: { start, end: Math.min(start + length, text.length) }, newText }]);
            file = assertSame(text, file);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("keeps the services that an edit has no part in, wherever they move", () => {
    const before = composeFile(200);
    const at = before.indexOf("restart: unless-stopped") + "restart: unless-stopped".length;
    const first = services(parseYaml(before));
    const second = services(parseYaml(`${before.slice(0, at)}x${before.slice(at)}`, first.file));
    assert.deepEqual(
      second.entries.map((entry, index) => (entry === first.entries[index] ? "" : entry.name)).filter(Boolean),
      ["web-0"],
    );
    assert.equal(isCurrentYaml(first.file), false);
  });

  it("does not grow past the length at which reading ends", () => {
    const before = `a:\n  b: 1\nc: ${"x".repeat(499_980)}\n`;
    const typed = parseYaml(before.replace("b: 1", `b: ${"1".repeat(30)}`), parseYaml(before));
    assert.deepEqual(
      typed.errors.map(({ code }) => code),
      ["TOO_LARGE"],
    );
  });

  const refused: Readonly<Record<string, readonly [string, string]>> = {
    "a key": ["a: 1\nb: 2\n", "ax: 1\nb: 2\n"],
    "a file with errors": ["a: 'x\nb: 2\n", "a: 'x\nb: 23\n"],
    "several documents": ["a: 1\n---\nb: 2\n", "a: 1\n---\nb: 23\n"],
    "what gets the end of a document": ["a:\n  - b\n\nc: 2\n", "a:\n  - b\n...\n\nc: 2\n"],
    "an anchored entry": ["a: &x {b: 1}\nc: *x\n", "a: &x {b: 12}\nc: *x\n"],
    "an entry whose line ending goes": ["a:\n  b: 1\nc: 2\n", "a:\n  b: 1c: 2\n"],
    "what swallows the next lines": ["a:\n  b: x\nc: 2\n", "a:\n  b: [x\nc: 2\n"],
  };
  for (const [what, [before, after]] of Object.entries(refused))
    it(`does not take a part of ${what} for the whole`, () => {
      const first = parseYaml(before);
      parseYaml(after, first);
      assert.equal(isCurrentYaml(first), true);
    });
});

function services(file: YamlFile) {
  const root = file.documents[0]?.root;
  const section = root?.kind === "map" ? root.entries.find(({ name }) => name === "services")?.value : undefined;
  return { file, entries: section?.kind === "map" ? [...section.entries] : [] };
}
