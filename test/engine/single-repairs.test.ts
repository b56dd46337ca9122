import assert from "node:assert/strict";
import fc from "fast-check";
import type { Repair } from "../../server/src/engine/fix.ts";
import { singleRepairs } from "../../server/src/engine/single-repairs.ts";
import { applyEdits, overlaps, type TextEdit } from "../../server/src/syntax/text.ts";

function repair(rule: string, ...edits: readonly [start: number, end: number, newText: string][]): Repair {
  return {
    rule,
    fix: {
      title: rule,
      safety: "safe",
      edits: edits.map(([start, end, newText]) => ({ range: { start, end }, newText })),
    },
  };
}

/** Rule and edit of each entry, "a 0-1 x". */
function entries(original: string, rounds: readonly (readonly Repair[])[]): string[] {
  return singleRepairs(original, rounds).map(
    ({ rules, edit: { range, newText } }) => `${rules.join("+")} ${range.start}-${range.end} ${newText}`,
  );
}

describe("singleRepairs", () => {
  it("gives one edit for each fix, in the order of the text", () => {
    assert.deepEqual(entries("abcdef", [[repair("two", [4, 5, "E"]), repair("one", [0, 1, "A"])]]), [
      "one 0-1 A",
      "two 4-5 E",
    ]);
  });

  it("keeps fixes apart that stand side by side", () => {
    assert.deepEqual(entries("abcd", [[repair("one", [0, 2, ""]), repair("two", [2, 4, "x"])]]), [
      "one 0-2 ",
      "two 2-4 x",
    ]);
  });

  it("makes the edits of one fix one, unless another lies between them", () => {
    assert.deepEqual(entries("abcdef", [[repair("one", [0, 1, "A"], [3, 4, "D"])]]), ["one 0-4 AbcD"]);
    assert.deepEqual(entries("abcdef", [[repair("one", [0, 1, "A"], [3, 4, "D"]), repair("two", [2, 2, "-"])]]), [
      "one 0-1 A",
      "two 2-2 -",
      "one 3-4 D",
    ]);
  });

  it("puts what a later round does into places of the original, and joins it with what it works on", () => {
    const first = [repair("one", [0, 1, "xyz"])];
    assert.deepEqual(entries("abcd", [first, [repair("two", [4, 5, "C"])]]), ["one 0-1 xyz", "two 2-3 C"]);
    assert.deepEqual(entries("abcd", [first, [repair("two", [2, 4, "Q"])]]), ["one+two 0-2 xyQ"]);
  });

  it("ends at the text that the rounds made, whatever they are", () => {
    const text = fc.string({ minLength: 1, maxLength: 30 });
    const wish = fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 5 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(text, wish, (original, wishes) => {
        let now = original;
        const rounds = wishes.map((round) => {
          const edits = apart(now, round);
          now = applyEdits(now, edits);
          return edits.map(({ range, newText }) => repair("r", [range.start, range.end, newText]));
        });
        const found = singleRepairs(original, rounds).map(({ edit }) => edit);
        assert.equal(applyEdits(original, found), now);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Those of the wished edits that fit into a text and do not overlap. */
function apart(text: string, wishes: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [at, length, newText] of wishes) {
    const start = Math.min(at, text.length);
    const range = { start, end: Math.min(start + length, text.length) };
    if (!edits.some((edit) => overlaps(edit.range, range))) edits.push({ range, newText });
  }
  return edits;
}
