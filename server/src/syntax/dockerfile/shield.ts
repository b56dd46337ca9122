import type { Range } from "../text.ts";

const LETTER = "_";
const MEANING = /["'\\`$#]/g;

/**
 * Texts as long as the one given in which dockerfile-ast, which reads quotes, escapes and rare blanks differently from
 * BuildKit or not at all, finds the words that BuildKit finds.
 */

/** The words without the characters that mean something to dockerfile-ast, with spaces between them. */
export function shieldWords(text: string, words: readonly Range[]): string {
  return spaced(words, ({ start, end }) => text.slice(start, end).replace(MEANING, LETTER));
}

/** Of each word no more than its first "=", which splits it even within quotes (BuildKit's parseNameVal). */
export function shieldPairs(text: string, words: readonly Range[]): string {
  return spaced(words, ({ start, end }) => {
    const equals = text.slice(start, end).indexOf("=");
    if (equals === -1) return LETTER.repeat(end - start);
    return `${LETTER.repeat(equals)}=${LETTER.repeat(end - start - equals - 1)}`;
  });
}

/** Nothing but the places of the words. */
export function shieldAll(words: readonly Range[]): string {
  return spaced(words, ({ start, end }) => LETTER.repeat(end - start));
}

function spaced(words: readonly Range[], shielded: (word: Range) => string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const word of words) {
    pieces.push(" ".repeat(word.start - at), shielded(word));
    at = word.end;
  }
  return pieces.join("");
}
