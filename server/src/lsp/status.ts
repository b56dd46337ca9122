import { DiagnosticSeverity } from "vscode-languageserver";
import { type Status, statusNotification } from "../../../shared/src/protocol.ts";
import { registryAccess } from "./registry-access.ts";
import { afterPause, type Session } from "./session.ts";

const pause = 200;

/**
 * Tells our own client how the last run went, once for several runs in a row.
 * @param milliseconds what the run took; absent when only what is on and off has changed
 */
export function statusSoon(session: Session, milliseconds?: number): void {
  if (!session.client.hasCommands) return;
  if (milliseconds !== undefined) session.lastRun = { ms: Math.round(milliseconds), at: new Date().toISOString() };
  afterPause(session, "status", pause, async () =>
    session.connection.sendNotification(statusNotification, await status(session)),
  );
}

async function status(session: Session): Promise<Status> {
  const analyses = [...session.analyses.values()];
  const all = analyses.flatMap(({ diagnostics }) => diagnostics);
  const hints = all.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
  const access = await registryAccess(session);
  return {
    files: analyses.filter(({ linted, diagnostics }) => linted !== undefined || diagnostics.length > 0).length,
    problems: all.length - hints,
    hints,
    lastRunMs: session.lastRun.ms,
    lastRunAt: session.lastRun.at,
    off: "off" in access ? [`registry (${access.off})`] : [],
  };
}
