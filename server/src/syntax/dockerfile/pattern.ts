/** Values times patterns longer than this are not tried: a "?" can make each place of the value try the whole pattern. */
const MOST_WORK = 20_000;
const LONGEST_RESULT = 100_000;
const STAR = -1;
const ANY = -2;
/** The values in which "?" is not one UTF-16 unit, or "*" stops. */
const UNUSUAL = /[\n\uD800-\uDFFF]/;

/** A span of a value, `end` exclusive. */
interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * The value of `${V#pattern}`, `${V%%pattern}`, `${V/pattern/replacement}` and their like, for the value of V. Undefined where
 * the builder refuses the pattern, or where it takes too much (processDollar in BuildKit's frontend/dockerfile/shell/lex.go).
 * @param words the pattern, and the replacement behind it
 */
export function changed(
  value: string,
  modifier: string,
  [first = "", replacement = ""]: readonly string[],
): string | undefined {
  const kind = modifier.charAt(0);
  if (kind === "/") return replaced(value, first, replacement, modifier === "//");
  const word = modifier.slice(1) + first;
  const greedy = word.startsWith(kind);
  const span = trimmed(value, greedy ? word.slice(1) : word, kind === "#" ? "start" : "end", greedy);
  return span && value.slice(span.start, span.end);
}

function replaced(value: string, pattern: string, replacement: string, all: boolean): string | undefined {
  // Go's regexp replaces "$1" and its like within the new text where all is replaced.
  if (all && replacement.includes("$")) return undefined;
  const spans = replacedSpans(value, pattern, all);
  if (!spans || spans.length * replacement.length > LONGEST_RESULT) return undefined;
  const starts = [0, ...spans.map(({ end }) => end)];
  const kept = starts.map((start, index) => value.slice(start, spans[index]?.start));
  return kept.join(replacement);
}

/** What is left without the shortest, or greedily the longest, match at one end (trimPrefix, trimSuffix). */
function trimmed(value: string, pattern: string, side: "start" | "end", greedy: boolean): Match | undefined {
  const tokens = tokensOf(pattern, value);
  if (!tokens) return undefined;
  if (side === "start") return { start: matchEnd(tokens, unitsOf(value), 0, greedy) ?? 0, end: value.length };
  const end = matchEnd(tokens.toReversed(), unitsOf(value).toReversed(), 0, greedy) ?? 0;
  return { start: 0, end: value.length - end };
}

/** The spans to replace, each the longest from its start on (FindStringIndex, and ReplaceAllString of Go's regexp). */
function replacedSpans(value: string, pattern: string, all: boolean): readonly Match[] | undefined {
  const tokens = tokensOf(pattern, value);
  if (!tokens) return undefined;
  const units = unitsOf(value);
  const found: Match[] = [];
  for (let at = 0; at <= value.length;) {
    const match = firstMatch(tokens, units, at);
    if (!match) break;
    // An empty match right behind another one is none.
    if (match.end > (found.at(-1)?.end ?? -1)) found.push(match);
    if (!all) break;
    at = Math.max(match.end, at + 1);
  }
  return found;
}

/** As convertShellPatternToRegex reads it: `\` in front of "*", "?", "\", "}" and "/" only. */
function tokensOf(pattern: string, value: string): readonly number[] | undefined {
  if (pattern.length * value.length > MOST_WORK || UNUSUAL.test(value) || UNUSUAL.test(pattern)) return undefined;
  const tokens: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === "*") tokens.push(STAR);
    else if (character === "?") tokens.push(ANY);
    else if (character !== "\\") tokens.push(character.charCodeAt(0));
    else {
      const escaped = pattern.charAt(++at);
      if (escaped === "" || !"*?\\}/".includes(escaped)) return undefined;
      tokens.push(escaped.charCodeAt(0));
    }
  }
  return tokens;
}

function unitsOf(value: string): readonly number[] {
  return Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
}

/** The leftmost match from `from` on, as long as it can be. */
function firstMatch(tokens: readonly number[], units: readonly number[], from: number): Match | undefined {
  const star = tokens.indexOf(STAR);
  const head = star === -1 ? tokens : tokens.slice(0, star);
  const start = find(head, units, from);
  if (start === undefined) return undefined;
  const end = matchEnd(tokens, units, start, true);
  return end === undefined ? undefined : { start, end };
}

/**
 * Where a match that begins at `from` ends; undefined when there is none. Between two stars the first place that fits is as
 * good as any; what follows the last star stands as early, or greedily as late, as it can.
 */
function matchEnd(
  tokens: readonly number[],
  units: readonly number[],
  from: number,
  greedy: boolean,
): number | undefined {
  const [head = [], ...rest] = pieces(tokens);
  if (!fits(head, units, from)) return undefined;
  let at = from + head.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const place = isLast && greedy ? findLast(piece, units, at) : find(piece, units, at);
    if (place === undefined) return undefined;
    at = place + piece.length;
  }
  return at;
}

/** What stands between the stars. */
function pieces(tokens: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [[]];
  for (const token of tokens) {
    if (token === STAR) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

function find(piece: readonly number[], units: readonly number[], from: number): number | undefined {
  for (let at = from; at + piece.length <= units.length; at++) if (fits(piece, units, at)) return at;
  return undefined;
}

function findLast(piece: readonly number[], units: readonly number[], from: number): number | undefined {
  for (let at = units.length - piece.length; at >= from; at--) if (fits(piece, units, at)) return at;
  return undefined;
}

function fits(piece: readonly number[], units: readonly number[], at: number): boolean {
  return (
    at + piece.length <= units.length && piece.every((token, index) => token === ANY || token === units[at + index])
  );
}
