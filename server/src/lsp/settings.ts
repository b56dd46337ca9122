import { section } from "../../../shared/src/protocol.ts";
import { isWithin } from "../workspace/uri.ts";
import { type EditorSettings, readSettings } from "./editor-settings.ts";
import type { Session } from "./session.ts";

/** Settings in force for a file: those of the innermost workspace folder around it. Asked for once per folder. */
export function settingsFor(session: Session, uri: string): Promise<EditorSettings> {
  const folder =
    session.folders.filter((candidate) => isWithin(candidate, uri)).toSorted((a, b) => b.length - a.length)[0] ?? "";
  const known = session.settings.get(folder);
  if (known) return known;
  const asked = askSettings(session, folder);
  session.settings.set(folder, asked);
  return asked;
}

async function askSettings(session: Session, folder: string): Promise<EditorSettings> {
  const { connection, client } = session;
  let value = session.pushedSettings;
  if (client.answersConfiguration) {
    const scope = folder === "" ? { section } : { section, scopeUri: folder };
    value = await connection.workspace.getConfiguration(scope).catch((): unknown => undefined);
  }
  const { settings, problems } = readSettings(value);
  for (const problem of problems) connection.console.warn(problem);
  return settings;
}
