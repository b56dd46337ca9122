import type { Document, Language, Settings } from "../linter.ts";
import { documentAt } from "../workspace/document.ts";
import { kindAt, type Origin } from "../workspace/file-kind.ts";
import { nodeFileSystem } from "../workspace/node-file-system.ts";
import type { Roots } from "../workspace/project.ts";
import { createStore, type Store } from "../workspace/store.ts";
import type { Configuration } from "./configuration.ts";
import { pendingFiles } from "./pending-files.ts";

/** The files of a run. */
export interface Project {
  readonly store: Store;
  /** A text with its language, what stands around it, and its settings. Undefined: configuration, which is not linted, or excluded. */
  located(target: Target, text: string, asking: ProjectAsking): Promise<Located | undefined>;
  /** Shows a file as it is from now on, be it written or only planned. */
  put(uri: string, text: string): void;
}

/** A file to work on, and how it came up. */
export interface Target {
  readonly uri: string;
  readonly origin: Exclude<Origin, object>;
}

export interface ProjectAsking extends Roots {
  /** The day it is in UTC: "2026-11-21". */
  readonly today: string;
  readonly configuration: (folder: string) => Promise<Configuration>;
}

export interface Located {
  readonly document: Document;
  readonly settings: Settings;
}

/** Opens the disk. `note` is told what could not be read while looking for files and configuration. */
export function openProject(note: (message: string) => void): Project {
  let gathering = false;
  const pending = pendingFiles(
    nodeFileSystem((message) => {
      if (!gathering) note(message);
    }),
  );
  const store = createStore(pending);
  return {
    store,
    async located({ uri, origin }, text, asking) {
      gathering = true;
      store.overlay(uri, text);
      const found = await documentAt(store, uri, origin, asking).finally(() => (gathering = false));
      return found?.kind === "lint" ? found : undefined;
    },
    put(uri, text) {
      pending.put(uri, text);
      store.overlay(uri, undefined);
      store.changed([{ uri, kind: "created" }]);
    },
  };
}

/** The language of a file that the user named. */
export async function languageOf(store: Store, uri: string): Promise<Language> {
  const kind = await kindAt(store, uri, "named");
  return kind === "dockerfile" ? kind : "compose";
}
