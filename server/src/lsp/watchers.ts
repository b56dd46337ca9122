import { DidChangeWatchedFilesNotification, type FileSystemWatcher, WatchKind } from "vscode-languageserver";
import { repositoryOf } from "../workspace/project.ts";
import { readNames } from "../workspace/read-names.ts";
import { isWithin } from "../workspace/uri.ts";
import type { Session } from "./session.ts";

/** What is read for its content, and all files for being there. */
const watched = [
  { pattern: `**/{${readNames.join(",")}}`, kind: WatchKind.Change },
  { pattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

/** Asks the client, when it can, to watch the workspace, and the repositories of which only a folder is open. */
export async function watchFiles(session: Session): Promise<void> {
  const { client, connection } = session;
  if (!client.registersWatchers) return;
  const outside = client.watchesOutside ? await repositoriesAround(session) : [];
  const watchers = watched.flatMap(({ pattern, kind }): FileSystemWatcher[] => [
    { globPattern: pattern, kind },
    ...outside.map((baseUri) => ({ globPattern: { baseUri, pattern }, kind })),
  ]);
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

async function repositoriesAround({ store, folders }: Session): Promise<readonly string[]> {
  const roots = await Promise.all(folders.map((folder) => repositoryOf(store, folder)));
  const outside = roots.filter((root) => root !== undefined && !folders.some((folder) => isWithin(folder, root)));
  return [...new Set(outside.filter((root) => root !== undefined))];
}
