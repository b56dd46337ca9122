import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { automaticFix } from "../../server/src/engine/fix.ts";
import { allRules, fixAll, lint } from "../../server/src/linter.ts";
import type { Fence } from "../support/markdown.ts";
import { readSections } from "../support/markdown.ts";
import { documentOf, metaOf, onlyRule, readText, root } from "../support/rule-files.ts";

const headings = ["Fix", "When to ignore", "Known as", "References"];

describe("rule pages", () => {
  for (const { language, meta } of allRules) {
    const path = join(root, "server/src/rules", language, `${meta.id}.md`);

    it(`${language}/${meta.id}: cases exist`, () => {
      assert.ok(
        existsSync(join(root, "test/rules", language, `${meta.id}.md`)),
        `test/rules/${language}/${meta.id}.md is missing`,
      );
    });

    it(`${language}/${meta.id}: the page is complete and its examples run`, () => {
      const page = readText(path);
      for (const heading of headings)
        assert.match(page, new RegExp(`^## ${heading}$`, "m"), `the page has no "## ${heading}"`);
      const fences = readSections(page).flatMap((section) => section.fences);
      const bad = fences.filter(({ info }) => info === "bad");
      const good = fences.filter(({ info }) => info === "good");
      assert.ok(bad.length > 0 && good.length > 0, "the page needs a bad and a good example");
      const surroundings = {
        files: fences.filter((fence) => fence.language === "file"),
        surroundings: fences.find((fence) => fence.language === "surroundings"),
      };
      const run = exampleRunner(language, meta.id, surroundings);
      for (const fence of bad)
        assert.ok(run(fence).findings.length > 0, `line ${fence.line}: the bad example is not reported`);
      for (const fence of good)
        assert.deepEqual(
          run(fence).findings.map(({ message }) => message),
          [],
          `line ${fence.line}: the good example is reported`,
        );
      const { findings, fixed } = run(bad[0]!);
      const repaired = findings.some((finding) =>
        automaticFix(finding, { unsafe: true })?.edits.some(({ file }) => file === undefined),
      );
      if (repaired) assert.equal(fixed, good[0]!.text, "fixing the first bad example does not give the first good one");
    });
  }
});

function exampleRunner(language: "dockerfile" | "compose", id: string, around: Parameters<typeof documentOf>[2]) {
  const settings = onlyRule(metaOf(language, id), undefined);
  return (fence: Fence) => {
    const document = documentOf(language, fence.text, around);
    const { findings, failures } = lint(document, settings);
    if (failures[0]) throw failures[0].error;
    return {
      findings: findings.filter(({ rule }) => rule === id),
      fixed: fixAll(document, settings, { unsafe: true, rules: [id] }).text,
    };
  };
}
