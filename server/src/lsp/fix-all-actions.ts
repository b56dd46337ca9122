import type { CodeAction, WorkspaceEdit } from "vscode-languageserver";
import { automaticFix, type FileEdit, type Finding, fixAll, type Safety, singleRepairs } from "../linter.ts";
import { type FixAllData, textVersion } from "./action-data.ts";
import type { Analysis, LintedText } from "./analysis.ts";
import { currentAnalysis, readingOf } from "./memory.ts";
import type { Session } from "./session.ts";
import { editedFiles, workspaceEdit } from "./workspace-edit.ts";

/** True when fix-all has something to do about a finding. "unsafe" counts safe repairs as well. */
export function hasAutomaticFix(finding: Finding, safety: Safety): boolean {
  return automaticFix(finding, { unsafe: safety === "unsafe" }) !== undefined;
}

/** A fix-all action; its edit is computed when it is picked, where the client can wait for that. */
export async function fixAllAction(
  session: Session,
  analysis: Analysis,
  action: Pick<CodeAction, "title" | "kind" | "diagnostics">,
  wish: Pick<FixAllData, "rule" | "unsafe">,
): Promise<CodeAction[]> {
  const data: FixAllData = { kind: "fix-all", ...wish, ...textVersion(analysis) };
  if (session.client.resolvesCodeActionEdits) return [{ ...action, data }];
  const edit = await fixAllEdit(session, analysis, wish);
  return edit ? [{ ...action, edit }] : [];
}

/** Gives a fix-all action its edit. */
export async function resolveFixAll(session: Session, action: CodeAction, data: FixAllData): Promise<CodeAction> {
  const analysis = await currentAnalysis(session, data.uri, data.version);
  const edit = await fixAllEdit(session, analysis, data);
  return edit ? { ...action, edit } : action;
}

async function fixAllEdit(
  session: Session,
  analysis: Analysis,
  wish: Pick<FixAllData, "rule" | "unsafe">,
): Promise<WorkspaceEdit | undefined> {
  if (!analysis.linted) return undefined;
  const edits = fixAllEntries(analysis.linted, wish).flatMap((entry) => entry.edits);
  return edits.length > 0 ? workspaceEdit(session, await editedFiles(session, analysis, edits)) : undefined;
}

/** A part of fix-all that can be taken or left by itself. */
export interface FixAllEntry {
  /** Whose findings it repairs. */
  readonly rules: readonly string[];
  readonly edits: readonly FileEdit[];
}

/** All repairs as edits of the original text, and of other files. */
export function fixAllEntries(
  linted: LintedText,
  { rule, unsafe }: Pick<FixAllData, "rule" | "unsafe">,
): readonly FixAllEntry[] {
  const { document, settings } = linted;
  const options = { unsafe, ...(rule === undefined ? {} : { rules: [rule] }) };
  const { rounds, otherFiles } = fixAll(document, settings, options, { ...linted, reading: readingOf(linted) });
  const own = singleRepairs(document.text, rounds).map(({ rules, edit }) => ({ rules, edits: [edit] }));
  const others = otherFiles.map((edit) => {
    const repair = rounds.flat().find(({ fix }) => fix.edits.includes(edit));
    return { rules: repair ? [repair.rule] : [], edits: [edit] };
  });
  return [...own, ...others];
}
