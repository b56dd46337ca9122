import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import { isSpace } from "./blanks.ts";
import type { JsonItem } from "./model.ts";

/**
 * The items of the JSON array of strings that the text from `start` on is (BuildKit's parseJSON); undefined for anything
 * else.
 */
export function readJson(whole: TracedText, start: number): readonly JsonItem[] | undefined {
  const from = arrayStart(whole.text, start);
  const values = parse(whole.text, from);
  if (!values?.every((value) => typeof value === "string")) return undefined;
  const ranges = stringsIn(whole.text, from);
  return values.map((value, index) => {
    const span = ranges[index] ?? { start: from, end: from };
    return { value: value.replace(/\p{Surrogate}/gu, "\uFFFD"), range: rangeOf(whole, span.start, span.end), span };
  });
}

/** True when the text from `start` on is a JSON array of strings. */
export function isJson({ text }: TracedText, start: number): boolean {
  return parse(text, arrayStart(text, start))?.every((value) => typeof value === "string") ?? false;
}

/** True for a JSON array that holds anything else than strings, with which BuildKit refuses the file. */
export function isMixedJson({ text }: TracedText, start: number): boolean {
  return parse(text, arrayStart(text, start))?.some((value) => typeof value !== "string") ?? false;
}

function arrayStart(text: string, start: number): number {
  let at = start;
  while (isSpace(text[at])) at++;
  return at;
}

function parse(text: string, start: number): readonly unknown[] | undefined {
  if (text[start] !== "[" || !text.endsWith("]")) return undefined;
  try {
    const values: unknown = JSON.parse(text.slice(start));
    return Array.isArray(values) && !hasInfinity(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** A number that is too big is an error to Go, which then reads the text as no JSON at all. */
function hasInfinity(values: readonly unknown[]): boolean {
  const rest: unknown[] = [...values];
  for (let value = rest.pop(); value !== undefined || rest.length > 0; value = rest.pop()) {
    if (typeof value === "number" && !Number.isFinite(value)) return true;
    if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) rest.push(inner);
  }
  return false;
}

/** The places of the strings of a correct array of strings, quotation marks included. */
function stringsIn(text: string, start: number): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf('"', start); at !== -1; at = text.indexOf('"', at)) {
    const from = at++;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    ranges.push({ start: from, end: ++at });
  }
  return ranges;
}
