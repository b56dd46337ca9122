import { configurationOf } from "../workspace/configuration.ts";
import { type Asking, documentAt, type LocatedDocument } from "../workspace/document.ts";
import { noOutside } from "../workspace/outside.ts";
import type { Roots } from "../workspace/project.ts";
import type { Session } from "./session.ts";
import { settingsFor } from "./settings.ts";

/** Old sides of comparisons: they cannot be edited, so findings are noise. */
const snapshotSchemes: readonly string[] = ["git", "gitfs", "gitlens", "review", "pr", "output", "hullwright-rule"];

/** What to say about a file (a normalised URI) and on what grounds. Undefined: not ours, excluded, switched off, or not readable. */
export async function inputsOf(session: Session, uri: string): Promise<LocatedDocument | undefined> {
  if (snapshotSchemes.some((scheme) => uri.startsWith(`${scheme}:`))) return undefined;
  if (!(await settingsFor(session, uri)).enable) return undefined;
  const asking: Asking = {
    ...(await rootsOf(session)),
    configuration: async (folder) => {
      const { layer: settings } = await settingsFor(session, folder);
      return configurationOf(session.store, folder, { settings, outside: session.host.outside ?? noOutside });
    },
  };
  return documentAt(session.store, uri, session.open.get(uri) ?? "found", asking);
}

/** The workspace folders with what their settings exclude; those that are switched off are left out. */
export async function rootsOf(session: Session): Promise<Roots> {
  const folders = await Promise.all(
    session.folders.map(async (folder) => {
      const { enable, exclude } = await settingsFor(session, folder);
      return enable ? [{ folder, globs: exclude }] : [];
    }),
  );
  return { opened: folders.flat().map(({ folder }) => folder), excludes: folders.flat(), configured: true };
}
