import assert from "node:assert/strict";
import { type Document, lint } from "../../server/src/linter.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import { readCarets } from "../support/carets.ts";
import { documentOf, metaOf, onlyRule, readCases, readText } from "../support/rule-files.ts";

/** The document with the ignore file as a fix leaves it. */
function withIgnoreFile(document: Document, path: string, text: string): Document {
  assert.ok(document.language === "dockerfile" && document.surroundings?.context);
  const { surroundings } = document;
  return {
    ...document,
    surroundings: {
      ...surroundings,
      context: { ...surroundings.context, ignoreFile: { path, text } },
    } as typeof surroundings,
  };
}

for (const id of ["missing-dockerignore", "incomplete-dockerignore"]) {
  describe(`${id}: the ignore file after the fix`, () => {
    const cases = readCases("dockerfile", readText(`test/rules/dockerfile/${id}.md`)).map((each) => ({
      ...each,
      document: documentOf("dockerfile", readCarets(each.fence.text).text, each),
    }));
    const settings = onlyRule(metaOf("dockerfile", id));
    const incomplete = onlyRule(metaOf("dockerfile", "incomplete-dockerignore"));
    for (const { title, document } of cases.filter((each) =>
      lint(each.document, settings).findings.some(({ rule }) => rule === id),
    )) {
      it(`ends the finding: ${title}`, () => {
        const before = lint(document, settings).findings.filter(({ rule }) => rule === id);
        const edits = before[0]?.fixes[0]?.edits ?? [];
        const path = edits[0]?.file ?? "";
        const given =
          document.language === "dockerfile" ? (document.surroundings?.context?.ignoreFile?.text ?? "") : "";
        const after = lint(withIgnoreFile(document, path, applyEdits(given, edits)), incomplete).findings.filter(
          ({ rule }) => rule === "incomplete-dockerignore",
        );
        assert.equal(after.length, before.length - 1);
      });
    }
  });
}
