import type { DidChangeConfigurationParams } from "vscode-languageserver";
import { section } from "../../../../shared/src/protocol.ts";
import { refreshSoon } from "../refresh.ts";
import type { Session } from "../session.ts";

/** Handles `workspace/didChangeConfiguration`: settings are asked for again; clients that cannot be asked send them along. */
export function configurationChanged(session: Session, { settings }: DidChangeConfigurationParams): void {
  const sent: unknown = settings;
  if (typeof sent === "object" && sent !== null)
    session.pushedSettings = section in sent ? (sent as Record<string, unknown>)[section] : sent;
  session.settings.clear();
  refreshSoon(session);
}
