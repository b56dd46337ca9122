import type { ComposeSurroundings, DockerfileSurroundings, Settings } from "../linter.ts";
import { excludesOf } from "./configuration.ts";
import type { ExcludeGlobs } from "./exclude.ts";
import { type FileKind, kindAt } from "./file-kind.ts";
import { findFiles } from "./find-files.ts";
import type { Scope, Store } from "./store.ts";
import { composeSurroundings, dockerfileSurroundings } from "./surroundings.ts";
import { ancestors, isWithin, parentOf, resolveUri } from "./uri.ts";

export interface ProjectFile {
  readonly uri: string;
  readonly kind: FileKind;
}

/** Where a shell stands, as far as the disk does not say it. */
export interface Roots {
  /** URIs of the folders that the user opened, or wants to have searched. */
  readonly opened: readonly string[];
  /** URI of the folder that counts for files outside of repositories and opened folders; absent: their own. */
  readonly working?: string;
  /** What the shell leaves out: the editor's settings, or the file that `--config` names. */
  readonly excludes: readonly ExcludeGlobs[];
  /** False: configuration files of the project exclude nothing, because another one takes their place. */
  readonly configured: boolean;
}

/** All files to lint in the opened folders, each once, in a stable order. */
export async function projectFiles(store: Store, roots: Roots): Promise<readonly ProjectFile[]> {
  const lists = await Promise.all(roots.opened.map((folder) => filesBelow(store, folder, roots)));
  const unique = new Map(lists.flat().map((file) => [file.uri, file]));
  return [...unique.values()];
}

/** All files to lint in a folder, in a stable order. What only its content can tell apart is looked into. */
export async function filesBelow(store: Store, folder: string, roots: Roots): Promise<readonly ProjectFile[]> {
  const configured = roots.configured ? await excludesOf(store, folder) : undefined;
  const found = await findFiles(store, folder, { given: roots.excludes, configured });
  if (found.every(({ kind }) => kind !== "perhaps-compose")) return found as readonly ProjectFile[];
  const files = await Promise.all(
    found.map(async ({ uri, kind }): Promise<ProjectFile[]> => {
      const decided = kind === "perhaps-compose" ? await kindAt(store, uri, "found") : kind;
      return decided ? [{ uri, kind: decided }] : [];
    }),
  );
  return files.flat();
}

/** What stands around a Dockerfile: its build context, and the Compose files of its project that build it. */
export async function surroundingsOfDockerfile(
  store: Store,
  uri: string,
  roots: Roots,
): Promise<DockerfileSurroundings> {
  const root = await projectFolder(store, uri, roots);
  const files = root === undefined ? await filesBeside(store, uri) : await filesBelow(store, root, roots);
  return dockerfileSurroundings(
    store,
    uri,
    files.filter(({ kind }) => kind === "compose").map((file) => file.uri),
  );
}

/** What stands around a Compose file. */
export function surroundingsOfCompose(
  store: Store,
  uri: string,
  mirrors: Settings["mirrors"],
): Promise<ComposeSurroundings> {
  return composeSurroundings(store, uri, mirrors);
}

/**
 * The folder whose Compose files may build a Dockerfile: its repository or the opened folder around it, whichever is the outer
 * one; else the working folder. Undefined when there is none of them.
 */
async function projectFolder(scope: Scope, uri: string, { opened, working }: Roots): Promise<string | undefined> {
  const outer = [...opened, await repositoryOf(scope, parentOf(uri))]
    .filter((folder) => folder !== undefined)
    .filter((folder) => isWithin(folder, uri))
    .sort((a, b) => a.length - b.length)[0];
  const fallback = working !== undefined && isWithin(working, uri) && parentOf(working) !== working;
  return outer ?? (fallback ? working : undefined);
}

/** The repository around a folder. A `.git` that is a file belongs to a submodule: then the repository around it counts. */
export async function repositoryOf(scope: Scope, folder: string): Promise<string | undefined> {
  let inner: string | undefined;
  for (const outer of ancestors(folder)) {
    const git = (await scope.list(outer))?.find(({ name }) => name === ".git");
    if (git?.kind === "folder") return outer;
    if (git) inner ??= outer;
  }
  return inner;
}

async function filesBeside(store: Store, uri: string): Promise<ProjectFile[]> {
  const folder = parentOf(uri);
  const entries = ((await store.list(folder)) ?? []).filter(({ kind }) => kind === "file");
  const files = await Promise.all(
    entries.map(async ({ name }): Promise<ProjectFile[]> => {
      const file = resolveUri(folder, name);
      const kind = await kindAt(store, file, "found");
      return kind ? [{ uri: file, kind }] : [];
    }),
  );
  return files.flat();
}
