import assert from "node:assert/strict";
import { appendedLines } from "../../server/src/analysis/repairs/appended-lines.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";

function after(text: string | undefined, lines: readonly string[], eol = "\n"): string {
  return applyEdits(text ?? "", appendedLines("a", text, lines, eol));
}

describe("appendedLines", () => {
  it("makes a new file in the line endings that are asked for", () => {
    assert.equal(after(undefined, ["a", "b"], "\r\n"), "a\r\nb\r\n");
  });

  it("finishes the last line first, in the file's own line endings", () => {
    assert.equal(after("x\r\ny", ["a"]), "x\r\ny\r\na\r\n");
    assert.equal(after("x", ["a"]), "x\na\n");
    assert.equal(after("x\n", ["a"]), "x\na\n");
  });
});
