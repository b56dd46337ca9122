import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import type { JsonItem } from "./model.ts";

/** The items of a JSON array of strings that fills the text from `start` on; undefined for anything else. */
export function readJson(whole: TracedText, start = 0): readonly JsonItem[] | undefined {
  if (whole.text[start] !== "[" || !whole.text.endsWith("]")) return undefined;
  const values = parse(whole.text.slice(start));
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return undefined;
  let at = start + 1;
  return values.map((value) => {
    const from = whole.text.indexOf('"', at);
    at = stringEnd(whole.text, from);
    return { value, range: rangeOf(whole, from, at) };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Behind the closing quotation mark of the JSON string that starts at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
