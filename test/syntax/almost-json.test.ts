import assert from "node:assert/strict";
import { readAlmostJson } from "../../server/src/syntax/almost-json.ts";

describe("almost-JSON", () => {
  const flawed: readonly (readonly [string, readonly string[], string])[] = [
    ["['a', 'b c']", ["a", "b c"], "single quotes"],
    ['["a" "b"]', ["a", "b"], "a missing comma"],
    ['["a", "b",]', ["a", "b"], "an extra comma"],
    ['["a", "b"', ["a", "b"], "a missing closing bracket"],
    ['["a", b]', ["a", "b"], "unquoted words"],
    ["[“a”, “b”]", ["a", "b"], "typographic quotes"],
    ['["C:\\windows", "b"]', ["C:\\windows", "b"], "a bad escape"],
    ["[a, b]", ["a", "b"], "unquoted words"],
    ["\"a\", 'b'", ["a", "b"], "missing brackets"],
    ['"a", "b"]', ["a", "b"], "missing brackets"],
  ];
  for (const [text, items, flaw] of flawed) {
    it(`${text}: ${flaw}`, () => {
      assert.deepEqual(readAlmostJson(text), { items, flaw });
    });
  }

  it("with something behind the bracket", () => {
    const items = ["a", "b"];
    assert.deepEqual(readAlmostJson('["a", "b"] # x'), { items, flaw: "the comment behind it", rest: "# x" });
    assert.deepEqual(readAlmostJson('["a", "b"] && x'), { items, flaw: "the text behind it", rest: "&& x" });
    assert.deepEqual(readAlmostJson("['a', b] # x"), { items, flaw: "single quotes", rest: "# x" });
  });

  for (const text of [
    '["a", "b"]',
    "[ -f x ] && y",
    "[ -f x ]",
    "[[ a == b ]]",
    '[ "$X" = "y" ] && z',
    "a",
    '[ "$X" ] # x',
    "[a-z]*/x",
    "[ a, = b ]",
    '"a, b" "c"',
    '"a"',
    "[]",
    "[",
  ]) {
    it(`${text} is correct, or no array`, () => {
      assert.equal(readAlmostJson(text), undefined);
    });
  }
});
