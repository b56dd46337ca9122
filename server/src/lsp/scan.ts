import type { CancellationToken } from "vscode-languageserver";
import type { Analysis } from "./analysis.ts";
import { workspaceFiles } from "./inputs.ts";
import { analyse } from "./memory.ts";
import type { Session } from "./session.ts";
import { statusSoon } from "./status.ts";

export interface ScanStep {
  readonly analysis: Analysis;
  /** Files done, this one included. */
  readonly done: number;
  readonly total: number;
}

/** Files that are read ahead at the same time. */
const parallel = 8;
/** A scan lets messages in at least this often (ms): typing goes first. */
const turn = 8;

/** Analyses every file of the workspace and every open document, one after the other. Ends early when it is cancelled. */
export async function* scan(session: Session, token: CancellationToken): AsyncGenerator<ScanStep> {
  const started = performance.now();
  const files = await allFiles(session);
  let lastPause = performance.now();
  for (const [index, uri] of files.entries()) {
    if (index % parallel === 0)
      await Promise.all(files.slice(index, index + parallel).map((file) => session.store.readText(file)));
    if (performance.now() - lastPause > turn) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      lastPause = performance.now();
    }
    if (token.isCancellationRequested) return;
    const analysis = await analyse(session, uri);
    if (analysis) yield { analysis, done: index + 1, total: files.length };
  }
  forgetOthers(session, files);
  statusSoon(session, performance.now() - started);
}

/** The workspace's files and the open documents of other places, as normalised URIs. */
async function allFiles(session: Session): Promise<readonly string[]> {
  const files = await workspaceFiles(session);
  return [...new Set([...files.map(({ uri }) => uri), ...session.open.keys()])];
}

function forgetOthers(session: Session, files: readonly string[]): void {
  const known = new Set(files);
  for (const uri of session.analyses.keys())
    if (!known.has(uri) && !session.open.has(uri)) session.analyses.delete(uri);
}
