import { isSpace } from "./blanks.ts";

/** A word of a line, or what is left of it. */
export interface LexedWord {
  /** Not always the characters of the line: see `WordLexer`. */
  readonly text: string;
  /** Offsets into the line. */
  readonly start: number;
  readonly end: number;
}

export interface LexerOptions {
  /** Quotation marks stay. */
  readonly rawQuotes: boolean;
  /** Escape characters stay. */
  readonly rawEscapes: boolean;
}

/** BuildKit's limit is its memory; a name within a name within … deeper than this is taken for one that is not closed. */
const DEEPEST_NESTING = 200;
const LETTER = /[\p{L}\p{Nd}_]/u;
const DIGIT = /\p{Nd}/u;
const ENDS_PLAIN = /[\s\x85<\\$'"]/;
const SPECIAL = "@*#?-$!0";
const MODIFIERS = "+-?#%";

/**
 * The words of a line as BuildKit's shell lexer gives them where no variable is known and unknown ones stay as they are
 * (ProcessWords with SkipUnsetEnv in frontend/dockerfile/shell/lex.go), which is how it looks for heredocs. Undefined for a
 * quotation mark or a brace left open, and for substitutions that it does not know: `${X^^}`, `${#X}`, `${X[@]}`.
 */
export function lexWords(line: string, options: LexerOptions): readonly LexedWord[] | undefined {
  return new WordLexer(line, options).words();
}

/**
 * It does what the original does, flaws included: `${X:-word}` makes it forget what of the same word stands in front,
 * a backslash between double quotes is doubled when escapes stay, and `${X//a/b}` loses a slash.
 */
class WordLexer {
  readonly #line: string;
  readonly #rawQuotes: boolean;
  #rawEscapes: boolean;
  #at: number;
  #depth = 0;
  #buffer: string[] = [];
  #start = 0;

  constructor(line: string, { rawQuotes, rawEscapes }: LexerOptions) {
    this.#line = line;
    this.#rawQuotes = rawQuotes;
    this.#rawEscapes = rawEscapes;
    this.#at = line.startsWith("\uFEFF") ? 1 : 0;
  }

  words(): readonly LexedWord[] | undefined {
    const words: LexedWord[] = [];
    while (this.#at < this.#line.length) {
      const start = this.#at;
      const character = this.#line.charAt(start);
      if (isSpace(character)) {
        this.#at++;
        this.#endWord(words, start);
        continue;
      }
      const piece = this.#piece(character);
      if (piece === undefined) return undefined;
      const parts = character === "$" ? splitAtSpaces(piece) : [piece];
      for (const [index, part] of parts.entries()) {
        if (index > 0) this.#endWord(words, start);
        if (this.#buffer.length === 0) this.#start = start;
        this.#buffer.push(part);
      }
    }
    this.#endWord(words, this.#line.length);
    return words;
  }

  #endWord(words: LexedWord[], end: number): void {
    const text = this.#buffer.join("");
    if (text !== "") words.push({ text, start: this.#start, end });
    this.#buffer = [];
  }

  #piece(character: string): string | undefined {
    if (character === "<") return this.#heredocMark();
    if (character === "\\") return this.#escaped();
    return this.#isSpecial(character) ? this.#special(character) : this.#plain();
  }

  #isSpecial(character: string): boolean {
    return character === "$" || character === "'" || character === '"';
  }

  /** What begins with a dollar sign or a quotation mark; undefined when it cannot be read. */
  #special(character: string): string | undefined {
    if (character === "$") return this.#dollar();
    return character === "'" ? this.#singleQuoted() : this.#doubleQuoted();
  }

  /** Characters without meaning. */
  #plain(): string {
    const start = this.#at++;
    while (this.#at < this.#line.length && !ENDS_PLAIN.test(this.#line.charAt(this.#at))) this.#at++;
    return this.#line.slice(start, this.#at);
  }

  #escaped(): string {
    const start = this.#at;
    this.#at = Math.min(start + 2, this.#line.length);
    return this.#line.slice(this.#rawEscapes ? start : start + 1, this.#at);
  }

  /** `<`, or `<<` with the blanks behind it. */
  #heredocMark(): string {
    const start = this.#at++;
    if (this.#line[this.#at] !== "<") return "<";
    this.#at++;
    while (/[\t\r ]/.test(this.#line.charAt(this.#at))) this.#at++;
    return this.#line.slice(start, this.#at);
  }

  #singleQuoted(): string | undefined {
    const close = this.#line.indexOf("'", this.#at + 1);
    if (close === -1) return undefined;
    const text = this.#line.slice(this.#at, close + 1);
    this.#at = close + 1;
    return this.#rawQuotes ? text : text.slice(1, -1);
  }

  #doubleQuoted(): string | undefined {
    const mark = this.#rawQuotes ? '"' : "";
    const pieces: string[] = [mark];
    this.#at++;
    while (this.#at < this.#line.length) {
      const character = this.#line.charAt(this.#at);
      if (character === "$") {
        const value = this.#dollar();
        if (value === undefined) return undefined;
        pieces.push(value);
        continue;
      }
      this.#at++;
      if (character === '"') return pieces.join("") + mark;
      pieces.push(character === "\\" ? this.#escapedInQuotes() : character);
    }
    return undefined;
  }

  #escapedInQuotes(): string {
    const raw = this.#rawEscapes ? "\\" : "";
    const next = this.#line.charAt(this.#at);
    if (next === "") return "";
    if (next !== '"' && next !== "$" && next !== "\\") return `${raw}\\`;
    this.#at++;
    return raw + next;
  }

  #dollar(): string | undefined {
    this.#at++;
    if (this.#line[this.#at] !== "{") return `$${this.#name()}`;
    this.#at++;
    const first = this.#line.charAt(this.#at);
    if (first === "" || first === "{" || first === "}" || first === ":") return undefined;
    const name = this.#name();
    const modifier = this.#line.charAt(this.#at++);
    if (modifier === "}") return `\${${name}}`;
    const value = modifier === "/" ? this.#replacement() : this.#modified(modifier);
    this.#buffer = [];
    return value === undefined ? undefined : `\${${name}${value}}`;
  }

  #modified(modifier: string): string | undefined {
    const colon = modifier === ":";
    const sign = colon ? this.#line.charAt(this.#at++) : modifier;
    const pattern = sign === "#" || sign === "%";
    if (colon ? pattern : !MODIFIERS.includes(modifier)) return undefined;
    const word = this.#until("}", pattern);
    return word === undefined ? undefined : `${colon ? ":" : ""}${sign}${word}`;
  }

  #replacement(): string | undefined {
    if (this.#line[this.#at] === "/") this.#at++;
    const pattern = this.#until("/", true);
    const replacement = pattern === undefined ? undefined : this.#until("}", true);
    return replacement === undefined ? undefined : `/${pattern}/${replacement}`;
  }

  /** Up to `stop`, which is passed over (processStopOn). */
  #until(stop: "}" | "/", rawEscapes: boolean): string | undefined {
    if (++this.#depth > DEEPEST_NESTING) return undefined;
    const outer = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    const text = this.#readUntil(stop);
    this.#rawEscapes = outer;
    this.#depth--;
    return text;
  }

  #readUntil(stop: "}" | "/"): string | undefined {
    const pieces: string[] = [];
    while (this.#at < this.#line.length) {
      const character = this.#line.charAt(this.#at);
      if (character === stop) {
        this.#at++;
        return pieces.join("");
      }
      if (character === "\\") pieces.push(this.#escaped());
      else if (this.#isSpecial(character)) {
        const value = this.#special(character);
        if (value === undefined) return undefined;
        pieces.push(value);
      } else {
        pieces.push(character);
        this.#at++;
      }
    }
    return undefined;
  }

  /** Letters, digits and underscores; digits only where one is first; one special parameter. */
  #name(): string {
    const start = this.#at;
    const first = this.#character();
    if (SPECIAL.includes(first) && first !== "" && first !== "0") this.#at++;
    else {
      const kind = DIGIT.test(first) ? DIGIT : LETTER;
      for (let next = first; next !== "" && kind.test(next); next = this.#character()) this.#at += next.length;
    }
    return this.#line.slice(start, this.#at);
  }

  #character(): string {
    return this.#at < this.#line.length ? String.fromCodePoint(this.#line.codePointAt(this.#at) ?? 0) : "";
  }
}

function splitAtSpaces(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text[at])) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}
