import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent, WatchKind } from "vscode-languageserver";
import { skippedFolders } from "../../workspace/exclude.ts";
import type { FileChange } from "../../workspace/store.ts";
import { normalizeUri } from "../../workspace/uri.ts";
import { refreshSoon } from "../refresh.ts";
import type { Session } from "../session.ts";

/** Files whose content matters to findings. Which files there are matters for all: build contexts, lockfiles. */
const contentMatters =
  "**/{*[Dd]ockerfile*,*[Cc]ontainerfile*,*compose*.y*ml,hullwright.y*ml,.hadolint.y*ml,.gitignore,*.dockerignore,.dockerignore,.env," +
  "package.json,pyproject.toml,requirements.txt,Pipfile,go.mod,Cargo.toml,Gemfile,composer.json,deno.json}";

/** Asks the client to watch, when it can. */
export async function watchFiles({ client, connection }: Session): Promise<void> {
  if (!client.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: contentMatters, kind: WatchKind.Change },
      { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}

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
