/** Edits as people make them: one keystroke each, in the places where people type. Deterministic. */

/** One keystroke: what stands at [start, end) becomes `newText`. UTF-16 offsets into the text before it. */
export interface Keystroke {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A place to type at, and what is typed there. */
interface Spot {
  /** Matches in the text; the one nearest to its middle (or the first one) is typed at. */
  readonly place: RegExp;
  readonly which: "middle" | "first";
  readonly typed: string;
}

const DOCKERFILE_SPOTS: readonly Spot[] = [
  { place: /^RUN (?:apt-get|npm|\S+)/gm, which: "middle", typed: " --quiet" },
  { place: /^FROM [^\s:]+:[^\s]+/gm, which: "middle", typed: "-slim" },
  { place: /^ARG \w+=[^\s]*/gm, which: "first", typed: ".2.3" },
  { place: /^RUN .*[^\\\n]$/gm, which: "middle", typed: "\nRUN make\n" },
];

const COMPOSE_SPOTS: readonly Spot[] = [
  { place: /^ {4}image: .+$/gm, which: "middle", typed: "-slim" },
  { place: /^ {6}LOG_LEVEL: .+$/gm, which: "middle", typed: "er" },
  { place: /^ {4}restart: .+$/gm, which: "middle", typed: "\n    tty: true\n" },
];

/**
 * A round of typing that ends with the text it began with: at each spot some characters are typed and deleted again, then
 * a line in the middle is deleted and typed anew in one go.
 */
export function typingRound(text: string, language: "dockerfile" | "compose"): readonly Keystroke[] {
  const spots = language === "dockerfile" ? DOCKERFILE_SPOTS : COMPOSE_SPOTS;
  return [...spots.flatMap((spot) => typedAt(text, spot)), ...lineDeletedAndBack(text)];
}

function typedAt(text: string, { place, which, typed }: Spot): Keystroke[] {
  const ends = [...text.matchAll(place)].map((match) => match.index + match[0].length);
  const at = which === "first" ? ends[0] : nearest(ends, text.length / 2);
  if (at === undefined) return [];
  const characters = Array.from(typed);
  const insertions = characters.map((newText, index) => ({ start: at + index, end: at + index, newText }));
  const deletions = insertions.toReversed().map(({ start }) => ({ start, end: start + 1, newText: "" }));
  return [...insertions, ...deletions];
}

function lineDeletedAndBack(text: string): Keystroke[] {
  const start = text.lastIndexOf("\n", text.length / 2) + 1;
  const end = text.indexOf("\n", start) + 1;
  if (end === 0) return [];
  return [
    { start, end, newText: "" },
    { start, end: start, newText: text.slice(start, end) },
  ];
}

function nearest(offsets: readonly number[], wanted: number): number | undefined {
  return offsets.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

export function applied(text: string, { start, end, newText }: Keystroke): string {
  return text.slice(0, start) + newText + text.slice(end);
}
