import type { Plain, PlainList, PlainMap } from "./model.ts";

export type Quote = "'" | '"';

/** How a file is laid out; new text follows it. */
export interface Layout {
  /** Spaces per level. */
  readonly step: number;
  /** Spaces between a key and the dashes of its list. */
  readonly listStep: number;
  readonly quote: Quote;
}

/** The lines of `key: value` entries, each with the indentation. */
export function entryLines(entries: PlainMap, indent: string, layout: Layout): readonly string[] {
  return Object.entries(entries).flatMap(([name, value]) => {
    const key = `${indent}${scalarText(name, layout.quote, false)}:`;
    if (isBlock(value)) return [key, ...blockLines(value, indent, layout)];
    return [`${key} ${inlineText(value, layout.quote, false)}`];
  });
}

/** The lines of `- item` entries, each with the indentation. */
export function itemLines(items: PlainList, indent: string, layout: Layout): readonly string[] {
  return items.flatMap((item) => {
    if (!isBlock(item)) return [`${indent}- ${inlineText(item, layout.quote, false)}`];
    const inner = `${indent}  `;
    const lines = isList(item) ? itemLines(item, inner, layout) : entryLines(item, inner, layout);
    return lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(inner.length)}` : line));
  });
}

/** The lines of a map or list that stands below a key with that indentation. */
export function blockLines(value: PlainList | PlainMap, indent: string, layout: Layout): readonly string[] {
  if (isList(value)) return itemLines(value, indent + " ".repeat(layout.listStep), layout);
  return entryLines(value, indent + " ".repeat(layout.step), layout);
}

/** A value on one line; collections in flow style. */
export function inlineText(value: Plain, quote: Quote, flow: boolean): string {
  if (typeof value === "string") return scalarText(value, quote, flow);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map((item) => inlineText(item, quote, true)).join(", ")}]`;
  return `{${pairTexts(value, quote).join(", ")}}`;
}

/** `key: value` texts for use within braces. */
export function pairTexts(entries: PlainMap, quote: Quote): readonly string[] {
  return Object.entries(entries).map(
    ([name, value]) => `${scalarText(name, quote, true)}: ${inlineText(value, quote, true)}`,
  );
}

export function isList(value: Plain): value is PlainList {
  return Array.isArray(value);
}

/** True for maps and lists that need lines of their own. */
export function isBlock(value: Plain): value is PlainList | PlainMap {
  return typeof value === "object" && Object.keys(value).length > 0;
}

/** A text as a scalar: plain where every YAML version reads it back as the same text, else quoted. */
export function scalarText(text: string, quote: Quote, flow: boolean): string {
  return isPlainSafe(text, flow) ? text : quoted(text, quote);
}

/** A text in quotation marks; single ones only where nothing needs an escape. */
export function quoted(text: string, quote: Quote): string {
  if (quote === "'" && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    UNESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;
const UNESCAPED = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** Null, booleans, numbers, dates and base-60 numbers of YAML 1.1 and 1.2. */
const OTHER_TYPE = /^(?:~|null|y|n|yes|no|on|off|true|false|<<|=|[-+]?\.(?:inf|nan)|[-+.]?[0-9][-+0-9a-fox_.,: tz]*)$/i;

function isPlainSafe(text: string, flow: boolean): boolean {
  if (text === "" || text.trim() !== text || UNPRINTABLE.test(text) || OTHER_TYPE.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]|^\.\.\.|:(?:\s|$)|\s#/.test(text)) return false;
  return !flow || !/[,[\]{}:]/.test(text);
}
