import assert from "node:assert/strict";
import fc from "fast-check";
import { editsOfDocument } from "../../server/src/engine/fix.ts";
import type { Language } from "../../server/src/engine/rule.ts";
import { configure, type Document, fixAll, lint, type Reading } from "../../server/src/linter.ts";
import { overlaps } from "../../server/src/syntax/text.ts";
import { readCarets } from "../support/carets.ts";
import { caseFiles, documentOf, readCases, readText } from "../support/rule-files.ts";

/** Documents of all case files: each rule's trouble, to be mixed and torn apart. */
const documents = caseFiles().flatMap(({ language, path }) =>
  readCases(language, readText(path)).map((ruleCase) =>
    documentOf(language, readCarets(ruleCase.fence.text).text, ruleCase),
  ),
);
const { settings } = configure([{ source: "test", profile: "all" }]);
const runs = Number(process.env.RUNS ?? 150);

/** One of the documents of a language, with a piece of another one put somewhere and a piece taken away. */
function mutated(language: Language): fc.Arbitrary<Document> {
  const own = documents.filter((document) => document.language === language);
  const pick = fc.nat({ max: own.length - 1 }).map((index) => own[index]!);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .record({
      base: pick,
      donor: pick,
      at: share,
      from: share,
      cut: fc.nat({ max: 12 }),
      length: fc.nat({ max: 60 }),
      end: fc.constantFrom("\n", "\r\n"),
    })
    .map(({ base, donor, at, from, cut, length, end }) => {
      const place = Math.floor(at * base.text.length);
      const start = Math.floor(from * donor.text.length);
      const text = base.text.slice(0, place) + donor.text.slice(start, start + length) + base.text.slice(place + cut);
      return { ...base, text: end === "\n" ? text : text.replaceAll("\n", end) };
    });
}

/** Places, what is put there, and how much is taken away. */
function edits(): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 9 }),
    text: fc.constantFrom(
      "",
      "",
      "x",
      " ",
      "\n",
      "\\",
      "$V",
      '"',
      "FROM a\n",
      "ARG V=2\n",
      "RUN x\n",
      "USER u\n",
      "<<EOF",
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: 12 });
}

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly text: string;
}

/** The versions that edits make, one after the other. */
function typed(text: string, pieces: readonly Edit[]): readonly string[] {
  let version = text;
  return pieces.map(({ at, cut, text: piece }) => {
    const place = Math.floor(at * version.length);
    version = version.slice(0, place) + piece + version.slice(place + cut);
    return version;
  });
}

for (const language of ["dockerfile", "compose"] as const) {
  describe(`half-typed and mixed up ${language} texts`, () => {
    it("break no rule and give ranges and edits within the text", () => {
      fc.assert(
        fc.property(mutated(language), (document) => {
          const { findings, failures } = lint(document, settings);
          assert.deepEqual(failures, []);
          for (const { range, fixes, rule } of findings) {
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= document.text.length, rule);
            for (const fix of fixes)
              checkEdits(
                document.text.length,
                editsOfDocument(fix).map((edit) => edit.range),
                `${rule}: ${fix.title}`,
              );
          }
        }),
        { numRuns: runs },
      );
    });

    // Each text is read twice for each version: on a busy machine that takes long.
    it("give the same findings read after one another and read afresh", () => {
      fc.assert(
        fc.property(fc.array(mutated(language), { minLength: 2, maxLength: 2 }), edits(), ([first, second], pieces) => {
          const versions = [first!.text, ...typed(first!.text, pieces), second!.text, first!.text];
          let reading: Reading | undefined;
          for (const text of versions) {
            const linted = lint({ ...first!, text }, settings, reading);
            ({ reading } = linted);
            assert.deepEqual(linted.findings, lint({ ...first!, text }, settings).findings, JSON.stringify(versions));
          }
        }),
        { numRuns: runs },
      );
    }).timeout(90_000);

    it("are not less readable after all fixes, which come to an end", () => {
      fc.assert(
        fc.property(mutated(language), (document) => {
          const before = lint(document, settings).unreadable;
          const fixed = fixAll(document, settings, { unsafe: true });
          assert.ok(fixed.remaining.unreadable <= before, fixed.text);
          const again = fixAll({ ...document, text: fixed.text }, settings, { unsafe: false });
          assert.equal(fixAll({ ...document, text: again.text }, settings, { unsafe: false }).text, again.text);
        }),
        { numRuns: Math.ceil(runs / 3) },
      );
    });
  });
}

function checkEdits(length: number, ranges: readonly { start: number; end: number }[], what: string): void {
  for (const [index, range] of ranges.entries()) {
    assert.ok(range.start >= 0 && range.start <= range.end && range.end <= length, what);
    assert.ok(!ranges.slice(index + 1).some((other) => overlaps(range, other)), `${what}: overlapping edits`);
  }
}
