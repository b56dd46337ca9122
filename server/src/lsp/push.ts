import { CancellationToken } from "vscode-languageserver";
import type { Analysis } from "./analysis.ts";
import { analyseShown } from "./memory.ts";
import { scan } from "./scan.ts";
import { afterPause, type Session } from "./session.ts";
import { statusSoon } from "./status.ts";

const typingPause = 30;

/** Publishes the findings of an open document, for clients that do not pull. Several changes in a row count as one. */
export function pushSoon(session: Session, uri: string): void {
  if (session.client.pullsDiagnostics) return;
  afterPause(session, `push ${uri}`, typingPause, async () => {
    const started = performance.now();
    const analysis = await analyseShown(session, uri);
    await (analysis ? publish(session, analysis) : withdraw(session, uri));
    statusSoon(session, performance.now() - started);
  });
}

/** Publishes what has changed in the whole workspace and withdraws what is gone. */
export async function pushWorkspace(session: Session): Promise<void> {
  const gone = new Set(session.published.keys());
  for await (const { analysis } of scan(session, CancellationToken.None)) {
    gone.delete(analysis.uri);
    await publish(session, analysis);
  }
  for (const uri of gone) await withdraw(session, uri);
}

async function publish(
  { connection, published }: Session,
  { uri, version, resultId, diagnostics }: Analysis,
): Promise<void> {
  if (published.get(uri) === resultId) return;
  published.set(uri, resultId);
  await connection.sendDiagnostics({
    uri,
    diagnostics: [...diagnostics],
    ...(version === undefined ? {} : { version }),
  });
}

async function withdraw({ connection, published }: Session, uri: string): Promise<void> {
  if (published.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
}
