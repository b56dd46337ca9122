import type { TextEdit } from "../linter.ts";

/** Above this many line pairs the changed part becomes one edit. */
const maxPairs = 1_000_000;

/** Edits of whole lines that turn one text into the other, in order; lines that stay are not touched. */
export function changedLines(before: string, after: string): TextEdit[] {
  const old = splitLines(before);
  const fresh = splitLines(after);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const offset = old.slice(0, start).join("").length;
  return middleEdits(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end), offset);
}

function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function middleEdits(old: readonly string[], fresh: readonly string[], start: number): TextEdit[] {
  const kept = old.length * fresh.length > maxPairs ? [] : commonLines(old, fresh);
  const edits: TextEdit[] = [];
  let offset = start;
  let [i, j] = [0, 0];
  for (const [oldIndex, freshIndex] of [...kept, [old.length, fresh.length] as const]) {
    const removed = old.slice(i, oldIndex).join("").length;
    const newText = fresh.slice(j, freshIndex).join("");
    if (removed > 0 || newText !== "") edits.push({ range: { start: offset, end: offset + removed }, newText });
    offset += removed + (old[oldIndex]?.length ?? 0);
    [i, j] = [oldIndex + 1, freshIndex + 1];
  }
  return edits;
}

/** Pairs of indexes of a longest common subsequence. */
function commonLines(old: readonly string[], fresh: readonly string[]): (readonly [number, number])[] {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < fresh.length;) {
    if (old[i] === fresh[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
