import type { Dirent } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { byteByByte, decodeText } from "./decode-text.ts";
import {
  type DirectoryEntry,
  type EntryKind,
  type FileSystem,
  headBytes,
  maxFileBytes,
  sortEntries,
} from "./file-system.ts";

/** The disk. What cannot be read is skipped, with one line to `note` unless it simply is not there. */
export function nodeFileSystem(note: (message: string) => void): FileSystem {
  return {
    async readText(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      try {
        const { size } = await stat(path);
        if (size > maxFileBytes) {
          note(`Skipped ${path}: ${size} bytes are more than ${maxFileBytes}`);
          return;
        }
        return decodeText(await readFile(path))?.text;
      } catch (error) {
        noteUnlessMissing(error, note);
        return;
      }
    },
    async readHead(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      try {
        return (await stat(path)).isFile() ? await headOf(path) : undefined;
      } catch (error) {
        noteUnlessMissing(error, note);
        return;
      }
    },
    async list(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      try {
        const entries = await readdir(path, { withFileTypes: true });
        return sortEntries(await Promise.all(entries.map((entry) => toEntry(path, entry))));
      } catch (error) {
        noteUnlessMissing(error, note);
        return;
      }
    },
  };
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return byteByByte(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : undefined;
}

async function toEntry(folder: string, entry: Dirent): Promise<DirectoryEntry> {
  if (entry.isDirectory()) return { name: entry.name, kind: "folder" };
  if (!entry.isSymbolicLink()) return { name: entry.name, kind: entry.isFile() ? "file" : "link" };
  return { name: entry.name, kind: await linkKind(join(folder, entry.name)) };
}

async function linkKind(path: string): Promise<EntryKind> {
  try {
    return (await stat(path)).isFile() ? "file" : "link";
  } catch {
    return "link";
  }
}

const missing: readonly unknown[] = ["ENOENT", "ENOTDIR", "EISDIR"];

function noteUnlessMissing(error: unknown, note: (message: string) => void): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (!missing.includes(code)) note(`Skipped: ${error instanceof Error ? error.message : String(error)}`);
}
