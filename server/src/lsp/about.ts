import { version } from "../linter.ts";
import type { FileKind } from "../workspace/file-kind.ts";
import { plural } from "../workspace/plural.ts";
import { readableUri } from "../workspace/uri.ts";
import { folderConfiguration, workspaceFiles } from "./inputs.ts";
import { afterPause, type Session } from "./session.ts";

const pause = 300;

/** Writes to the client's log what is checked and by which configuration, when that is not what stands there already. */
export function logAboutSoon(session: Session): void {
  afterPause(session, "about", pause, async () => {
    const about = await aboutText(session);
    if (about === session.about) return;
    session.about = about;
    session.connection.console.info(about);
  });
}

async function aboutText(session: Session): Promise<string> {
  const files = await workspaceFiles(session);
  const above = await Promise.all(session.folders.map((folder) => folderConfiguration(session, folder)));
  const configuration = new Set([
    ...above.flatMap((one) => one.files),
    ...files.filter(({ kind }) => kind === "config").map(({ uri }) => uri),
  ]);
  const counted = (kind: FileKind, noun: string): string =>
    plural(files.filter((file) => file.kind === kind).length, noun);
  return [
    `Hullwright ${version}`,
    `Folders: ${listed(session.folders)}`,
    `Configuration files: ${listed([...configuration])}`,
    `Files: ${counted("dockerfile", "Dockerfile")}, ${counted("compose", "Compose file")}`,
    ...(session.host.outside?.problems ?? []).map(({ message }) => message),
  ].join("\n");
}

function listed(uris: readonly string[]): string {
  return uris.length === 0 ? "none" : uris.map(readableUri).join(", ");
}
