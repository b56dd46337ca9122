import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf, slice } from "../traced.ts";
import type { Word } from "./model.ts";
import { isBlank } from "./statements.ts";

export interface Split {
  /** Offsets of the words in the text. */
  readonly words: readonly Range[];
  /** False when a quotation mark is left open. */
  readonly balanced: boolean;
}

/**
 * Splits at blanks; quotes and the escape character keep blanks together (BuildKit's parseWords). `start` is where to
 * begin, `accept` ends the reading in front of the first word that it refuses.
 */
export function splitWords(text: string, escape: string, start = 0, accept?: (at: number) => boolean): Split {
  const words: Range[] = [];
  let at = start;
  for (;;) {
    while (at < text.length && isBlank(text[at])) at++;
    if (at >= text.length || accept?.(at) === false) return { words, balanced: true };
    const end = wordEnd(text, at, escape);
    words.push({ start: at, end: Math.min(end, text.length) });
    if (end > text.length) return { words, balanced: false };
    at = end;
  }
}

/** Behind the word that starts at `at`; more than the text's length when a quotation mark is left open. */
function wordEnd(text: string, start: number, escape: string): number {
  let quote: string | undefined;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === escape && quote !== "'") at++;
    else if (quote) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (isBlank(character)) return at;
  }
  return quote ? text.length + 1 : text.length;
}

/** Quotes and escapes removed (BuildKit's shell lexer); variables stay as they are written. */
export function unquote(text: string, escape: string): string {
  if (!/["'\\`]/.test(text)) return text;
  let quote: string | undefined;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === escape && quote !== "'") {
      if (quote && next !== quote && next !== "$" && next !== escape) pieces.push(character);
      pieces.push(next);
      at++;
    } else if (quote ? character === quote : character === '"' || character === "'") quote = quote ? undefined : character;
    else pieces.push(character);
  }
  return pieces.join("");
}

/** The part [start, end) of an instruction's text as a word. */
export function wordOf(whole: TracedText, { start, end }: Range, escape: string): Word {
  const text = whole.text.slice(start, end);
  return new TracedWord(text, unquote(text, escape), rangeOf(whole, start, end), whole, start);
}

class TracedWord implements Word {
  readonly text: string;
  readonly value: string;
  readonly range: Range;
  readonly #whole: TracedText;
  readonly #start: number;

  constructor(text: string, value: string, range: Range, whole: TracedText, start: number) {
    this.text = text;
    this.value = value;
    this.range = range;
    this.#whole = whole;
    this.#start = start;
  }

  /** Computed when asked for: most words are never traced. */
  get traced(): TracedText {
    return slice(this.#whole, this.#start, this.#start + this.text.length);
  }
}
