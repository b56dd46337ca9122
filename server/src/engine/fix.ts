import { applyEdits, overlaps, type TextEdit } from "../syntax/text.ts";
import type { Finding, LintResult } from "./finding.ts";
import type { FileEdit, Fix } from "./rule.ts";

export interface FixOptions {
  /** Also apply fixes that may change the image or the service. */
  readonly unsafe: boolean;
  /** Only findings of these rule ids; absent: all. */
  readonly rules?: readonly string[];
}

export interface FixResult {
  readonly text: string;
  /** Number of fixes applied. */
  readonly applied: number;
  /** What was applied, round by round: the edits of each round are places of the text that the round before left. */
  readonly rounds: readonly (readonly Repair[])[];
  /** Edits of other files, in the order in which they came up. */
  readonly otherFiles: readonly FileEdit[];
  /** Findings of the resulting text. */
  readonly remaining: LintResult;
}

/** A fix that was applied, and the id of the rule whose finding it repairs. */
export interface Repair {
  readonly rule: string;
  readonly fix: Fix;
}

const maxRounds = 10;

/**
 * Lints, applies the first suitable fix of each finding where edits do not overlap, and repeats until nothing changes.
 * Fixes that wait for a network look-up are left alone. A round after which `lint` reports more unreadable text than
 * before is taken back.
 * @param first what `lint` says of the original, where that is known already
 */
export function fixUntilStable(
  original: string,
  lint: (text: string) => LintResult,
  options: FixOptions,
  first: LintResult = lint(original),
): FixResult {
  let text = original;
  let result = first;
  const rounds: (readonly Repair[])[] = [];
  const otherFiles: FileEdit[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const chosen = chooseFixes(result.findings, options, otherFiles);
    if (chosen.length === 0) break;
    const next = applyEdits(
      text,
      chosen.flatMap(({ fix }) => editsOfDocument(fix)),
    );
    const after = lint(next);
    if (after.unreadable > result.unreadable) break;
    rounds.push(chosen);
    otherFiles.push(...newEdits(chosen, otherFiles));
    if (next === text) break;
    text = next;
    result = after;
  }
  return { text, applied: rounds.flat().length, rounds, otherFiles, remaining: result };
}

/** The edits of a fix that concern the document itself. */
export function editsOfDocument(fix: Fix): TextEdit[] {
  return fix.edits.filter((edit) => edit.file === undefined);
}

/** The fix that fix-all takes for a finding: its first suitable one, and none where that one waits for a person to pick it. */
export function automaticFix(finding: Finding, options: FixOptions): Fix | undefined {
  if (options.rules && !options.rules.includes(finding.rule)) return undefined;
  const first = finding.fixes.find((fix) => fix.lookup === undefined && (options.unsafe || fix.safety === "safe"));
  return first?.byHand ? undefined : first;
}

function chooseFixes(findings: readonly Finding[], options: FixOptions, done: readonly FileEdit[]): Repair[] {
  const chosen: Repair[] = [];
  const taken: TextEdit[] = [];
  const others = [...done];
  for (const finding of findings) {
    const fix = automaticFix(finding, options);
    if (!fix || fix.edits.some((edit) => others.some((other) => clash(edit, other)))) continue;
    const edits = editsOfDocument(fix);
    if (edits.some((edit) => taken.some((other) => overlaps(edit.range, other.range)))) continue;
    chosen.push({ rule: finding.rule, fix });
    taken.push(...edits);
    others.push(...fix.edits.filter((edit) => edit.file !== undefined));
  }
  return chosen;
}

/** True for edits of one other file that cannot both be made. */
function clash(edit: FileEdit, other: FileEdit): boolean {
  return edit.file !== undefined && edit.file === other.file && !(edit.append && other.append);
}

/** The edits of other files, without lines that are there already. */
function newEdits(chosen: readonly Repair[], done: readonly FileEdit[]): FileEdit[] {
  const added: FileEdit[] = [];
  for (const edit of chosen.flatMap(({ fix }) => fix.edits)) {
    const isThere = [...done, ...added].some(
      ({ file, append, newText }) => append && file === edit.file && newText === edit.newText,
    );
    if (edit.file !== undefined && !(edit.append && isThere)) added.push(edit);
  }
  return added;
}
