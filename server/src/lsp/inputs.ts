import type { ConfigProblem, Document, Settings } from "../linter.ts";
import { configurationOf, readConfig } from "../workspace/configuration.ts";
import { isExcluded } from "../workspace/exclude.ts";
import { type FileKind, kindAt } from "../workspace/file-kind.ts";
import { surroundingsOfDockerfile } from "../workspace/project.ts";
import { composeSurroundings } from "../workspace/surroundings.ts";
import { isWithin, parentOf } from "../workspace/uri.ts";
import type { Session } from "./session.ts";
import { projectFolders, settingsFor, settingsLayer } from "./settings.ts";

/** What there is to say about a text. */
export type Inputs = LintInputs | ConfigInputs;

/** A text to lint. */
export interface LintInputs {
  readonly kind: "lint";
  readonly document: Document;
  readonly settings: Settings;
}

/** A configuration file, with what is wrong with it. */
export interface ConfigInputs {
  readonly kind: "config";
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** Old sides of comparisons: they cannot be edited, so findings are noise. */
const snapshotSchemes: readonly string[] = ["git", "gitfs", "gitlens", "review", "pr", "output", "hullwright-rule"];

/**
 * What to say about a file (a normalised URI) and on what grounds. Undefined: not ours, excluded, switched off, or not readable.
 * The text is taken last, so that it is the one that the editor shows now.
 */
export async function inputsOf(session: Session, uri: string): Promise<Inputs | undefined> {
  const kind = await kindOf(session, uri);
  if (!kind || snapshotSchemes.some((scheme) => uri.startsWith(`${scheme}:`))) return undefined;
  return kind === "config" ? configInputs(session, uri) : lintInputs(session, uri, kind);
}

/** What a document or file (a normalised URI) is; undefined for all that is not ours. */
export function kindOf({ store, open }: Session, uri: string): Promise<FileKind | undefined> {
  return kindAt(store, uri, open.get(uri) ?? "found");
}

async function lintInputs(
  session: Session,
  uri: string,
  language: Document["language"],
): Promise<LintInputs | undefined> {
  const editor = await settingsFor(session, uri);
  const configuration = await configurationOf(session.store, parentOf(uri), [settingsLayer(editor)]);
  const excludes = [...configuration.excludes, ...session.folders.map((folder) => ({ folder, globs: editor.exclude }))];
  if (!editor.enable || isExcluded(uri, excludes)) return undefined;
  const surrounded = await gather(session, uri, language);
  const text = await session.store.readText(uri);
  if (text === undefined) return undefined;
  return { kind: "lint", document: { ...surrounded, text }, settings: configuration.settings };
}

/** Nothing for documents that are not on disk. */
async function gather(session: Session, uri: string, language: Document["language"]): Promise<Omit<Document, "text">> {
  if (uri.startsWith("untitled:")) return { language };
  if (language === "compose") return { language, surroundings: await composeSurroundings(session.store, uri) };
  const folders = (await projectFolders(session)).filter((folder) => isWithin(folder.uri, uri));
  return { language, surroundings: await surroundingsOfDockerfile(session.store, uri, folders) };
}

async function configInputs({ store }: Session, uri: string): Promise<ConfigInputs | undefined> {
  const { problems } = await readConfig(store, uri);
  const text = await store.readText(uri);
  return text === undefined ? undefined : { kind: "config", text, problems };
}
