import type { DidChangeConfigurationParams, WorkspaceFoldersChangeEvent } from "vscode-languageserver";
import { section } from "../../../../shared/src/protocol.ts";
import { normalizeUri } from "../../workspace/uri.ts";
import { refreshSoon } from "../refresh.ts";
import type { Session } from "../session.ts";
import { statusSoon } from "../status.ts";

/** Handles `workspace/didChangeConfiguration`: settings are asked for again; clients that cannot be asked send them along. */
export function configurationChanged(session: Session, { settings }: DidChangeConfigurationParams): void {
  const sent: unknown = settings;
  if (typeof sent === "object" && sent !== null)
    session.pushedSettings = section in sent ? (sent as Record<string, unknown>)[section] : sent;
  session.settings.clear();
  refreshSoon(session);
}

/** Handles `hullwright/trusted`: registries may be asked from now on. */
export function trusted(session: Session): void {
  session.client = { ...session.client, registryOff: undefined };
  statusSoon(session);
}

/** Handles `workspace/didChangeWorkspaceFolders`. */
export function foldersChanged(session: Session, { added, removed }: WorkspaceFoldersChangeEvent): void {
  const gone = new Set(removed.map(({ uri }) => normalizeUri(uri)));
  const kept = session.folders.filter((folder) => !gone.has(folder));
  session.folders = [...new Set([...kept, ...added.map(({ uri }) => normalizeUri(uri))])];
  session.settings.clear();
  refreshSoon(session);
}
