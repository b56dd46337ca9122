import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { analyseShown } from "../memory.ts";
import type { Session } from "../session.ts";
import { statusSoon } from "../status.ts";

/** Answers `textDocument/diagnostic`. */
export async function documentDiagnostics(
  session: Session,
  params: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const started = performance.now();
  const analysis = await analyseShown(session, params.textDocument.uri);
  if (!analysis) statusSoon(session);
  if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  if (analysis.resultId === params.previousResultId)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis.resultId };
  statusSoon(session, performance.now() - started);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: analysis.resultId, items: [...analysis.diagnostics] };
}
