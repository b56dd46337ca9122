import type { DidChangeConfigurationParams } from "vscode-languageserver";
import { section } from "../../../../shared/src/protocol.ts";
import { fieldsOf } from "../client-data.ts";
import { refreshSoon } from "../refresh.ts";
import type { Session } from "../session.ts";

/** Handles `workspace/didChangeConfiguration`: settings are asked for again; clients that cannot be asked send them along. */
export function configurationChanged(session: Session, { settings }: DidChangeConfigurationParams): void {
  const sent: unknown = settings;
  if (sent !== undefined && sent !== null)
    session.pushedSettings = Object.hasOwn(fieldsOf(sent), section) ? fieldsOf(sent)[section] : sent;
  session.settings.clear();
  refreshSoon(session);
}
