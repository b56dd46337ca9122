import { DidChangeWatchedFilesNotification, WatchKind } from "vscode-languageserver";
import type { Session } from "./session.ts";

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
