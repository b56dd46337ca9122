import type { Category, FailOn, Language, RuleMeta, Safety, Severity } from "../linter.ts";
import type { Span } from "./positions.ts";

/** What a run found, ready for printing: paths with forward slashes relative to the working folder, places for offsets. */
export interface Report {
  /** In the order in which they were linted; files without findings are listed too. */
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  /** Metadata of the rules that have findings, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** What could not be read, written or run; one line each. */
  readonly errors: readonly string[];
}

export interface FileReport {
  readonly path: string;
  readonly language: Language;
  /** The mildest finding that makes the run fail. */
  readonly failOn: FailOn;
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  readonly rule: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly category: Category;
  readonly message: string;
  /** Address of the rule's page. */
  readonly docs: string;
  readonly range: Span;
  /** Text of the line on which the finding begins, without its line ending. */
  readonly line: string;
  /** Other places of the same file that explain it: an earlier instruction, what keeps it from having a fix. */
  readonly related: readonly RelatedReport[];
  /** Best first; without those that wait for the network. */
  readonly fixes: readonly FixReport[];
  /** What `--fix` has to be allowed to repair it; absent: it does not, since a person has to pick the fix, or there is none. */
  readonly repairedBy?: Safety;
}

export interface RelatedReport {
  readonly range: Span;
  readonly message: string;
}

export interface FixReport {
  readonly title: string;
  /** The title as people are shown it, with the remark. */
  readonly label: string;
  readonly safety: Safety;
  /** What may be different afterwards: `changes the image`; absent for a safe fix. */
  readonly remark?: string;
  /** Only for who picks it in an editor: `--fix` leaves it. */
  readonly byHand?: true;
  readonly edits: readonly EditReport[];
}

export interface EditReport {
  /** Another file, as `FileReport.path`; absent: the linted one. */
  readonly file?: string;
  readonly range: Span;
  readonly newText: string;
}

export interface RuleInfo {
  readonly meta: RuleMeta;
  readonly docs: string;
  /** The rule's page in Markdown; absent when the page is not installed. */
  readonly page?: string;
}

export interface Summary {
  /** Files linted. */
  readonly files: number;
  readonly findings: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  /** Findings that `--fix` would repair. */
  readonly fixable: number;
  /** Findings that only `--fix --unsafe-fixes` would repair. */
  readonly fixableUnsafe: number;
  /** Fixes applied in this run. */
  readonly fixed: number;
}

/** Counts findings. */
export function summarize(files: readonly FileReport[], fixed: number): Summary {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const repairedBy = (safety: Safety): number => findings.filter((finding) => finding.repairedBy === safety).length;
  return {
    files: files.length,
    findings: findings.length,
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    hint: count("hint"),
    fixable: repairedBy("safe"),
    fixableUnsafe: repairedBy("unsafe"),
    fixed,
  };
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

/** The findings of a file that make the run fail. */
export function failingOf({ findings, failOn }: FileReport): readonly FindingReport[] {
  return findings.filter(
    ({ severity }) => failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn),
  );
}
