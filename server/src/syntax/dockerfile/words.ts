import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf, slice } from "../traced.ts";
import type { Word } from "./model.ts";

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
