import { writtenSchemes } from "../../../shared/src/protocol.ts";
import { configurationOf, type FileConfiguration } from "../workspace/configuration.ts";
import { type Asking, documentAt, type LocatedDocument } from "../workspace/document.ts";
import { noOutside } from "../workspace/outside.ts";
import { type ProjectFile, projectFiles, type Roots } from "../workspace/project.ts";
import { schemeOf } from "../workspace/uri.ts";
import type { Session } from "./session.ts";
import { settingsFor } from "./settings.ts";

/** What to say about a file (a normalised URI) and on what grounds. Undefined: not ours, excluded, switched off, or not readable. */
export async function inputsOf(session: Session, uri: string): Promise<LocatedDocument | undefined> {
  if (!isWritten(session, uri)) return undefined;
  if (!(await settingsFor(session, uri)).enable) return undefined;
  const asking: Asking = {
    ...(await rootsOf(session)),
    configuration: (folder) => folderConfiguration(session, folder),
    today: session.host.today(),
  };
  return documentAt(session.store, uri, session.open.get(uri) ?? "found", asking);
}

/** What is in force in a folder (a normalised URI). */
export async function folderConfiguration(session: Session, folder: string): Promise<FileConfiguration> {
  const { layer: settings } = await settingsFor(session, folder);
  return configurationOf(session.store, folder, { settings, outside: session.host.outside ?? noOutside });
}

/** False for views: old sides of comparisons, previews, local history. Findings there are noise, or come twice. */
function isWritten({ folders }: Session, uri: string): boolean {
  return [...writtenSchemes, ...folders.map(schemeOf)].includes(schemeOf(uri));
}

/** The workspace folders with what their settings exclude; those that are switched off are left out. */
async function rootsOf(session: Session): Promise<Roots> {
  const folders = await Promise.all(
    session.folders.map(async (folder) => {
      const { enable, exclude } = await settingsFor(session, folder);
      return enable ? [{ folder, globs: exclude }] : [];
    }),
  );
  return { opened: folders.flat().map(({ folder }) => folder), excludes: folders.flat(), configured: true };
}

/** The files of the workspace folders, as normalised URIs. */
export async function workspaceFiles(session: Session): Promise<readonly ProjectFile[]> {
  return projectFiles(session.store, await rootsOf(session));
}
