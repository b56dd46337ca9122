import { type Anchor, anchored } from "../anchor.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { concat, rangeOf, traced } from "../traced.ts";
import type { LexedWord } from "./lexer.ts";
import { lexWords } from "./lexer.ts";
import type { Heredoc } from "./model.ts";

const MARK = /^\d*<<(-?)[\t\n\f\r ]*/;
const WITH_HEREDOCS = new Set(["RUN", "COPY", "ADD"]);

export interface Heredocs {
  readonly heredocs: readonly Heredoc[];
  /** Behind the last closing word, its line ending excluded; undefined without heredocs. */
  readonly end: number | undefined;
  /** Offset of the line behind the last closing word. */
  readonly next: number;
}

/**
 * The heredocs that an instruction's line, with the blanks at its end, opens; their bodies begin at `next`. By BuildKit's rules (heredocsFromLine):
 * a word `<<NAME`, `<< NAME` or `3<<NAME` by itself, whatever the escape directive says; none when BuildKit's word lexer
 * cannot read the line, as where a quotation mark is left open.
 */
export function readHeredocs(text: string, keyword: string, line: TracedText, next: number, anchor: Anchor): Heredocs {
  const heredocs: Heredoc[] = [];
  let at = next;
  const words = WITH_HEREDOCS.has(keyword) ? lexWords(line.text, { rawQuotes: true, rawEscapes: true }) : undefined;
  for (const word of words ?? []) {
    const mark = readHeredocMark(word.text);
    if (!mark) continue;
    const body = readBody(text, at, mark, anchor);
    heredocs.push({
      ...mark,
      range: rangeOf(line, word.start, word.end),
      body: body.traced,
      bodyRange: body.range,
      endRange: body.endRange,
    });
    at = body.next;
  }
  const last = heredocs.at(-1);
  return { heredocs, end: last && (last.endRange ?? last.bodyRange).end, next: at };
}

export type HeredocMark = Pick<Heredoc, "name" | "quoted" | "dash">;

/**
 * What `<<NAME` opens (BuildKit's ParseHeredoc); undefined for text that is anything else. `<<- NAME` and `<<''` open
 * nothing, nor does `<<NAME more`.
 */
export function readHeredocMark(text: string): HeredocMark | undefined {
  const mark = splitMark(text);
  if (!mark) return undefined;
  const [word, second] = lexWords(mark.name, { rawQuotes: false, rawEscapes: false }) ?? [];
  const [raw] = lexWords(mark.name, { rawQuotes: true, rawEscapes: false }) ?? [];
  if (!word || second || !raw) return undefined;
  return { name: word.text, quoted: quotes(word.text) !== quotes(raw.text), dash: mark.dash };
}

/** The first heredoc whose name cannot be read although the line can, as in `${X:-"a <<b"}`: BuildKit refuses the file. */
export function unreadableMark(line: string): LexedWord | undefined {
  return lexWords(line, { rawQuotes: true, rawEscapes: true })?.find(({ text }) => {
    const mark = splitMark(text);
    return mark !== undefined && !lexWords(mark.name, { rawQuotes: false, rawEscapes: false });
  });
}

function splitMark(text: string): { readonly name: string; readonly dash: boolean } | undefined {
  const [mark, dash] = MARK.exec(text) ?? [];
  const name = text.slice(mark?.length);
  return mark === undefined || name === "" || name.includes("<") ? undefined : { name, dash: dash === "-" };
}

function quotes(text: string): number {
  return text.split(/['"]/).length;
}

interface Body {
  readonly traced: TracedText;
  readonly range: Range;
  readonly endRange: Range | undefined;
  readonly next: number;
}

/** Lines up to the one that is `name`; leading tabs (for `<<-`) and carriage returns are left out of the traced text. */
function readBody(text: string, start: number, { name, dash }: HeredocMark, anchor: Anchor): Body {
  for (let at = start; at < text.length;) {
    const line = readBodyLine(text, at, dash);
    if (line.close - line.first === name.length && text.startsWith(name, line.first)) {
      const endRange = anchored(anchor, line.first, line.close);
      const range = anchored(anchor, start, at);
      return { traced: bodyText(text, range, dash, anchor), range, endRange, next: line.next };
    }
    at = line.next;
  }
  const range = anchored(anchor, Math.min(start, text.length), text.length);
  return { traced: bodyText(text, range, dash, anchor), range, endRange: undefined, next: text.length };
}

interface BodyLine {
  readonly first: number;
  /** In front of the line ending, to which all carriage returns belong. */
  readonly close: number;
  readonly newline: number;
  readonly next: number;
}

function readBodyLine(text: string, start: number, dash: boolean): BodyLine {
  const found = text.indexOf("\n", start);
  const newline = found === -1 ? text.length : found;
  let close = newline;
  while (close > start && text[close - 1] === "\r") close--;
  let first = start;
  while (dash && first < close && text[first] === "\t") first++;
  return { first, close, newline, next: Math.min(newline + 1, text.length) };
}

/** One segment when nothing is left out. */
function bodyText(text: string, { start, end }: Range, dash: boolean, anchor: Anchor): TracedText {
  const whole = traced(text.slice(start, end), start, anchor);
  if (!whole.text.includes("\r") && !(dash && whole.text.includes("\t"))) return whole;
  const lines: TracedText[] = [];
  for (let at = start; at < end;) {
    const { first, close, newline, next } = readBodyLine(text, at, dash);
    lines.push(traced(text.slice(first, close), first, anchor), traced(text.slice(newline, next), newline, anchor));
    at = next;
  }
  return concat(lines);
}
