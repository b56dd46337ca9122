import assert from "node:assert/strict";
import fc from "fast-check";
import { changedLines } from "../../server/src/lsp/changed-lines.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";

describe("changed lines", () => {
  const text = fc.array(fc.constantFrom("a\n", "b\n", "c\r\n", "d"), { maxLength: 30 }).map((lines) => lines.join(""));

  it("turn one text into the other", () => {
    fc.assert(fc.property(text, text, (before, after) => applyEdits(before, changedLines(before, after)) === after));
  });

  it("leave alone what stays", () => {
    assert.deepEqual(changedLines("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n"), [
      { range: { start: 2, end: 4 }, newText: "x\n" },
      { range: { start: 8, end: 8 }, newText: "e\n" },
    ]);
    assert.deepEqual(changedLines("a\n", "a\n"), []);
  });

  it("are one edit where nearly everything differs", () => {
    const many = (word: string): string => Array.from({ length: 1_500 }, (_, index) => `${word} ${index}\n`).join("");
    assert.deepEqual(changedLines(`a\n${many("b")}`, `a\n${many("c")}`), [
      { range: { start: 0, end: many("b").length + 2 }, newText: `a\n${many("c")}` },
    ]);
  });
});
