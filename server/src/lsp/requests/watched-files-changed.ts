import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { skippedFolders } from "../../workspace/exclude.ts";
import type { FileChange } from "../../workspace/store.ts";
import { normalizeUri } from "../../workspace/uri.ts";
import { refreshSoon } from "../refresh.ts";
import type { Session } from "../session.ts";

const kinds: Readonly<Record<FileChangeType, FileChange["kind"]>> = {
  [FileChangeType.Created]: "created",
  [FileChangeType.Changed]: "changed",
  [FileChangeType.Deleted]: "deleted",
};

/** Handles `workspace/didChangeWatchedFiles`. What happens inside `.git` and `node_modules` concerns nothing that is read. */
export function watchedFilesChanged(session: Session, changes: readonly FileEvent[]): void {
  const read = changes.filter(({ uri }) => !skippedFolders.some((folder) => uri.includes(`/${folder}/`)));
  const known = read.map(({ uri, type }) => ({ uri: normalizeUri(uri), kind: kinds[type] }));
  if (session.store.changed(known)) refreshSoon(session);
}
