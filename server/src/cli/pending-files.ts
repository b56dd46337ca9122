import { type FileSystem, headBytes, sortEntries } from "../workspace/file-system.ts";
import { nameOf, parentOf } from "../workspace/uri.ts";

/** A file system that shows files as they will be once repairs are written. */
export interface PendingFiles extends FileSystem {
  /** Shows `text` as the content of a file; the file need not exist. */
  put(uri: string, text: string): void;
}

/** Wraps a file system. Nothing put here reaches it. */
export function pendingFiles(disk: FileSystem): PendingFiles {
  const pending = new Map<string, string>();
  return {
    put: (uri, text) => void pending.set(uri, text),
    readText: async (uri) => pending.get(uri) ?? disk.readText(uri),
    readHead: async (uri) => pending.get(uri)?.slice(0, headBytes) ?? disk.readHead(uri),
    async list(uri) {
      const entries = await disk.list(uri);
      if (!entries) return undefined;
      const names = new Set(entries.map(({ name }) => name));
      const added = [...pending.keys()].filter((file) => parentOf(file) === uri && !names.has(nameOf(file)));
      return sortEntries([...entries, ...added.map((file) => ({ name: nameOf(file), kind: "file" as const }))]);
    },
  };
}
