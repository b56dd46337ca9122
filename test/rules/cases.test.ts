import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import type { Finding } from "../../server/src/engine/finding.ts";
import { editsOfDocument } from "../../server/src/engine/fix.ts";
import { type Document, fixAll, lint } from "../../server/src/linter.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import { expectationOf, readCarets, writeCarets } from "../support/carets.ts";
import { changedPaths, checkFix } from "../support/fix-checks.ts";
import type { Fence } from "../support/markdown.ts";
import {
  caseFiles,
  documentOf,
  metaOf,
  onlyRule,
  ownLevel,
  readCases,
  readText,
  type RuleCase,
  type RuleFile,
} from "../support/rule-files.ts";
import { variants } from "../support/variants.ts";

const update = process.env.UPDATE === "1";

for (const file of caseFiles()) {
  describe(`${file.language}/${file.id}`, () => {
    const replacements: { fence: Fence; text: string }[] = [];
    for (const ruleCase of casesOf(file)) {
      it(ruleCase.title, () => {
        const test = new CaseRun(file, ruleCase);
        if (update) replacements.push(...test.replacements());
        else test.check();
      });
    }
    if (update)
      after(() => {
        if (replacements.length > 0) rewrite(file.path, replacements);
      });
  });
}

function casesOf(file: RuleFile): RuleCase[] {
  try {
    return readCases(file.language, readText(file.path));
  } catch (error) {
    it("can be read", () => {
      throw error;
    });
    return [];
  }
}

/** One case, linted once. */
class CaseRun {
  private readonly meta;
  private readonly settings;
  private readonly document: Document;
  private readonly expected;
  private readonly findings: readonly Finding[];

  constructor(
    private readonly file: RuleFile,
    private readonly ruleCase: RuleCase,
  ) {
    const { text, expectations } = readCarets(ruleCase.fence.text);
    this.meta = metaOf(file.language, file.id);
    this.settings = onlyRule(this.meta, ruleCase.options);
    this.document = documentOf(file.language, text, ruleCase);
    this.expected = expectations;
    this.findings = this.lintText(text);
  }

  check(): void {
    const { text } = this.document;
    const actual = this.findings.map((finding) => expectationOf(text, finding, ownLevel(this.meta)));
    assert.deepEqual(actual, this.expected, `line ${this.ruleCase.fence.line}`);
    for (const finding of this.findings) {
      assert.ok(finding.range.start < finding.range.end || text === "", "the range of a finding is empty");
      for (const fix of finding.fixes)
        checkFix(this.document, finding, fix, this.meta, this.findings, (fixed) => this.lintText(fixed));
    }
    this.checkFixedFences();
    this.checkVariants();
  }

  replacements(): { fence: Fence; text: string }[] {
    const { text } = this.document;
    const carets = writeCarets(
      text,
      this.findings.map((finding) => expectationOf(text, finding, ownLevel(this.meta))),
    );
    const fixed = this.ruleCase.fixed.map((fence) => ({ fence, text: this.fixedText(fence) }));
    const changes = this.ruleCase.changes;
    return [
      { fence: this.ruleCase.fence, text: carets },
      ...fixed,
      ...(changes ? [{ fence: changes, text: this.changeList() }] : []),
    ];
  }

  private lintText(text: string): readonly Finding[] {
    const { findings, failures } = lint({ ...this.document, text }, this.settings);
    if (failures[0]) throw failures[0].error;
    return findings.filter(({ rule }) => rule === this.file.id);
  }

  private checkFixedFences(): void {
    const offersFix = this.findings.some(({ fixes }) => fixes.some(({ lookup }) => !lookup));
    assert.ok(!offersFix || this.ruleCase.fixed.length > 0, "a fix is offered, but the case has no fixed block");
    assert.ok(offersFix || this.ruleCase.fixed.length === 0, "the case has a fixed block, but no fix is offered");
    for (const fence of this.ruleCase.fixed) assert.equal(this.fixedText(fence), fence.text, `line ${fence.line}`);
    if (this.ruleCase.changes) assert.equal(this.changeList(), this.ruleCase.changes.text, "changed paths");
    const documentFixes = this.findings.some(
      ({ fixes }) => fixes[0] && !fixes[0].lookup && editsOfDocument(fixes[0]).length > 0,
    );
    assert.ok(
      this.file.language !== "compose" || !documentFixes || this.ruleCase.changes,
      "a Compose fix needs a block of changed paths",
    );
  }

  /** `fixed`: what fix-all makes of it; `fixed "title"`: what that fix makes of it; `file NAME fixed`: the other file. */
  private fixedText(fence: Fence): string {
    const title = /fixed\s+"(.*)"$/.exec(fence.info)?.[1];
    const result = this.fixEverything();
    if (fence.language === "file") return this.otherFile(fence.info.replace(/\s+fixed$/, ""), result.otherFiles);
    if (title === undefined) return result.text;
    const fix = this.findings.flatMap(({ fixes }) => fixes).find((candidate) => candidate.title === title);
    assert.ok(
      fix,
      `no fix is called "${title}"; there are: ${this.findings.flatMap(({ fixes }) => fixes.map((each) => each.title)).join(" | ")}`,
    );
    return applyEdits(this.document.text, editsOfDocument(fix));
  }

  private fixEverything() {
    return fixAll(this.document, this.settings, { unsafe: true, rules: [this.file.id] });
  }

  private otherFile(
    name: string,
    edits: readonly {
      readonly file?: string;
      readonly range: { start: number; end: number };
      readonly newText: string;
    }[],
  ): string {
    const before = this.ruleCase.files.find(({ info }) => info === name)?.text ?? "";
    return applyEdits(
      before,
      edits.filter(({ file }) => file === name),
    );
  }

  private changeList(): string {
    return changedPaths(this.document.text, this.fixEverything().text)
      .map((path) => `${path}\n`)
      .join("");
  }

  private checkVariants(): void {
    const fixed = this.fixEverything().text;
    for (const variant of variants(this.document)) {
      const text = variant.apply(this.document.text);
      const actual = this.lintText(text).map((finding) => expectationOf(text, finding, ownLevel(this.meta)));
      assert.deepEqual(
        actual,
        this.expected.map((expectation) => variant.move(expectation)),
        `${variant.name}: findings`,
      );
      const result = fixAll({ ...this.document, text }, this.settings, { unsafe: true, rules: [this.file.id] }).text;
      if (variant.fixed) assert.equal(result, variant.fixed(fixed), `${variant.name}: fixed`);
    }
  }
}

function rewrite(path: string, replacements: readonly { fence: Fence; text: string }[]): void {
  const edits = replacements.map(({ fence, text }) => ({
    range: { start: fence.start, end: fence.end },
    newText: text,
  }));
  writeFileSync(path, applyEdits(readText(path), edits));
}
