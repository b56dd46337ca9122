import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { pathFrom } from "./paths.ts";

/** One file before and after repair, as bytes; `before` is absent when the file is new. */
export interface Patch {
  /** Absolute, in the system's own form. */
  readonly path: string;
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * A unified diff that `git apply` and `patch -p1` read; empty when nothing changes. Its lines are those of the files byte for
 * byte, whatever their encoding: a patch of UTF-16 in UTF-8 would fit no file. Names are relative to the folder: those programs
 * refuse others. One that lies outside begins with `..`: they refuse that too, and it names no file but its own.
 */
export function unifiedDiff(patches: readonly Patch[], folder: string): Uint8Array {
  return Buffer.from(patches.map((patch) => format(patch, pathFrom(folder, patch.path))).join(""), "latin1");
}

/**
 * In latin1 each byte is one character, and the line feed is the byte that those programs split lines at. Names beyond ASCII
 * come out quoted.
 */
function format({ before, after }: Patch, path: string): string {
  const [from, to] = [before ? bytes(before) : "", bytes(after)];
  if (before && from === to) return "";
  const old = before ? `a/${path}` : "/dev/null";
  return createTwoFilesPatch(old, `b/${path}`, from, to, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function bytes(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
}
