import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { normalizeUri } from "../../workspace/uri.ts";
import type { Analysis } from "../analysis.ts";
import { scan } from "../scan.ts";
import type { Session } from "../session.ts";

/** Reports that go out together when the client takes partial results. */
const batch = 20;

/** Answers `workspace/diagnostic`: all files, those that have not changed by their result id alone. */
export async function workspaceDiagnostics(
  session: Session,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  workDone: WorkDoneProgressReporter,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(params.previousResultIds.map(({ uri, value }) => [normalizeUri(uri), { uri, value }]));
  const progress = await beginProgress(session, workDone, previous.size === 0);
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  try {
    for await (const { analysis, done, total } of scan(session, token)) {
      const uri = normalizeUri(analysis.uri);
      items.push(report(analysis, previous.get(uri)?.value));
      previous.delete(uri);
      progress.report(Math.floor((done / total) * 100), `${done}/${total}`);
      if (partial && items.length >= batch) partial.report({ items: items.splice(0) });
    }
  } finally {
    progress.done();
  }
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The scan was cancelled");
  items = [...items, ...[...previous.values()].map(({ uri }) => gone(uri))];
  return { items };
}

function report(
  { uri, version, resultId, diagnostics }: Analysis,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  const base = { uri, version: version ?? null, resultId };
  if (previous === resultId) return { ...base, kind: DocumentDiagnosticReportKind.Unchanged };
  return { ...base, kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics] };
}

/** Files that were deleted, excluded or switched off lose their findings. */
function gone(uri: string): WorkspaceDocumentDiagnosticReport {
  return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] };
}

interface Progress {
  report(percentage: number, message: string): void;
  done(): void;
}

/** The client's own progress when it asked for one; else ours, for the first scan, which is the one that takes time. */
async function beginProgress(
  { client, connection }: Session,
  workDone: WorkDoneProgressReporter,
  first: boolean,
): Promise<Progress> {
  const ours =
    first && client.showsProgress ? await connection.window.createWorkDoneProgress().catch(() => undefined) : undefined;
  const all = ours ? [workDone, ours] : [workDone];
  for (const reporter of all) reporter.begin("Hullwright: checking the workspace", 0);
  return {
    report: (percentage, message) => {
      all.forEach((reporter) => {
        reporter.report(percentage, message);
      });
    },
    done: () => {
      all.forEach((reporter) => {
        reporter.done();
      });
    },
  };
}
