import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf, slice } from "../traced.ts";
import { isBlank, isSpace } from "./blanks.ts";
import type { Word } from "./model.ts";

/** Words between blanks, whatever the quotes (BuildKit's parseStringsWhitespaceDelimited). */
export function splitAtBlanks(text: string): readonly Range[] {
  const words: Range[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    while (at < text.length && !isBlank(text[at])) at++;
    words.push({ start, end: at });
    while (isBlank(text[at])) at++;
  }
  return words;
}

/** Words between white space that is neither quoted nor escaped (BuildKit's parseWords). */
export function splitAtSpaces(text: string, escape: string): readonly Range[] {
  const words: Range[] = [];
  for (let at = 0; at < text.length;) {
    if (isSpace(text[at])) {
      at++;
      continue;
    }
    const word = readWord(text, at, escape);
    if (word.end > word.start) words.push(word);
    at = Math.max(word.end, at + 1);
  }
  return words;
}

/** An escape character that ends the text is not part of the word. */
function readWord(text: string, start: number, escape: string): Range {
  let quote: string | undefined;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === escape && quote !== "'") {
      if (at + 1 === text.length) return { start, end: at };
      at++;
    } else if (quote) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (isSpace(character)) return { start, end: at };
  }
  return { start, end: text.length };
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
    } else if (quote ? character === quote : character === '"' || character === "'")
      quote = quote ? undefined : character;
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
