import type { Document, Language } from "../linter.ts";
import { kindAt, kindOfName } from "../workspace/file-kind.ts";
import { findFiles } from "../workspace/find-files.ts";
import { nodeFileSystem } from "../workspace/node-file-system.ts";
import { createStore, type Store } from "../workspace/store.ts";
import { composeSurroundings, dockerfileSurroundings } from "../workspace/surroundings.ts";
import { ancestors, isWithin, parentOf, resolveUri } from "../workspace/uri.ts";
import { pendingFiles } from "./pending-files.ts";

/** The files of a run. */
export interface Project {
  readonly store: Store;
  /** A text with its language and what stands around it. */
  document(uri: string, text: string): Promise<Document>;
  /** Shows a file as it is from now on, be it written or only planned. */
  put(uri: string, text: string): void;
}

/** Opens the disk. `cwd` is a URI; `note` is told what could not be read while looking for files and configuration. */
export function openProject(cwd: string, note: (message: string) => void): Project {
  let gathering = false;
  const pending = pendingFiles(
    nodeFileSystem((message) => {
      if (!gathering) note(message);
    }),
  );
  const store = createStore(pending);
  return {
    store,
    async document(uri, text) {
      gathering = true;
      store.overlay(uri, text);
      const document = await surroundedDocument(store, uri, text, cwd);
      gathering = false;
      return document;
    },
    put(uri, text) {
      pending.put(uri, text);
      store.overlay(uri, undefined);
      store.changed([{ uri, kind: "created" }]);
    },
  };
}

async function surroundedDocument(store: Store, uri: string, text: string, cwd: string): Promise<Document> {
  if ((await languageOf(store, uri)) === "compose")
    return { language: "compose", text, surroundings: await composeSurroundings(store, uri) };
  const composeFiles = await composeFilesAround(store, uri, cwd);
  return { language: "dockerfile", text, surroundings: await dockerfileSurroundings(store, uri, composeFiles) };
}

/** By the name, else by the content: whoever names a file wants it linted. */
export async function languageOf(store: Store, uri: string): Promise<Language> {
  const kind = await kindAt(store, uri, "named");
  return kind === "dockerfile" ? kind : "compose";
}

/** The Compose files that may build a Dockerfile: those of its repository or of the working folder around it, else of its folder. */
async function composeFilesAround(store: Store, uri: string, cwd: string): Promise<string[]> {
  const folder = parentOf(uri);
  const root =
    (await repositoryOf(store, folder)) ?? (isWithin(cwd, folder) && parentOf(cwd) !== cwd ? cwd : undefined);
  if (root !== undefined) {
    const found = await findFiles(store, root, []);
    return found.filter(({ kind }) => kind === "compose").map((file) => file.uri);
  }
  const entries = (await store.list(folder)) ?? [];
  return entries
    .filter(({ name, kind }) => kind === "file" && kindOfName(name) === "compose")
    .map(({ name }) => resolveUri(folder, name));
}

async function repositoryOf(store: Store, folder: string): Promise<string | undefined> {
  for (const outer of ancestors(folder)) {
    if ((await store.list(outer))?.some(({ name }) => name === ".git")) return outer;
  }
  return undefined;
}
