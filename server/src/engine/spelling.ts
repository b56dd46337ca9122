/**
 * The candidate that the word is most likely a misspelling of; undefined when none is close enough, or several are
 * equally close. Compare in one letter case.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const [first, second] = byDistance(word, candidates);
  return first && first.distance !== second?.distance ? first.candidate : undefined;
}

/** As `closest`, but all candidates that the word only lacks one letter of at its end, where there are several. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const near = byDistance(word, candidates);
  const first = near.filter(({ distance }) => distance === near[0]?.distance).map(({ candidate }) => candidate);
  return first.length === 1 ? first : first.filter((each) => each.startsWith(word) && each.length === word.length + 1);
}

interface Near {
  readonly candidate: string;
  readonly distance: number;
}

function byDistance(word: string, candidates: Iterable<string>): readonly Near[] {
  const limit = word.length < 6 ? 1 : 2;
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter((each) => each.distance <= limit && each.distance < each.candidate.length - 1)
    .sort((a, b) => a.distance - b.distance);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + Number(!same),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
