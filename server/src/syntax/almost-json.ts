import type { Range, TextEdit } from "./text.ts";

/** Why a text that was meant as a JSON array of strings is none. */
export type JsonFlaw =
  | "single quotes"
  | "typographic quotes"
  | "backticks"
  | "unquoted words"
  | "items that are no strings"
  | "a missing comma"
  | "a semicolon"
  | "an extra comma"
  | "a missing quote"
  | "a missing closing bracket"
  | "missing brackets"
  | "round brackets"
  | "curly brackets"
  | 'the "=" in front of it'
  | 'the ":" in front of it'
  | "the comma behind it"
  | "the semicolon behind it"
  | "the comment behind it"
  | "the comment in it"
  | "the text behind it"
  | "a bad escape";

export interface AlmostJson {
  /** What the array was to hold; empty when nobody can say. */
  readonly items: readonly string[];
  /** The first flaw found. */
  readonly flaw: JsonFlaw;
  /** What stands behind the closing bracket; absent when nothing does. */
  readonly rest?: string;
  /** No blank follows the opening bracket: `[a` is a program's name to a shell, `[ a` a test. */
  readonly tight: boolean;
  /** What makes an array of the text in front of `rest`; offsets into the text. Empty without items. */
  readonly edits: readonly TextEdit[];
}

const token =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|[“”„«»]([^“”«»]*)[“”«»]|[‘’‚]([^‘’]*)[‘’]|`([^`]*)`|([,;])|([\])}])|([^\s,;"'`“”„«»‘’‚[\]]+))/y;

/** What people write in front of an array, or in the place of its bracket. */
const before = /^(?:([=:])\s*(?=\[)|([({])(?=\s*["'“]))/;

/** Quoted words with commas between them: a shell looks for a program whose name ends with a comma. */
const withoutBrackets = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?:\s*,\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'))+\s*\]?$/;

/**
 * Reads `['a', "b" c]` as its author meant it. Undefined for text that is a correct array, that is not meant as one
 * (`[ -f x ] && y`), or whose meaning cannot be told.
 */
export function readAlmostJson(text: string): AlmostJson | undefined {
  const [front, mark, bracket] = before.exec(text) ?? [];
  if (mark)
    return readArray(text, front?.length ?? 0, mark === "=" ? 'the "=" in front of it' : 'the ":" in front of it');
  if (bracket) return readArray(text, 0, bracket === "(" ? "round brackets" : "curly brackets");
  if (text.startsWith("[")) return mixed(text) ?? readArray(text, 0, undefined) ?? unclosed(text);
  return withoutBrackets.test(text) ? readArray(text, 0, "missing brackets") : undefined;
}

/** Correct JSON, but of numbers, arrays and so on. */
function mixed(text: string): AlmostJson | undefined {
  const values = parsed(text);
  if (!values || values.every((value) => typeof value === "string")) return undefined;
  const flaw = "items that are no strings";
  const isFlat = values.every((value) => typeof value !== "object" || value === null);
  return isFlat ? readArray(text, 0, flaw) : { items: [], flaw, tight: true, edits: [] };
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** `["a, "b"]`: with an odd number of quotes nobody can say where words end. */
function unclosed(text: string): AlmostJson | undefined {
  if (!/^\["[\w./-]/.test(text)) return undefined;
  const quotes = text.match(/\\.|"/g)?.filter((each) => each === '"') ?? [];
  return quotes.length % 2 === 1 ? { items: [], flaw: "a missing quote", tight: true, edits: [] } : undefined;
}

function readArray(text: string, start: number, flaw: JsonFlaw | undefined): AlmostJson | undefined {
  const reader = new ArrayReader(text, start, flaw);
  token.lastIndex = flaw === "missing brackets" ? start : start + 1;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    reader.take(match, token.lastIndex);
    const rest = text.slice(token.lastIndex).trim();
    if (rest === "" || reader.closed) return reader.result(rest);
  }
  return undefined;
}

/** Takes one word after the other, and notes what has to be edited. */
class ArrayReader {
  closed = false;
  private readonly text: string;
  private readonly tight: boolean;
  private readonly bracketed: boolean;
  private readonly items: string[] = [];
  private readonly edits: TextEdit[] = [];
  private flaw: JsonFlaw | undefined;
  private commas = 0;
  private bare = 0;
  private commented = false;
  /** Where the last token ended. */
  private end = 0;
  /** Where the last comma stands that no item follows yet. */
  private comma: Range | undefined;

  constructor(text: string, start: number, flaw: JsonFlaw | undefined) {
    this.text = text;
    this.flaw = flaw;
    this.tight = /\S/.test(text[start + 1] ?? " ");
    this.bracketed = text[start] === "[";
    if (this.bracketed) this.edit(0, start, "");
    else this.edit(0, flaw === "missing brackets" ? 0 : 1, "[");
  }

  take([whole, double, single, outer, inner, backticks, mark, end, word]: RegExpExecArray, at: number): void {
    const start = at - whole.trimStart().length;
    if (mark !== undefined) this.takeMark(mark, start, at);
    else if (end !== undefined) this.close(end, start, at);
    else if (double !== undefined) this.takeDouble(double, start, at);
    else if (single !== undefined) this.push(single, "single quotes", start, at);
    else if (backticks !== undefined) this.push(backticks, "backticks", start, at);
    else if (word === undefined) this.push(outer ?? inner ?? "", "typographic quotes", start, at);
    else {
      this.bare += 1;
      this.commented ||= word.startsWith("#");
      this.push(word, this.commented ? "the comment in it" : "unquoted words", start, at);
    }
    this.end = at;
  }

  /** @param rest what stands behind the closing bracket */
  result(rest: string): AlmostJson | undefined {
    if (!this.closed) this.note("a missing closing bracket", this.end, this.end, "]");
    const behind = rest === "," ? "the comma behind it" : rest === ";" ? "the semicolon behind it" : undefined;
    if (behind) this.note(behind, this.end, this.text.length, "");
    else if (rest !== "") this.flaw ??= rest.startsWith("#") ? "the comment behind it" : "the text behind it";
    if (!this.flaw || !this.isMeant(behind ? "" : rest)) return undefined;
    const { flaw, tight } = this;
    const meant = this.commented ? { items: [], edits: [] } : { items: this.items, edits: this.edits };
    return { ...meant, flaw, tight, ...(rest === "" || behind ? {} : { rest }) };
  }

  /** Words alone, without a comma or a quote anywhere, are a test command, `[ -f x ]`, or a pattern, `[ab]*`. */
  private isMeant(rest: string): boolean {
    const { length } = this.items;
    if (length === 0) return false;
    if (!this.bracketed) return this.commas > 0 && this.bare === 0;
    if (this.bare < length) return this.commas > 0 || (this.bare === 0 && (rest === "" || this.tight));
    if (!this.closed || (rest !== "" && !rest.startsWith("#"))) return false;
    if (length > 1 && this.commas > 0) return this.commas === length - 1;
    return this.tight && this.commas === 0 && /^\[[\w./]/.test(this.text) && !/[*?$]/.test(this.text);
  }

  private takeMark(mark: string, start: number, end: number): void {
    if (mark === ",") this.commas += 1;
    if (this.comma || this.items.length === 0) this.note("an extra comma", start, end, "");
    else this.comma = { start, end };
  }

  private close(bracket: string, start: number, end: number): void {
    this.closed = true;
    if (this.comma && this.items.length > 0) this.note("an extra comma", this.comma.start, this.comma.end, "");
    if (bracket !== "]") this.edit(start, end, "]");
  }

  private takeDouble(content: string, start: number, end: number): void {
    const value = unescaped(content);
    if (value === undefined) this.push(content, "a bad escape", start, end);
    else this.push(value, undefined, start, end);
  }

  private push(item: string, flaw: JsonFlaw | undefined, start: number, end: number): void {
    if (this.items.length > 0 && !this.comma)
      this.note("a missing comma", this.end, this.end, start === this.end ? ", " : ",");
    else if (this.comma && this.text[this.comma.start] === ";")
      this.note("a semicolon", this.comma.start, this.comma.end, ",");
    if (flaw) this.note(flaw, start, end, JSON.stringify(item));
    this.items.push(item);
    this.comma = undefined;
  }

  private note(flaw: JsonFlaw, start: number, end: number, newText: string): void {
    this.flaw ??= flaw;
    this.edit(start, end, newText);
  }

  /** What is put in front of a word and what replaces that word are one edit. */
  private edit(start: number, end: number, newText: string): void {
    if (start === end && newText === "") return;
    const last = this.edits.at(-1);
    const joins = last?.range.end === start && last.range.start === start;
    const edit = { range: { start, end }, newText: joins ? last.newText + newText : newText };
    if (joins) this.edits.splice(-1, 1, edit);
    else this.edits.push(edit);
  }
}

function unescaped(content: string): string | undefined {
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    return undefined;
  }
}
