import { randomBytes } from "node:crypto";
import { access, chown, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { decodeText, encodeText, type TextFile } from "../workspace/decode-text.ts";
import { maxFileBytes } from "../workspace/file-system.ts";

/** Reads a file as text. Throws an error for a binary or huge one, and the system's error when it cannot be read. */
export async function readTextFile(path: string): Promise<TextFile> {
  const { size } = await stat(path);
  if (size > maxFileBytes) throw tooLarge();
  return textOf(await readFile(path));
}

/** Bytes as text. Throws an error for binary and huge content. */
export function textOf(bytes: Uint8Array): TextFile {
  if (bytes.length > maxFileBytes) throw tooLarge();
  const file = decodeText(bytes);
  if (!file) throw new Error("is no text file: it holds a NUL, or UTF-16 cut in two; convert it or exclude it");
  return file;
}

function tooLarge(): Error {
  return new Error(`is larger than ${String(maxFileBytes / 1024 / 1024)} MB and was not linted; exclude it`);
}

/** The bytes of a file. Throws an error when the encoding of the file lacks a character of its text. */
export function bytesOf(file: TextFile): Uint8Array {
  const bytes = encodeText(file);
  if (!bytes)
    throw new Error("is not UTF-8, and the fix needs characters that its encoding lacks; convert it to UTF-8 first");
  return bytes;
}

/**
 * Replaces a file, or creates it, in one step: readers see the old bytes or the new ones. Symbolic links stay links;
 * mode and owner stay. Throws an error for a read-only file and the system's error for everything else.
 */
export async function writeTextFile(path: string, file: TextFile): Promise<void> {
  const bytes = bytesOf(file);
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before && !(await isWritable(target, before.mode))) {
    throw new Error("is read-only; make it writable and run again");
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDurably(temporary, bytes, before?.mode);
    if (before) await chown(temporary, before.uid, before.gid).catch(() => undefined);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Mode bits count for the superuser too: whoever took the write bits away meant it. */
async function isWritable(path: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return false;
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(path, "wx", 0o666);
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
