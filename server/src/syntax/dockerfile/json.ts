import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import type { LineParser } from "./line-parser.ts";
import { LONGEST_LINE } from "./line-parser.ts";
import type { JsonItem } from "./model.ts";

/**
 * The items of a JSON array of strings that fills the text from `start` on; undefined for anything else. Whether it is one
 * says JSON.parse: dockerfile-ast also accepts `["a",]`, `["a"] b` and escapes that JSON does not have.
 */
export function readJson(whole: TracedText, start: number, parser: LineParser): readonly JsonItem[] | undefined {
  const values = stringsOf(whole.text, start);
  if (!values) return undefined;
  const ranges = parser.strings(whole.text.slice(start));
  return values.map((value, index) => {
    const { start: from, end } = ranges[index] ?? { start: 0, end: 0 };
    return { value, range: rangeOf(whole, start + from, start + end) };
  });
}

/** True when the text from `start` on is a JSON array of strings. */
export function isJson(whole: TracedText, start: number): boolean {
  return stringsOf(whole.text, start) !== undefined;
}

function stringsOf(text: string, start: number): readonly string[] | undefined {
  if (text[start] !== "[" || !text.endsWith("]") || text.length - start > LONGEST_LINE) return undefined;
  const values = parse(text.slice(start));
  return Array.isArray(values) && values.every((value) => typeof value === "string") ? values : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
