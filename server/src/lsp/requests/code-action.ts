import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import { commands } from "../../../../shared/src/protocol.ts";
import {
  type FileEdit,
  type Finding,
  type Fix,
  fixLabel,
  ignoreFile,
  ignoreLine,
  type Language,
  type Range,
  type Safety,
} from "../../linter.ts";
import type { Analysis, LintedText, Shown } from "../analysis.ts";
import { fixAllKind, wants } from "../code-action-kinds.ts";
import { toOffsets } from "../convert.ts";
import { fixAllAction, hasAutomaticFix } from "../fix-all-actions.ts";
import { fixData, lookupAccess, lookupActions } from "../lookup-actions.ts";
import { analyse, readingOf } from "../memory.ts";
import type { Access } from "../registry-access.ts";
import { pageName, rulePage } from "../rule-page.ts";
import type { Session } from "../session.ts";
import { editedFiles, workspaceEdit } from "../workspace-edit.ts";

/** Answers `textDocument/codeAction`, computed from the text as it is now. */
export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const analysis = await analyse(session, textDocument.uri);
  if (!analysis?.linted) return [];
  const place = toOffsets(analysis.document, range);
  const shown = shownAt(analysis, analysis.linted, place);
  const access = await lookupAccess(session);
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix))
    actions.push(...(await repairs(session, analysis, analysis.linted, shown, access)));
  if (access) actions.push(...lookupActions(access, analysis, analysis.linted, place, shown, context.only));
  if (wants(context.only, CodeActionKind.QuickFix))
    actions.push(...(await ruleActions(session, analysis, analysis.linted, shown)));
  if (context.only && wants(context.only, fixAllKind)) actions.push(...(await fixAllInFile(session, analysis)));
  return actions.filter(
    (action) => !action.disabled || (session.client.disablesCodeActions && context.only !== undefined),
  );
}

function shownAt({ diagnostics }: Analysis, { findings }: LintedText, range: Range): readonly Shown[] {
  return findings.flatMap((finding, index) => {
    const diagnostic = diagnostics[index];
    return diagnostic && touches(finding.range, range) ? [{ finding, diagnostic }] : [];
  });
}

/** Fixes of findings; those that need a registry are offered where one can be asked. */
async function repairs(
  session: Session,
  analysis: Analysis,
  { document: { language } }: LintedText,
  shown: readonly Shown[],
  access: Access | undefined,
): Promise<CodeAction[]> {
  const offers = shown.flatMap(({ finding, diagnostic }) =>
    finding.fixes
      .filter(({ lookup }) => lookup === undefined || access !== undefined)
      .map((fix, index) => ({ title: fixLabel(fix, language), finding, fix, diagnostic, best: index === 0 })),
  );
  return Promise.all(offers.map((offer) => fixAction(session, analysis, offer)));
}

/** What can be done about the rules of findings. */
async function ruleActions(
  session: Session,
  analysis: Analysis,
  linted: LintedText,
  shown: readonly Shown[],
): Promise<CodeAction[]> {
  const rules = [...new Map(shown.map((one) => [one.finding.rule, one])).values()];
  const fixAll = await Promise.all(rules.map(({ finding }) => fixAllOfRule(session, analysis, linted, finding.rule)));
  const ignores = await Promise.all(rules.map((one) => ignoreActions(session, analysis, linted, one)));
  const pages = rules.map((one) => documentationAction(session, linted.document.language, one));
  return [...fixAll, ...ignores, ...pages].flat();
}

function touches(finding: Range, range: Range): boolean {
  return finding.start <= range.end && range.start <= finding.end;
}

/** A fix as the menu shows it. */
interface Offer {
  readonly title: string;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly diagnostic: Diagnostic;
  /** It stands first among the fixes of its finding. */
  readonly best: boolean;
}

async function fixAction(
  session: Session,
  analysis: Analysis,
  { title, finding, fix, diagnostic, best }: Offer,
): Promise<CodeAction> {
  if (fix.lookup)
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data: fixData(analysis, finding, fix) };
  const action = await editAction(session, analysis, title, fix.edits, diagnostic);
  return best && fix.safety === "safe" ? { ...action, isPreferred: true } : action;
}

async function editAction(
  session: Session,
  analysis: Analysis,
  title: string,
  edits: readonly FileEdit[],
  diagnostic: Diagnostic,
): Promise<CodeAction> {
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const edit = workspaceEdit(session, await editedFiles(session, analysis, edits));
  return edit
    ? { ...action, edit }
    : { ...action, disabled: { reason: "This editor cannot create files for a code action" } };
}

/** One action per safety that the rule's findings need, where one repair would leave others behind. */
async function fixAllOfRule(
  session: Session,
  analysis: Analysis,
  { document, findings: all }: LintedText,
  rule: string,
): Promise<CodeAction[]> {
  const findings = all.filter((finding) => finding.rule === rule);
  const safety: Safety = findings.some((finding) => hasAutomaticFix(finding, "safe")) ? "safe" : "unsafe";
  if (findings.filter((finding) => hasAutomaticFix(finding, safety)).length < 2) return [];
  const title = fixLabel({ title: `Fix all ${rule} in this file`, safety }, document.language);
  return fixAllAction(
    session,
    analysis,
    { title, kind: CodeActionKind.QuickFix },
    { rule, unsafe: safety === "unsafe" },
  );
}

async function fixAllInFile(session: Session, analysis: Analysis): Promise<CodeAction[]> {
  const fixable = analysis.linted?.findings.some((finding) => hasAutomaticFix(finding, "safe"));
  if (!fixable) return [];
  return fixAllAction(
    session,
    analysis,
    { title: "Apply all safe fixes (Hullwright)", kind: fixAllKind },
    { unsafe: false },
  );
}

function ignoreActions(
  session: Session,
  analysis: Analysis,
  linted: LintedText,
  { finding, diagnostic }: Shown,
): Promise<CodeAction[]> {
  const reading = readingOf(linted);
  return Promise.all([
    editAction(session, analysis, `Ignore ${finding.rule} for this line`, [ignoreLine(reading, finding)], diagnostic),
    editAction(
      session,
      analysis,
      `Ignore ${finding.rule} for this file`,
      [ignoreFile(reading, finding.rule)],
      diagnostic,
    ),
  ]);
}

function documentationAction(session: Session, language: Language, { finding, diagnostic }: Shown): CodeAction[] {
  const reachable =
    session.client.hasCommands ||
    (session.client.showsDocuments && rulePage(session, language, finding.rule) !== undefined);
  if (!reachable) return [];
  const title = `Show documentation of ${finding.rule}`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: commands.showRule, arguments: [pageName(language, finding.rule)] },
    },
  ];
}
