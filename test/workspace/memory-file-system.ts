import { decodeText } from "../../server/src/workspace/decode-text.ts";
import type { DirectoryEntry, FileSystem } from "../../server/src/workspace/file-system.ts";
import { sortEntries } from "../../server/src/workspace/file-system.ts";
import { isWithin, relativePath } from "../../server/src/workspace/uri.ts";

/** Files in memory: URI to text or bytes. Counts what is read, to show what touches the disk. */
export interface MemoryFileSystem extends FileSystem {
  readonly files: Map<string, string | Uint8Array>;
  reads: number;
}

export function memoryFileSystem(files: Readonly<Record<string, string | Uint8Array>>): MemoryFileSystem {
  const held = new Map(Object.entries(files));
  const system: MemoryFileSystem = {
    files: held,
    reads: 0,
    readText(uri) {
      system.reads += 1;
      const content = held.get(uri);
      return Promise.resolve(
        content === undefined
          ? undefined
          : decodeText(typeof content === "string" ? new TextEncoder().encode(content) : content)?.text,
      );
    },
    readHead(uri) {
      system.reads += 1;
      const content = held.get(uri);
      if (content === undefined) return Promise.resolve(undefined);
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return Promise.resolve(String.fromCharCode(...bytes.subarray(0, 512)));
    },
    list(uri) {
      system.reads += 1;
      const entries = new Map<string, DirectoryEntry>();
      for (const file of held.keys()) {
        if (file === uri || !isWithin(uri, file)) continue;
        const [name = "", ...rest] = relativePath(uri, file).split("/");
        entries.set(name, { name, kind: rest.length > 0 ? "folder" : "file" });
      }
      return Promise.resolve(entries.size > 0 ? sortEntries([...entries.values()]) : undefined);
    },
  };
  return system;
}
