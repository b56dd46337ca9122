import assert from "node:assert/strict";
import type { Finding } from "../../server/src/engine/finding.ts";
import { fixLabel } from "../../server/src/engine/fix-label.ts";
import type { FileEdit, RuleMeta } from "../../server/src/engine/rule.ts";
import { type Document, fixAll, lint } from "../../server/src/linter.ts";
import { applyEdits, type TextEdit } from "../../server/src/syntax/text.ts";
import { expectationOf, readCarets, writeCarets } from "./carets.ts";
import { changedPaths, checkFix } from "./fix-checks.ts";
import { editsOf, openingOf, type Shown, shownBy, shownOf } from "./fixed-fences.ts";
import type { Fence } from "./markdown.ts";
import { documentOf, metaOf, onlyRule, ownLevel, type RuleCase, type RuleFile } from "./rule-files.ts";
import { variants } from "./variants.ts";

/** One case, linted once. */
export class CaseRun {
  readonly title: string;
  /** Findings of the case's own rule. */
  readonly findings: readonly Finding[];
  private readonly meta: RuleMeta;
  private readonly settings;
  private readonly document: Document;
  private readonly expected;

  constructor(
    private readonly file: RuleFile,
    private readonly ruleCase: RuleCase,
  ) {
    const { text, expectations } = readCarets(ruleCase.fence.text);
    this.title = ruleCase.title;
    this.meta = metaOf(file.language, file.id);
    this.settings = onlyRule(this.meta, ruleCase);
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

  /** Edits of the case file that make carets, `fixed` and `changes` fences say what is so now. */
  updates(): TextEdit[] {
    const { fence, fixed, changes, unsafe } = this.ruleCase;
    const own = this.findings.map((finding) => expectationOf(this.document.text, finding, ownLevel(this.meta)));
    const kept = fixed.filter((each) => this.shows(each));
    const stale = fixed.filter((each) => !this.shows(each));
    return [
      rewritten(fence, writeCarets(this.document.text, own)),
      ...kept.map((each) => rewritten(each, this.fixedText(shownBy(each)!))),
      ...stale.map(({ block }) => ({ range: block, newText: "" })),
      ...(changes ? [rewritten(changes, this.changeList())] : []),
      ...(unsafe ? [rewritten(unsafe, this.unsafeList())] : []),
      { range: { start: this.ruleCase.end, end: this.ruleCase.end }, newText: this.missingFences().join("") },
    ];
  }

  /** What is offered and has no fence that shows what it makes of the document. */
  missing(): Shown[] {
    const present = this.ruleCase.fixed.map((fence) => openingOf(shownBy(fence) ?? {}, ""));
    return shownOf(this.findings).filter((shown) => !present.includes(openingOf(shown, "")));
  }

  private lintText(text: string): readonly Finding[] {
    const { findings, failures } = lint({ ...this.document, text }, this.settings);
    if (failures[0]) throw failures[0].error;
    return findings.filter(({ rule }) => rule === this.file.id);
  }

  private checkFixedFences(): void {
    const { fence, fixed, changes, unsafe } = this.ruleCase;
    const missing = this.missing().map((shown) => openingOf(shown, fence.language));
    assert.deepEqual(
      missing,
      [],
      `line ${fence.line}: fixes are offered without a fence for what they make (UPDATE=1)`,
    );
    assert.ok(!this.needsChanges() || changes, "a Compose fix needs a block of changed paths (UPDATE=1)");
    for (const each of fixed) {
      assert.ok(this.shows(each), `line ${each.line}: no fix is offered that this fence could show: ${each.info}`);
      assert.equal(this.fixedText(shownBy(each)!), each.text, `line ${each.line}`);
    }
    if (changes) assert.equal(this.changeList(), changes.text, "changed paths");
    if (unsafe) assert.equal(this.unsafeList(), unsafe.text, `line ${unsafe.line}: unsafe fixes`);
  }

  /** Whether a fix is offered that the fence is about. */
  private shows(fence: Fence): boolean {
    const shown = shownBy(fence);
    if (!shown) return false;
    const offered = this.findings.flatMap(({ fixes }) => fixes);
    if (shown.title !== undefined) return offered.some(({ title }) => title === shown.title);
    return offered.some(({ edits, lookup }) => !lookup && edits.some(({ file }) => file === shown.file));
  }

  private missingFences(): string[] {
    const { fence, changes } = this.ruleCase;
    const fences = this.missing().map((shown) => fenced(openingOf(shown, fence.language), this.fixedText(shown)));
    return !changes && this.needsChanges() ? [...fences, fenced("changes", this.changeList())] : fences;
  }

  private needsChanges(): boolean {
    return this.file.language === "compose" && this.fixEverything().text !== this.document.text;
  }

  private fixedText({ file, title }: Shown): string {
    if (title === undefined) {
      const { text, otherFiles } = this.fixEverything();
      return file === undefined ? text : this.otherFile(file, otherFiles);
    }
    const fix = this.findings.flatMap(({ fixes }) => fixes).find((each) => each.title === title);
    assert.ok(fix, `no fix is called "${title}"`);
    const edits = editsOf(fix).filter((edit) => edit.file === file);
    return file === undefined ? applyEdits(this.document.text, edits) : this.otherFile(file, edits);
  }

  private fixEverything() {
    return fixAll(this.document, this.settings, { unsafe: true, rules: [this.file.id] });
  }

  private otherFile(name: string, edits: readonly FileEdit[]): string {
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

  /** The unsafe fixes as menus show them, a line each. */
  private unsafeList(): string {
    return this.findings
      .flatMap(({ fixes }) => fixes)
      .filter(({ safety }) => safety === "unsafe")
      .map((fix) => `${fixLabel(fix, this.file.language)}\n`)
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

function rewritten({ start, end }: Fence, newText: string): TextEdit {
  return { range: { start, end }, newText };
}

function fenced(opening: string, text: string): string {
  return `\n\`\`\`${opening}\n${text}\`\`\`\n`;
}
