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
  ];
  for (const [text, items, flaw] of flawed) {
    it(`${text}: ${flaw}`, () => {
      assert.deepEqual(readAlmostJson(text), { items, flaw });
    });
  }

  for (const text of [
    '["a", "b"]',
    "[ -f x ] && y",
    "[ -f x ]",
    "[[ a == b ]]",
    '[ "$X" = "y" ] && z',
    "a",
    "[]",
    "[",
  ]) {
    it(`${text} is correct, or no array`, () => {
      assert.equal(readAlmostJson(text), undefined);
    });
  }
});
