/** Why a text that was meant as a JSON array of strings is none. */
export type JsonFlaw =
  | "single quotes"
  | "typographic quotes"
  | "unquoted words"
  | "a missing comma"
  | "an extra comma"
  | "a missing closing bracket"
  | "missing brackets"
  | "the comment behind it"
  | "the text behind it"
  | "a bad escape";

export interface AlmostJson {
  readonly items: readonly string[];
  /** The first flaw found. */
  readonly flaw: JsonFlaw;
  /** What stands behind the closing bracket; absent when nothing does. */
  readonly rest?: string;
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|[“”„]([^“”]*)[“”]|([^\s,"'“”[\]]+)|(,)|(\]))/y;

/** Quoted words with commas between them: a shell looks for a program whose name ends with a comma. */
const withoutBrackets = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?:\s*,\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'))+\s*\]?$/;

/**
 * Reads `['a', "b" c]` as its author meant it. Undefined for text that is a correct array, that is not meant as one
 * (`[ -f x ] && y`), or whose meaning cannot be told.
 */
export function readAlmostJson(text: string): AlmostJson | undefined {
  if (!text.startsWith("[")) return withoutBrackets.test(text) ? readArray(text, 0, "missing brackets") : undefined;
  return readArray(text, 1, undefined);
}

function readArray(text: string, start: number, flaw: JsonFlaw | undefined): AlmostJson | undefined {
  const reader = new ArrayReader(flaw);
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    reader.take(match);
    const rest = text.slice(token.lastIndex).trim();
    if (rest === "" || reader.closed) return reader.result(rest, /^\[\S/.test(text));
  }
  return undefined;
}

class ArrayReader {
  closed = false;
  private readonly items: string[] = [];
  private flaw: JsonFlaw | undefined;
  private commas = 0;
  private bare = 0;

  constructor(flaw: JsonFlaw | undefined) {
    this.flaw = flaw;
  }

  take([, double, single, typographic, word, comma, end]: RegExpExecArray): void {
    if (comma !== undefined) this.takeComma();
    else if (end !== undefined) this.close();
    else if (double !== undefined) this.push(this.unescape(double), undefined);
    else if (single !== undefined) this.push(single, "single quotes");
    else if (typographic !== undefined) this.push(typographic, "typographic quotes");
    else if (word !== undefined) this.pushWord(word);
  }

  /**
   * @param rest what stands behind the closing bracket
   * @param tight no blank follows the opening one, so that it is no test command
   */
  result(rest: string, tight: boolean): AlmostJson | undefined {
    if (!this.closed) this.flaw ??= "a missing closing bracket";
    if (rest !== "") this.flaw ??= rest.startsWith("#") ? "the comment behind it" : "the text behind it";
    if (!this.flaw || !this.isMeant(rest, tight)) return undefined;
    return { items: this.items, flaw: this.flaw, ...(rest === "" ? {} : { rest }) };
  }

  /** Words alone, without a comma or a quote anywhere, are a test command, `[ -f x ]`, or a pattern, `[ab]*`. */
  private isMeant(rest: string, tight: boolean): boolean {
    const { length } = this.items;
    if (length === 0) return false;
    if (this.bare === length) return this.closed && length > 1 && this.commas === length - 1 && /^(?:#|$)/.test(rest);
    return this.commas > 0 || (this.bare === 0 && (rest === "" || tight));
  }

  private takeComma(): void {
    this.commas += 1;
    if (this.commas > this.items.length) this.flaw ??= "an extra comma";
  }

  private close(): void {
    this.closed = true;
    if (this.commas >= this.items.length && this.items.length > 0) this.flaw ??= "an extra comma";
  }

  private pushWord(word: string): void {
    this.bare += 1;
    this.push(word, "unquoted words");
  }

  private push(item: string, flaw: JsonFlaw | undefined): void {
    if (this.items.length > this.commas) this.flaw ??= "a missing comma";
    this.flaw ??= flaw;
    this.items.push(item);
  }

  private unescape(content: string): string {
    try {
      return String(JSON.parse(`"${content}"`));
    } catch {
      this.flaw ??= "a bad escape";
      return content;
    }
  }
}
