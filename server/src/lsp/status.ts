import { type Status, statusNotification } from "../../../shared/src/protocol.ts";
import { afterPause, type Session } from "./session.ts";

const pause = 200;

/** Tells our own client how the last run went, once for several runs in a row. */
export function statusSoon(session: Session, milliseconds: number): void {
  if (!session.client.hasCommands) return;
  const lastRunAt = new Date().toISOString();
  afterPause(session, "status", pause, () => session.connection.sendNotification(statusNotification, status(session, milliseconds, lastRunAt)));
}

function status({ analyses }: Session, milliseconds: number, lastRunAt: string): Status {
  const files = [...analyses.values()].filter(({ linted }) => linted !== undefined);
  return {
    files: files.length,
    findings: files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
    lastRunMs: Math.round(milliseconds),
    lastRunAt,
    off: [],
  };
}
