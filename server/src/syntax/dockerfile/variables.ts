import { UNKNOWN } from "../interpolation.ts";
import type { Segment, TracedText } from "../traced.ts";
import { concat, rangeOf, slice } from "../traced.ts";
import type { Variable, VariableUse } from "./model.ts";
import { changed } from "./pattern.ts";

/** Values longer than this many characters are treated as unknown, lest variables that double each other fill the memory. */
const LONGEST_VALUE = 4_000;
const LONGEST_TEXT = 100_000;
const DEEPEST_NESTING = 20;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const PATTERN_MODIFIER = /^[#%/]/;
const MODIFIER = /:[-+?]|[-+?]|##?|%%?|\/\/?/y;

export interface Expansion {
  /** Quotes and escapes removed, variables replaced; undefined when one of them is unknown. */
  readonly value: TracedText | undefined;
  readonly uses: readonly VariableUse[];
}

export interface Scope {
  /** The declaration that `$name` means. */
  find(name: string): Variable | undefined;
  /** True when a name without declaration is sure to be unset, as in FROM; false when the base image may set it. */
  readonly closed: boolean;
}

/** Replaces `$NAME`, `${NAME:-word}` and their like as BuildKit's shell lexer does (frontend/dockerfile/shell/lex.go). */
export function expand(text: TracedText, escape: string, scope: Scope): Expansion {
  if (text.text.length > LONGEST_TEXT) return { value: undefined, uses: [] };
  if (!/[$"'\\`]/.test(text.text)) return { value: text.text.length > LONGEST_VALUE ? undefined : text, uses: [] };
  const reader = new Reader(text, escape, scope);
  const value = reader.read(undefined, 0);
  return { value: value && value.text.length <= LONGEST_VALUE ? value : undefined, uses: reader.uses };
}

/**
 * As the value of `expand`, with one character `UNKNOWN` for each variable that is not known; undefined where the text is one
 * that the builder refuses.
 */
export function expandPartly(text: TracedText, escape: string, scope: Scope): TracedText | undefined {
  if (text.text.length > LONGEST_VALUE) return undefined;
  const value = new Reader(text, escape, scope, { text: UNKNOWN, segments: [] }).read(undefined, 0);
  return value && value.text.length <= LONGEST_VALUE ? value : undefined;
}

class Reader {
  readonly uses: VariableUse[] = [];
  /** Something that no value of a variable makes right. */
  #broken = false;
  #at = 0;
  #origins = 0;
  readonly #whole: TracedText;
  readonly #escape: string;
  readonly #scope: Scope;
  readonly #unknown: TracedText | undefined;

  /** @param unknown what stands for the value of an unknown variable; undefined: with it, all is unknown */
  constructor(whole: TracedText, escape: string, scope: Scope, unknown?: TracedText) {
    this.#unknown = unknown;
    this.#whole = whole;
    this.#escape = escape;
    this.#scope = scope;
  }

  /**
   * Reads up to `stop` or the end; the cursor then stands on `stop`. Undefined when a variable is unknown or a quotation open.
   * @param raw escapes stay as they are written: in patterns
   */
  read(stop: "}" | "/" | undefined, depth: number, raw = false): TracedText | undefined {
    const { text } = this.#whole;
    const parts: TracedText[] = [];
    let known = true;
    let quote: string | undefined;
    for (; this.#at < text.length; this.#at++) {
      const character = text.charAt(this.#at);
      if (character === stop && !quote) break;
      if (character === this.#escape && quote !== "'") parts.push(this.#escaped(quote, raw));
      else if (quote ? character === quote : character === '"' || character === "'")
        quote = quote ? undefined : character;
      else if (character === "$" && quote !== "'") {
        const value = this.#variable(depth) ?? (this.#broken ? undefined : this.#unknown);
        if (value) parts.push(value);
        else known = false;
      } else parts.push(this.#plain(stop));
    }
    return known && quote === undefined ? concat(parts) : undefined;
  }

  /** Characters without meaning, as one part; the cursor stays on the last one. */
  #plain(stop: string | undefined): TracedText {
    const { text } = this.#whole;
    const start = this.#at;
    const ends = `$"'${this.#escape}${stop ?? ""}`;
    while (this.#at + 1 < text.length && !ends.includes(text.charAt(this.#at + 1))) this.#at++;
    return slice(this.#whole, start, this.#at + 1);
  }

  #escaped(quote: string | undefined, raw: boolean): TracedText {
    const start = this.#at++;
    const next = this.#whole.text.charAt(this.#at);
    const end = Math.min(this.#at + 1, this.#whole.text.length);
    const isPlain = quote && next !== quote && next !== "$" && next !== this.#escape;
    if (!raw) return slice(this.#whole, isPlain ? start : start + 1, end);
    const both = slice(this.#whole, start, end);
    // The lexer writes the escape character twice then.
    return isPlain ? concat([slice(this.#whole, start, start + 1), both]) : both;
  }

  /** The cursor goes from "$" to the last character of the variable. */
  #variable(depth: number): TracedText | undefined {
    const start = this.#at;
    const { text } = this.#whole;
    const braced = text[start + 1] === "{";
    const name = this.#match(NAME, start + (braced ? 2 : 1));
    if (!name) {
      this.#broken ||= braced || /[0-9@*#?$!-]/.test(text[start + 1] ?? "");
      if (this.#broken) return undefined;
      return slice(this.#whole, start, start + 1);
    }
    this.#at = start + (braced ? 2 : 1) + name.length;
    const variable = this.#scope.find(name);
    const modifier = braced ? this.#match(MODIFIER, this.#at) : undefined;
    const position = this.uses.length;
    const words = braced ? this.#words(modifier, depth) : [];
    const end = Math.min(this.#at + (braced ? 1 : 0), text.length);
    this.uses.splice(position, 0, { name, range: rangeOf(this.#whole, start, end), modifier, variable });
    const closed = !braced || text[this.#at] === "}";
    if (!braced) this.#at--;
    if (!closed || (modifier === undefined && words.length > 0)) this.#broken = true;
    return this.#broken ? undefined : this.#resolve(variable, modifier, words);
  }

  /**
   * What stands between the modifier and "}", of a replacement the pattern too; the cursor then stands on "}". Undefined is
   * a word that is unknown, or that nothing announces: `${NAME^^}`.
   */
  #words(modifier: string | undefined, depth: number): readonly (TracedText | undefined)[] {
    const { text } = this.#whole;
    this.#at += modifier?.length ?? 0;
    if (depth >= DEEPEST_NESTING) this.#at = text.length;
    if (modifier === undefined && text[this.#at] === "}") return [];
    const raw = modifier !== undefined && PATTERN_MODIFIER.test(modifier);
    const pattern = modifier?.startsWith("/") ? [this.read("/", depth + 1, true)] : [];
    if (pattern.length > 0) this.#at++;
    const word = this.read("}", depth + 1, raw);
    return [...pattern, modifier === undefined ? undefined : word];
  }

  #resolve(
    variable: Variable | undefined,
    modifier: string | undefined,
    words: readonly (TracedText | undefined)[],
  ): TracedText | undefined {
    const word = words.at(-1);
    const value = variable?.value;
    const unset = variable ? variable.unset : this.#scope.closed;
    const empty = unset || (modifier?.startsWith(":") && value?.text === "");
    if (modifier === undefined || modifier.endsWith("?")) return value && this.#substitute(value);
    if (PATTERN_MODIFIER.test(modifier)) return value && computed(value, modifier, words);
    if (!value && !unset) return undefined;
    if (modifier.endsWith("-")) return empty ? word && this.#substitute(word) : value && this.#substitute(value);
    if (modifier.endsWith("+")) return empty ? { text: "", segments: [] } : word && this.#substitute(word);
    return undefined;
  }

  /** Gives each origin inside the value a number of its own. */
  #substitute(value: TracedText): TracedText {
    const numbers = new Map<number, number>();
    const segments = value.segments.map((segment): Segment => {
      const origin = numbers.get(segment.origin) ?? ++this.#origins;
      numbers.set(segment.origin, origin);
      return { ...segment, origin };
    });
    return { text: value.text, segments };
  }

  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#whole.text)?.[0];
  }
}

/** A value that a pattern has changed. It stands nowhere: what is written where it comes from would be changed again. */
function computed(
  { text: value }: TracedText,
  modifier: string,
  words: readonly (TracedText | undefined)[],
): TracedText | undefined {
  const known = words.flatMap((word) => (word && !word.text.includes(UNKNOWN) ? [word.text] : []));
  const text = known.length === words.length ? changed(value, modifier, known) : undefined;
  return text === undefined ? undefined : { text, segments: [] };
}
