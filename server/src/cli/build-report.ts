import {
  allRules,
  automaticFix,
  type Document,
  type FailOn,
  type Finding,
  type Fix,
  fixLabel,
  type Language,
  remarkOf,
  type RuleMeta,
} from "../linter.ts";
import { docsUrl, rulePage } from "./package.ts";
import { locator, type Span } from "./positions.ts";
import { type EditReport, type FileReport, type FindingReport, type FixReport, type RuleInfo } from "./report.ts";

/** What a file report is made of. */
export interface Linted {
  /** As it is shown. */
  readonly path: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly failOn: FailOn;
}

/** Another file that a fix edits: how it is shown, and its text ("" when it is to be created). */
export type OtherFile = (relative: string) => Promise<{ readonly path: string; readonly text: string }>;

/** Turns offsets into places; `other` answers for files that fixes edit besides the linted one. */
export async function fileReport({ path, document, findings, failOn }: Linted, other: OtherFile): Promise<FileReport> {
  const { language, text } = document;
  const locate = locator(text);
  const reports: FindingReport[] = [];
  for (const finding of findings) {
    const { rule, aliases, severity, category, message, range, related } = finding;
    const fixes = await Promise.all(
      finding.fixes.filter(isOffline).map((fix) => fixReport(fix, language, locate, other)),
    );
    reports.push({
      rule,
      aliases,
      severity,
      category,
      message,
      docs: docsUrl(language, rule),
      range: locate(range),
      line: lineAt(text, range.start),
      related: related.map((each) => ({ range: locate(each.range), message: each.message })),
      fixes,
      ...repairOf(finding),
    });
  }
  return { path, language, failOn, findings: reports };
}

function repairOf(finding: Finding): Pick<FindingReport, "repairedBy"> {
  if (automaticFix(finding, { unsafe: false })) return { repairedBy: "safe" };
  return automaticFix(finding, { unsafe: true }) ? { repairedBy: "unsafe" } : {};
}

/** The line that holds an offset, without blanks at its end. */
function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end === -1 ? undefined : end).trimEnd();
}

/** A fix that waits for the network cannot be described by edits yet. */
function isOffline(fix: Fix): boolean {
  return fix.lookup === undefined;
}

async function fixReport(
  fix: Fix,
  language: Language,
  locate: (range: Finding["range"]) => Span,
  other: OtherFile,
): Promise<FixReport> {
  const reports: EditReport[] = [];
  for (const { file, range, newText } of fix.edits) {
    if (file === undefined) {
      reports.push({ range: locate(range), newText });
      continue;
    }
    const { path, text } = await other(file);
    reports.push({ file: path, range: locator(text)(range), newText });
  }
  const remark = remarkOf(fix, language);
  return {
    title: fix.title,
    label: fixLabel(fix, language),
    safety: fix.safety,
    ...(remark === undefined ? {} : { remark }),
    ...(fix.byHand ? { byHand: true } : {}),
    edits: reports,
  };
}

/** Metadata and pages of the rules that have findings. */
export async function ruleInfos(files: readonly FileReport[], home: string): Promise<Map<string, RuleInfo>> {
  const ids = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const languages = new Set(files.map(({ language }) => language));
  const known = allRules.filter(({ language, meta }) => ids.has(meta.id) && languages.has(language));
  const infos = await Promise.all(known.map(({ language, meta }) => ruleInfo(language, meta, home)));
  const byId = new Map<string, RuleInfo>();
  for (const info of infos) byId.set(info.meta.id, bothPages(byId.get(info.meta.id), info));
  return byId;
}

/** A problem of both languages is one rule for readers of a report: its pages stand one behind the other. */
function bothPages(first: RuleInfo | undefined, second: RuleInfo): RuleInfo {
  const pages = [first?.page, second.page].filter((page) => page !== undefined);
  return { ...(first ?? second), ...(pages.length === 0 ? {} : { page: pages.join("\n") }) };
}

async function ruleInfo(language: Language, meta: RuleMeta, home: string): Promise<RuleInfo> {
  const page = await rulePage(home, language, meta);
  return { meta, docs: docsUrl(language, meta.id), ...(page === undefined ? {} : { page }) };
}
