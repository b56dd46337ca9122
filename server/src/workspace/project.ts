import type { DockerfileSurroundings } from "../linter.ts";
import { configurationOf } from "./configuration.ts";
import type { ExcludeGlobs } from "./exclude.ts";
import { type FileKind, kindAt, kindOfName } from "./file-kind.ts";
import { findFiles, type FoundFile } from "./find-files.ts";
import type { Store } from "./store.ts";
import { dockerfileSurroundings } from "./surroundings.ts";
import { isWithin, parentOf, resolveUri } from "./uri.ts";

export interface ProjectFile {
  readonly uri: string;
  readonly kind: FileKind;
}

/** A folder that the user opened, with what its settings exclude. */
export interface ProjectFolder {
  readonly uri: string;
  readonly exclude: readonly string[];
}

/** All files to lint in the folders, each once, in a stable order. */
export async function projectFiles(store: Store, folders: readonly ProjectFolder[]): Promise<readonly ProjectFile[]> {
  const lists = await Promise.all(folders.map((folder) => filesOf(store, folder)));
  const unique = new Map(lists.flat().map((file) => [file.uri, file]));
  return [...unique.values()];
}

async function filesOf(store: Store, { uri, exclude }: ProjectFolder): Promise<readonly ProjectFile[]> {
  const { excludes } = await configurationOf(store, uri, []);
  const globs: readonly ExcludeGlobs[] = [{ folder: uri, globs: exclude }, ...excludes];
  const found = await findFiles(store, uri, globs);
  return found.some(({ kind }) => kind === "perhaps-compose")
    ? decideShapes(store, uri, found)
    : (found as readonly ProjectFile[]);
}

/** Looks into the files that only their content can tell apart. */
async function decideShapes(
  store: Store,
  folder: string,
  found: readonly FoundFile[],
): Promise<readonly ProjectFile[]> {
  const kinds = await Promise.all(
    found.map(async ({ uri, kind }): Promise<ProjectFile[]> => {
      if (kind !== "perhaps-compose") return [{ uri, kind }];
      const decided = await kindAt(store, uri, "found");
      return decided ? [{ uri, kind: decided }] : [];
    }),
  );
  return kinds.flat();
}

/**
 * What stands around a Dockerfile. Compose files that build it are looked for in the workspace folder that holds it; for a
 * file outside of all of them, only beside it.
 */
export async function surroundingsOfDockerfile(
  store: Store,
  uri: string,
  folders: readonly ProjectFolder[],
): Promise<DockerfileSurroundings> {
  const around = folders.filter((folder) => isWithin(folder.uri, uri));
  const files = around.length > 0 ? await projectFiles(store, around) : await filesBeside(store, uri);
  return dockerfileSurroundings(
    store,
    uri,
    files.filter(({ kind }) => kind === "compose").map((file) => file.uri),
  );
}

async function filesBeside(store: Store, uri: string): Promise<ProjectFile[]> {
  const folder = parentOf(uri);
  const entries = (await store.list(folder)) ?? [];
  return entries.flatMap(({ name, kind }) => {
    const fileKind = kind === "file" ? kindOfName(name) : undefined;
    return fileKind ? [{ uri: resolveUri(folder, name), kind: fileKind }] : [];
  });
}
