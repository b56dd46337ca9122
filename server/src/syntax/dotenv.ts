import { interpolate, parseInterpolation } from "./interpolation.ts";
import type { Range } from "./text.ts";
import { lineEnd } from "./text.ts";
import type { TracedText } from "./traced.ts";
import { concat, traced } from "./traced.ts";

/** What a `.env` or `env_file` says (Compose's syntax: https://docs.docker.com/compose/how-tos/environment-variables/). */
export interface Dotenv {
  readonly text: string;
  readonly entries: readonly DotenvEntry[];
  readonly errors: readonly DotenvError[];
}

/** `NAME=value`, `export NAME=value`, or `NAME` alone. */
export interface DotenvEntry {
  readonly name: string;
  readonly nameRange: Range;
  /** Without quotes, escapes resolved, variables as written; undefined for `NAME` alone, which passes a variable on. */
  readonly value: TracedText | undefined;
  /** With quotes; undefined for `NAME` alone. */
  readonly valueRange: Range | undefined;
  readonly quote: "'" | '"' | undefined;
  /** From `export` or the name to the end of the value. */
  readonly range: Range;
}

export interface DotenvError {
  readonly message: string;
  readonly range: Range;
}

interface Draft {
  readonly text: string;
  readonly entries: DotenvEntry[];
  readonly errors: DotenvError[];
}

/** Never throws; lines that cannot be read become errors. */
export function parseDotenv(text: string): Dotenv {
  const file: Draft = { text, entries: [], errors: [] };
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  while (position < text.length) position = readLine(file, position);
  return file;
}

const NAME = /[ \t]*(export[ \t]+)?([^\s=:#'"]+)[ \t]*([=:]?)[ \t]*/y;

/** Reads the entry that starts on the line at `start` and returns where the next one may start. */
function readLine(file: Draft, start: number): number {
  const { text } = file;
  const end = lineEnd(text, start);
  const line = text.slice(start, end).trim();
  if (line === "" || line.startsWith("#")) return end;
  NAME.lastIndex = start;
  const match = NAME.exec(text);
  const name = match?.[2];
  if (!match || name === undefined || !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) {
    return fail(file, start, end, "This line is not NAME=value");
  }
  const nameStart =
    start + match[0].indexOf(name, match[1] === undefined ? 0 : match[0].indexOf(match[1]) + match[1].length);
  const nameRange = { start: nameStart, end: nameStart + name.length };
  const head = { name, nameRange, from: match[1] === undefined ? nameStart : start + match[0].indexOf(match[1]) };
  if (match[3] === "") return readBare(file, head, start, end);
  const at = start + match[0].length;
  const quote = text[at];
  return quote === '"' || quote === "'"
    ? readQuoted(file, head, at, quote)
    : readPlain(file, head, Math.min(at, contentEnd(text, end)), end);
}

interface Head {
  readonly name: string;
  readonly nameRange: Range;
  readonly from: number;
}

function readBare(file: Draft, { name, nameRange, from }: Head, start: number, end: number): number {
  const rest = file.text.slice(nameRange.end, end).trim();
  if (rest !== "" && !rest.startsWith("#")) return fail(file, start, end, `"${name}" has blanks in its name or no "="`);
  file.entries.push({
    name,
    nameRange,
    value: undefined,
    valueRange: undefined,
    quote: undefined,
    range: { start: from, end: nameRange.end },
  });
  return end;
}

function readPlain(file: Draft, { name, nameRange, from }: Head, start: number, end: number): number {
  const source = file.text.slice(start, contentEnd(file.text, end));
  const comment = /(?:^|[ \t])#/.exec(source);
  const value = source.slice(0, comment?.index).trimEnd();
  const valueRange = { start, end: start + value.length };
  file.entries.push({
    name,
    nameRange,
    value: traced(value, start),
    valueRange,
    quote: undefined,
    range: { start: from, end: valueRange.end },
  });
  return end;
}

function readQuoted(file: Draft, { name, nameRange, from }: Head, start: number, quote: "'" | '"'): number {
  const { text } = file;
  const close = closingQuote(text, start + 1, quote);
  if (close === undefined)
    return fail(file, start, lineEnd(text, start), `The quotation mark of "${name}" is not closed`);
  const inner = text.slice(start + 1, close);
  const value = quote === '"' ? unescape(inner, start + 1) : traced(inner, start + 1);
  file.entries.push({
    name,
    nameRange,
    value,
    valueRange: { start, end: close + 1 },
    quote,
    range: { start: from, end: close + 1 },
  });
  return lineEnd(text, close);
}

function closingQuote(text: string, start: number, quote: string): number | undefined {
  for (let i = start; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i;
  }
  return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", $: "$$" };

/** Escapes of double quotes; `\$` becomes `$$`, which interpolation reads as a dollar sign. */
function unescape(inner: string, start: number): TracedText {
  const parts: TracedText[] = [];
  let position = 0;
  for (const match of inner.matchAll(/\\([nrt"\\$])/g)) {
    parts.push(traced(inner.slice(position, match.index), start + position));
    parts.push(traced(ESCAPES[match[1] ?? ""] ?? "", start + match.index));
    position = match.index + match[0].length;
  }
  return concat([...parts, traced(inner.slice(position), start + position)]);
}

/** End of the line's content, its line ending left out. */
function contentEnd(text: string, end: number): number {
  return end - (/\r?\n$/.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0);
}

function fail(file: Draft, start: number, end: number, message: string): number {
  file.errors.push({ message, range: { start, end: contentEnd(file.text, end) } });
  return end;
}

/** The values by name, variables replaced by earlier ones and by `environment`; names whose value is unknown are left out. */
export function dotenvValues(
  { entries }: Dotenv,
  environment: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const known = { ...environment };
  for (const { name, value, quote } of entries) {
    const text = value && quote !== "'" ? interpolate(parseInterpolation(value), known)?.text : value?.text;
    if (text === undefined) continue;
    values.set(name, text);
    if (!Object.hasOwn(environment, name)) known[name] = text;
  }
  return Object.fromEntries(values);
}
