import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** One file before and after repair; `before` is absent when the file is new. */
export interface Patch {
  /** With forward slashes, as in reports. */
  readonly path: string;
  readonly before?: string;
  readonly after: string;
}

/** A unified diff that `git apply` and `patch -p1` read; empty when nothing changes. */
export function unifiedDiff(patches: readonly Patch[]): string {
  return patches
    .filter(({ before, after }) => before !== after)
    .map(format)
    .join("");
}

function format({ path, before, after }: Patch): string {
  const old = before === undefined ? "/dev/null" : `a/${path}`;
  return createTwoFilesPatch(old, `b/${path}`, before ?? "", after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
