import assert from "node:assert/strict";
import type { Finding } from "../../server/src/engine/finding.ts";
import { editsOfDocument } from "../../server/src/engine/fix.ts";
import type { Fix, RuleMeta } from "../../server/src/engine/rule.ts";
import { configure, type Document, lint } from "../../server/src/linter.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { applyEdits, overlaps } from "../../server/src/syntax/text.ts";
import { toValue } from "../../server/src/syntax/yaml.ts";

const recommended = configure([]).settings;

/** Every promise that a fix makes by itself: declared, within the text, ends its finding, breaks nothing. */
export function checkFix(
  document: Document,
  finding: Finding,
  fix: Fix,
  meta: RuleMeta,
  before: readonly Finding[],
  findingsOf: (text: string) => readonly Finding[],
): void {
  const what = `"${fix.title}" of ${meta.id}`;
  assert.ok(meta.fixes.includes(fix.safety), `${what} is ${fix.safety}, which meta.fixes does not declare`);
  checkEdits(document.text, fix, what);
  if (fix.lookup) return;
  const text = applyEdits(document.text, editsOfDocument(fix));
  const after = lint({ ...document, text }, recommended);
  const earlier = lint(document, recommended);
  assert.ok(after.unreadable <= earlier.unreadable, `${what} makes the text unreadable:\n${text}`);
  const added = louderFindings(after.findings, earlier.findings);
  assert.deepEqual(added, [], `${what} brings new findings:\n${text}`);
  if (fix.step || fix.edits.some(({ file }) => file !== undefined)) return;
  assert.ok(findingsOf(text).length < before.length, `${what} does not end its finding:\n${text}`);
}

function checkEdits(text: string, fix: Fix, what: string): void {
  assert.ok(fix.edits.length > 0, `${what} has no edits`);
  const edits = editsOfDocument(fix);
  for (const [index, { range }] of edits.entries()) {
    assert.ok(
      range.start >= 0 && range.start <= range.end && range.end <= text.length,
      `${what} edits outside the text`,
    );
    const clash = edits.slice(index + 1).find((other) => overlaps(range, other.range));
    assert.equal(clash, undefined, `${what} has edits that overlap`);
  }
}

/** Rules of level warning and above that report more than before, with how much more. */
function louderFindings(after: readonly Finding[], before: readonly Finding[]): string[] {
  const loud = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === "error" || severity === "warning");
  const count = (findings: readonly Finding[], rule: string) =>
    loud(findings).filter((finding) => finding.rule === rule).length;
  return [...new Set(loud(after).map(({ rule }) => rule))].filter((rule) => count(after, rule) > count(before, rule));
}

/** Paths whose parsed value differs: "services.web.image". */
export function changedPaths(before: string, after: string): string[] {
  return differences(valueOf(before), valueOf(after), "");
}

function valueOf(text: string): unknown {
  return parseCompose(text).yaml.documents.map(({ root }) => (root ? toValue(root) : undefined));
}

function differences(before: unknown, after: unknown, path: string): string[] {
  if (Object.is(before, after)) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after))
    return [path.replace(/^\.0\./, "") || "."];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(before[key], after[key], `${path}.${key}`));
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
