import { applyEdits, type FixResult } from "../linter.ts";
import type { TextFile } from "../workspace/decode-text.ts";
import { parentOf, resolveUri } from "../workspace/uri.ts";
import { pathOf } from "./paths.ts";
import type { Session } from "./session.ts";
import { reason } from "./terminal.ts";
import { writeTextFile } from "./text-file.ts";

/** A file that repairs change or create. */
export interface Change {
  readonly uri: string;
  /** Absent when the file is new. */
  readonly before?: TextFile;
  readonly after: TextFile;
}

/** What the repairs of one document change: itself, then other files. */
export async function changesOf(session: Session, uri: string, before: TextFile, fixed: FixResult): Promise<Change[]> {
  const own: Change[] = fixed.text === before.text ? [] : [{ uri, before, after: { ...before, text: fixed.text } }];
  const paths = new Set(fixed.otherFiles.flatMap(({ file }) => (file === undefined ? [] : [file])));
  const others = await Promise.all(
    [...paths].map((path) => otherChange(session, resolveUri(parentOf(uri), path), path, fixed)),
  );
  return [...own, ...others];
}

async function otherChange(session: Session, uri: string, path: string, { otherFiles }: FixResult): Promise<Change> {
  const before = await readIfThere(session, uri);
  const file: TextFile = before ?? { text: "", bom: false, encoding: "utf8" };
  const text = applyEdits(
    file.text,
    otherFiles.filter((edit) => edit.file === path),
  );
  return { uri, after: { ...file, text }, ...(before ? { before } : {}) };
}

/** Undefined when the file does not exist; throws when it cannot be read. */
export async function readIfThere(session: Session, uri: string): Promise<TextFile | undefined> {
  try {
    return await session.read(uri);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes what can be written; the rest goes to the session's errors. True when all was written. */
export async function writeChanges(session: Session, changes: readonly Change[]): Promise<boolean> {
  let complete = true;
  for (const { uri, after } of changes) {
    try {
      await writeTextFile(pathOf(uri), after);
      session.put(uri, after);
    } catch (error) {
      complete = false;
      session.errors.add(`${session.shown(uri)}: not repaired: ${reason(error)}`);
    }
  }
  return complete;
}
