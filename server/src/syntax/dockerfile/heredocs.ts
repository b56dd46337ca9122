import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { concat, rangeOf, traced } from "../traced.ts";
import type { Heredoc } from "./model.ts";
import { shield } from "./shield.ts";
import { unquote } from "./words.ts";

const MARK = /(?<![^ \t])\d*<<(-?)([^< \t]+)(?![^ \t])/g;
const WITH_HEREDOCS = new Set(["RUN", "COPY", "ADD"]);

export interface Heredocs {
  readonly heredocs: readonly Heredoc[];
  /** Behind the last closing word, its line ending excluded; undefined without heredocs. */
  readonly end: number | undefined;
  /** Offset of the line behind the last closing word. */
  readonly next: number;
}

/**
 * The heredocs that an instruction's line opens; their bodies begin at `next`. By BuildKit's rules (heredocsFromLine):
 * a word `<<NAME` or `3<<NAME` by itself, whatever the escape directive says; none when a quotation mark is left open.
 * dockerfile-ast knows neither the number nor blanks in a quoted name, and takes `<<` behind an open quote for a heredoc.
 */
export function readHeredocs(text: string, keyword: string, line: TracedText, next: number): Heredocs {
  const heredocs: Heredoc[] = [];
  let at = next;
  if (!WITH_HEREDOCS.has(keyword) || !line.text.includes("<<")) return { heredocs, end: undefined, next };
  const { text: shielded, balanced } = shield(line.text, "\\");
  for (const match of balanced ? shielded.matchAll(MARK) : []) {
    const [word, dash, shieldedName = ""] = match;
    const end = match.index + word.length;
    const name = line.text.slice(end - shieldedName.length, end);
    const body = readBody(text, at, unquote(name, "\\"), dash === "-");
    heredocs.push({
      name: unquote(name, "\\"),
      quoted: /["']/.test(name),
      dash: dash === "-",
      range: rangeOf(line, match.index, end),
      body: body.traced,
      bodyRange: body.range,
      endRange: body.endRange,
    });
    at = body.next;
  }
  const last = heredocs.at(-1);
  return { heredocs, end: last && (last.endRange ?? last.bodyRange).end, next: at };
}

interface Body {
  readonly traced: TracedText;
  readonly range: Range;
  readonly endRange: Range | undefined;
  readonly next: number;
}

/** Lines up to the one that is `name`; leading tabs (for `<<-`) and carriage returns are left out of the traced text. */
function readBody(text: string, start: number, name: string, dash: boolean): Body {
  const lines: TracedText[] = [];
  for (let at = start; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const next = newline === -1 ? text.length : newline + 1;
    let end = newline === -1 ? text.length : newline;
    if (end > at && text[end - 1] === "\r") end--;
    let first = at;
    while (dash && text[first] === "\t") first++;
    if (end - first === name.length && text.startsWith(name, first)) {
      return {
        traced: joined(text, start, at, lines),
        range: { start, end: at },
        endRange: { start: first, end },
        next,
      };
    }
    lines.push(
      traced(text.slice(first, end), first),
      traced(text.slice(newline === -1 ? next : newline, next), newline),
    );
    at = next;
  }
  const range = { start: Math.min(start, text.length), end: text.length };
  return { traced: joined(text, start, text.length, lines), range, endRange: undefined, next: text.length };
}

/** One segment when nothing was left out. */
function joined(text: string, start: number, end: number, lines: readonly TracedText[]): TracedText {
  const kept = lines.reduce((length, line) => length + line.text.length, 0);
  return kept === end - start ? traced(text.slice(start, end), start) : concat(lines);
}
