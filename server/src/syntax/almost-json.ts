/** Why a text that was meant as a JSON array of strings is none. */
export type JsonFlaw =
  | "single quotes"
  | "typographic quotes"
  | "unquoted words"
  | "a missing comma"
  | "an extra comma"
  | "a missing closing bracket"
  | "a bad escape";

export interface AlmostJson {
  readonly items: readonly string[];
  /** The first flaw found. */
  readonly flaw: JsonFlaw;
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|[“”„]([^“”]*)[“”]|([^\s,"'“”[\]]+)|(,)|(\]\s*$))/y;

/**
 * Reads `['a', "b" c]` as its author meant it. Undefined for text that is a correct array, that is not meant as one
 * (`[ -f x ] && y`), or whose meaning cannot be told.
 */
export function readAlmostJson(text: string): AlmostJson | undefined {
  if (!text.startsWith("[")) return undefined;
  const reader = new ArrayReader();
  token.lastIndex = 1;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    reader.take(match);
    if (token.lastIndex >= text.length) return reader.result();
  }
  return undefined;
}

class ArrayReader {
  private readonly items: string[] = [];
  private flaw: JsonFlaw | undefined;
  private commas = 0;
  private bare = 0;
  private closed = false;

  take([, double, single, typographic, word, comma, end]: RegExpExecArray): void {
    if (comma !== undefined) this.takeComma();
    else if (end !== undefined) this.close();
    else if (double !== undefined) this.push(this.unescape(double), undefined);
    else if (single !== undefined) this.push(single, "single quotes");
    else if (typographic !== undefined) this.push(typographic, "typographic quotes");
    else if (word !== undefined) this.pushWord(word);
  }

  /** Words alone, without a comma or a quote anywhere, are a test command: `[ -f x ]`. */
  result(): AlmostJson | undefined {
    if (!this.closed) this.flaw ??= "a missing closing bracket";
    const meant = this.items.length > 0 && this.bare < this.items.length && (this.commas > 0 || this.bare === 0);
    return meant && this.flaw ? { items: this.items, flaw: this.flaw } : undefined;
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
