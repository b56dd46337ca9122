import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import { type Choice, commands } from "../../../../shared/src/protocol.ts";
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

/** Fixes of findings, best first; those that need a registry are offered where one can be asked. */
async function repairs(
  session: Session,
  analysis: Analysis,
  { document: { language } }: LintedText,
  shown: readonly Shown[],
  access: Access | undefined,
): Promise<CodeAction[]> {
  const offers = new Map<string, Offer>();
  for (const { finding, diagnostic } of shown) {
    const usable = finding.fixes.filter(({ lookup }) => lookup === undefined || access !== undefined);
    for (const [index, fix] of usable.entries()) {
      const key = fix.lookup
        ? `${finding.rule} ${finding.range.start} ${fix.title}`
        : JSON.stringify([fix.title, fix.edits]);
      const { diagnostics = [], best = false } = offers.get(key) ?? {};
      offers.set(key, {
        title: fixLabel(fix.lookup && access ? askingFix(fix, access.hostOf(fix.lookup.reference)) : fix, language),
        finding,
        fix,
        diagnostics: [...diagnostics, diagnostic],
        best: best || index === 0,
      });
    }
  }
  const sorted = [...offers.values()].sort((one, other) => worth(other) - worth(one));
  return Promise.all(sorted.map((offer) => fixAction(session, analysis, offer)));
}

/** A fix that needs a registry says which one. */
function askingFix(fix: Fix, host: string): Fix {
  return { ...fix, title: `${fix.title}, asking ${host}` };
}

/**
 * How far up in the menu a fix belongs: the safe repair first, then what ends several findings, then what changes the place
 * itself; what asks a registry comes last.
 */
function worth({ finding, fix, best, diagnostics }: Offer): number {
  const inPlace = fix.edits.some(({ file, range }) => file === undefined && range.end > finding.range.start);
  return (
    (best && fix.safety === "safe" ? 1_000 : 0) - (fix.lookup ? 1_000 : 0) + 2 * diagnostics.length + (inPlace ? 1 : 0)
  );
}

/** With more rules at a place, what is not a repair would fill the menu. */
const few = 2;

/** What can be done about the rules of findings; what only hides them comes last. */
async function ruleActions(
  session: Session,
  analysis: Analysis,
  linted: LintedText,
  shown: readonly Shown[],
): Promise<CodeAction[]> {
  const rules = [...new Map(shown.map((one) => [one.finding.rule, one])).values()];
  const fixAll = await Promise.all(rules.map((one) => fixAllOfRule(session, analysis, linted, one)));
  const pages =
    rules.length > few ? [] : rules.map((one) => documentationAction(session, linted.document.language, one));
  const ignores = await ignoreActions(session, analysis, linted, rules);
  return [...fixAll.flat(), ...pages.flat(), ...(rules.length > few ? gathered(session, ignores) : ignores)];
}

function touches(finding: Range, range: Range): boolean {
  return finding.start <= range.end && range.start <= finding.end;
}

/** A fix as the menu shows it. */
interface Offer {
  readonly title: string;
  readonly finding: Finding;
  readonly fix: Fix;
  /** All that it repairs at this place. */
  readonly diagnostics: readonly Diagnostic[];
  /** It stands first among the fixes of a finding. */
  readonly best: boolean;
}

async function fixAction(
  session: Session,
  analysis: Analysis,
  { title, finding, fix, diagnostics, best }: Offer,
): Promise<CodeAction> {
  if (fix.lookup)
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [...diagnostics],
      data: fixData(analysis, finding, fix),
    };
  const action = await editAction(session, analysis, title, fix.edits, diagnostics);
  return best && fix.safety === "safe" ? { ...action, isPreferred: true } : action;
}

async function editAction(
  session: Session,
  analysis: Analysis,
  title: string,
  edits: readonly FileEdit[],
  diagnostics: readonly Diagnostic[],
): Promise<CodeAction> {
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics: [...diagnostics] };
  const edit = workspaceEdit(session, await editedFiles(session, analysis, edits));
  return edit
    ? { ...action, edit }
    : { ...action, disabled: { reason: "This editor cannot create files for a code action" } };
}

/**
 * One action per safety that the rule's findings need, where one repair would leave others behind. It names the finding at this place,
 * since VS Code shows actions without one below all others.
 */
async function fixAllOfRule(
  session: Session,
  analysis: Analysis,
  { document, findings: all }: LintedText,
  { finding: { rule }, diagnostic }: Shown,
): Promise<CodeAction[]> {
  const findings = all.filter((finding) => finding.rule === rule);
  const safety: Safety = findings.some((finding) => hasAutomaticFix(finding, "safe")) ? "safe" : "unsafe";
  if (findings.filter((finding) => hasAutomaticFix(finding, safety)).length < 2) return [];
  const title = fixLabel({ title: `Fix all ${rule} in this file`, safety }, document.language);
  return fixAllAction(
    session,
    analysis,
    { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] },
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

/** Comments that hide the findings of rules: for the line first. */
function ignoreActions(
  session: Session,
  analysis: Analysis,
  linted: LintedText,
  rules: readonly Shown[],
): Promise<CodeAction[]> {
  const reading = readingOf(linted);
  const forLine = rules.map(({ finding, diagnostic }) =>
    editAction(session, analysis, `Ignore ${finding.rule} for this line`, [ignoreLine(reading, finding)], [diagnostic]),
  );
  const forFile = rules.map(({ finding: { rule }, diagnostic }) =>
    editAction(session, analysis, `Ignore ${rule} for this file`, [ignoreFile(reading, rule)], [diagnostic]),
  );
  return Promise.all([...forLine, ...forFile]);
}

/** Many actions behind one entry, where the client can show a list of its own. */
function gathered(session: Session, actions: readonly CodeAction[]): readonly CodeAction[] {
  if (!session.client.hasCommands) return actions;
  const choices = actions.flatMap(({ title, edit }): Choice[] => (edit ? [{ title, edit }] : []));
  const title = "Ignore a rule here…";
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: commands.choose, arguments: [choices] } }];
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
