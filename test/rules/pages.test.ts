import assert from "node:assert/strict";
import { allRules } from "../../server/src/linter.ts";
import { examplesOf, repairsDocument } from "../support/page-run.ts";

describe("rule pages", () => {
  for (const { language, meta } of allRules) {
    it(`${language}/${meta.id}: the examples run`, () => {
      const bad = examplesOf(language, meta.id, "bad");
      const good = examplesOf(language, meta.id, "good");
      assert.ok(bad.length > 0 && good.length > 0, "the page needs a bad and a good example");
      for (const { fence, findings } of bad)
        assert.ok(findings.length > 0, `line ${fence.line}: the bad example is not reported`);
      for (const { fence, findings } of good)
        assert.deepEqual(
          findings.map(({ message }) => message),
          [],
          `line ${fence.line}: the good example is reported`,
        );
      if (repairsDocument(bad[0]!))
        assert.equal(
          bad[0]!.fixed,
          good[0]!.fence.text,
          "fixing the first bad example does not give the first good one",
        );
    });
  }
});
