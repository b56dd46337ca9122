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
  const files = [...session.analyses.values()].filter(({ linted }) => linted !== undefined);
  const access = await registryAccess(session);
  return {
    files: files.length,
    findings: files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
    lastRunMs: session.lastRun.ms,
    lastRunAt: session.lastRun.at,
    off: "off" in access ? [`registry (${access.off})`] : [],
  };
}
