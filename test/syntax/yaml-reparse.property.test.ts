import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/syntax/text.ts";
import type { YamlFile } from "../../server/src/syntax/yaml.ts";
import { parseYaml } from "../../server/src/syntax/yaml.ts";
import { reparse } from "../../server/src/syntax/yaml/reparse.ts";
import { composeFile } from "../bench/documents.ts";
import { applied, typingRound } from "../bench/typing.ts";
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
  const typed = parseYaml(text, previous);
  assert.deepEqual(typed, parseYaml(text), JSON.stringify({ before: previous.text, after: text }));
  return typed;
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

  it("reads no more than the entry around the edit", () => {
    const before = composeFile(200);
    const at = before.indexOf("restart: unless-stopped") + "restart: unless-stopped".length;
    const read: string[] = [];
    reparse(`${before.slice(0, at)}x${before.slice(at)}`, parseYaml(before), (text) => {
      read.push(text);
      return parseYaml(text);
    });
    assert.deepEqual(read, ["    restart: unless-stoppedx\n"]);
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
      assert.equal(reparse(after, parseYaml(before), parseYaml), undefined);
    });
});
