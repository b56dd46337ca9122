import type { CodeAction, WorkspaceEdit } from "vscode-languageserver";
import type { Finding } from "../engine/finding.ts";
import { automaticFix } from "../engine/fix.ts";
import type { FileEdit, Safety } from "../engine/rule.ts";
import { fixAll } from "../linter.ts";
import type { Analysis, Linted } from "./analysis.ts";
import { changedLines } from "./changed-lines.ts";
import { currentAnalysis } from "./memory.ts";
import type { Session } from "./session.ts";
import { editedFiles, workspaceEdit } from "./workspace-edit.ts";

/** What `codeAction/resolve` needs to compute the edit of a fix-all action. */
export interface FixAllData {
  readonly uri: string;
  /** Version of the text that the action was offered for. */
  readonly version: number | undefined;
  /** Absent: all rules. */
  readonly rule?: string;
  readonly unsafe: boolean;
}

/** True when fix-all has something to do about a finding. "unsafe" counts safe repairs as well. */
export function hasAutomaticFix(finding: Finding, safety: Safety): boolean {
  return automaticFix(finding, { unsafe: safety === "unsafe" }) !== undefined;
}

/** A fix-all action; its edit is computed when it is picked, where the client can wait for that. */
export async function fixAllAction(
  session: Session,
  analysis: Analysis,
  action: Pick<CodeAction, "title" | "kind">,
  wish: Pick<FixAllData, "rule" | "unsafe">,
): Promise<CodeAction[]> {
  const data: FixAllData = { ...wish, uri: analysis.uri, version: analysis.version };
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
  const edits = fixAllEdits(analysis.linted, wish);
  return edits.length > 0 ? workspaceEdit(session, await editedFiles(session, analysis, edits)) : undefined;
}

/** All repairs as edits of the original text, and of other files. */
export function fixAllEdits(
  { document, settings }: Linted,
  { rule, unsafe }: Pick<FixAllData, "rule" | "unsafe">,
): readonly FileEdit[] {
  const { text, otherFiles } = fixAll(document, settings, { unsafe, ...(rule === undefined ? {} : { rules: [rule] }) });
  return [...changedLines(document.text, text), ...otherFiles];
}
