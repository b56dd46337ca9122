import { diffLines } from "diff";
import type { TextEdit } from "../linter.ts";

/** With more lines that differ the changed part is one edit: the time grows with the square of their number. */
const maxEditLength = 1_000;

/** Edits of whole lines that turn one text into the other, in order; lines that stay are not touched. */
export function changedLines(before: string, after: string): TextEdit[] {
  const changes = diffLines(before, after, { maxEditLength });
  if (!changes) return [{ range: { start: 0, end: before.length }, newText: after }];
  const edits: TextEdit[] = [];
  let [offset, removed, added] = [0, "", ""];
  for (const { value, ...change } of [...changes, { value: "", added: false, removed: false }]) {
    if (change.removed) removed += value;
    else if (change.added) added += value;
    else {
      const end = offset + removed.length;
      if (end > offset || added !== "") edits.push({ range: { start: offset, end }, newText: added });
      [offset, removed, added] = [end + value.length, "", ""];
    }
  }
  return edits;
}
