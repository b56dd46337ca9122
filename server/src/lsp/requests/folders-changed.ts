import type { WorkspaceFoldersChangeEvent } from "vscode-languageserver";
import { normalizeUri } from "../../workspace/uri.ts";
import { refreshSoon } from "../refresh.ts";
import type { Session } from "../session.ts";

/** Handles `workspace/didChangeWorkspaceFolders`. */
export function foldersChanged(session: Session, { added, removed }: WorkspaceFoldersChangeEvent): void {
  const gone = new Set(removed.map(({ uri }) => normalizeUri(uri)));
  const kept = session.folders.filter((folder) => !gone.has(folder));
  session.folders = [...new Set([...kept, ...added.map(({ uri }) => normalizeUri(uri))])];
  session.settings.clear();
  refreshSoon(session);
}
