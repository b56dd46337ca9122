import assert from "node:assert/strict";
import { readAlmostJson } from "../../server/src/syntax/almost-json.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";

/** What a rule needs of it; the edits must make that very array of the text. */
function read(text: string): { items: readonly string[]; flaw: string; rest?: string } | undefined {
  const almost = readAlmostJson(text);
  if (!almost) return undefined;
  const { items, flaw, rest, edits } = almost;
  if (items.length > 0) {
    const array = applyEdits(rest === undefined ? text : text.slice(0, text.lastIndexOf(rest)), edits);
    assert.deepEqual(JSON.parse(array), items, array);
  } else assert.deepEqual(edits, []);
  return { items, flaw, ...(rest === undefined ? {} : { rest }) };
}

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
    ["[‘a’, ‘it`s’]", ["a", "it`s"], "typographic quotes"],
    ["[«a», «b»]", ["a", "b"], "typographic quotes"],
    ["[`a`, `b`]", ["a", "b"], "backticks"],
    ['["a"; "b"]', ["a", "b"], "a semicolon"],
    ['["a", "b"],', ["a", "b"], "the comma behind it"],
    ['["a"];', ["a"], "the semicolon behind it"],
    ['= ["a", "b"]', ["a", "b"], 'the "=" in front of it'],
    [": ['a']", ["a"], 'the ":" in front of it'],
    ['("a", "b")', ["a", "b"], "round brackets"],
    ['{"a", "b" "c"}', ["a", "b", "c"], "curly brackets"],
    ["[bash]", ["bash"], "unquoted words"],
    ["[/a/b.sh -c]", ["/a/b.sh", "-c"], "unquoted words"],
    ["[java, -D${X}]", ["java", "-D${X}"], "unquoted words"],
    ['["a" "b", "c""d"]', ["a", "b", "c", "d"], "a missing comma"],
    ['["a", , "b", ]', ["a", "b"], "an extra comma"],
    ['["a", 10, true]', ["a", "10", "true"], "items that are no strings"],
    ['[["a"]]', [], "items that are no strings"],
    ['["a, "b"]', [], "a missing quote"],
    ['["a", # b "c"]', [], "the comment in it"],
  ];
  for (const [text, items, flaw] of flawed) {
    it(`${text}: ${flaw}`, () => {
      assert.deepEqual(read(text), { items, flaw });
    });
  }

  it("with something behind the bracket", () => {
    const items = ["a", "b"];
    assert.deepEqual(read('["a", "b"] # x'), { items, flaw: "the comment behind it", rest: "# x" });
    assert.deepEqual(read('["a", "b"] && x'), { items, flaw: "the text behind it", rest: "&& x" });
    assert.deepEqual(read("['a', b] # x"), { items, flaw: "single quotes", rest: "# x" });
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
    '("$JAVA" -version)',
    "('a')",
    '{ "a" "b"; }',
    '{"a": "b"}',
    "[ab]*",
    "[$X]",
    "[ bash ]",
    "[-f x] && y",
    '["$X" = "y" ]',
    "[]",
    "[",
  ]) {
    it(`${text} is correct, or no array`, () => {
      assert.equal(readAlmostJson(text), undefined);
    });
  }
});
