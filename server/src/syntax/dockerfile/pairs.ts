import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import type { LineParser, NamedSpan } from "./line-parser.ts";
import type { Pair } from "./model.ts";
import { shield } from "./shield.ts";
import { unquote, wordOf } from "./words.ts";

/**
 * NAME=value of ENV, LABEL and ARG (BuildKit's parseNameVal and parseNameOrNameVal). Without "=" in the first word, ENV
 * and LABEL take the rest of the line as one value; ARG takes each word by itself.
 */
export function readPairs(keyword: string, body: TracedText, escape: string, parser: LineParser): readonly Pair[] {
  const { text } = shield(body.text, escape);
  const spans = keyword === "ARG" ? parser.arguments(text) : parser.pairs(text);
  return spans.map((span) => pairOf(body, span, escape));
}

function pairOf(body: TracedText, { range, name, value }: NamedSpan, escape: string): Pair {
  const equals = value !== undefined && body.text.slice(name.end, value.start) === "=";
  return {
    name: unquote(body.text.slice(name.start, name.end), escape),
    nameRange: rangeOf(body, name.start, name.end),
    value: value && wordOf(body, value, escape),
    range: rangeOf(body, range.start, range.end),
    equals,
  };
}
