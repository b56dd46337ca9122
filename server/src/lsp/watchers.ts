import { DidChangeWatchedFilesNotification, WatchKind } from "vscode-languageserver";
import { readNames } from "../workspace/read-names.ts";
import type { Session } from "./session.ts";

/** Asks the client to watch, when it can: what is read for its content, and all files for being there. */
export async function watchFiles({ client, connection }: Session): Promise<void> {
  if (!client.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: `**/{${readNames.join(",")}}`, kind: WatchKind.Change },
      { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}
