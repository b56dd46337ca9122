import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import { isBlank, wordLength } from "./blanks.ts";
import type { LineParser, NamedSpan } from "./line-parser.ts";
import { LONGEST_LINE } from "./line-parser.ts";
import type { Pair } from "./model.ts";
import { shieldAll, shieldPairs } from "./shield.ts";
import { splitAtSpaces, unquote, wordOf } from "./words.ts";

/**
 * NAME=value of ENV, LABEL and ARG (BuildKit's parseNameVal and parseNameOrNameVal). Without "=" in the first word, ENV
 * and LABEL take the rest of the line as one value; ARG takes each word by itself.
 */
export function readPairs(keyword: string, body: TracedText, escape: string, parser: LineParser): readonly Pair[] {
  const text = body.text.slice(0, LONGEST_LINE + 1);
  const words = splitAtSpaces(text, escape);
  const legacy = keyword !== "ARG" && isLegacy(text, words);
  const shielded = legacy ? shieldAll(nameAndRest(text)) : shieldPairs(text, words);
  const spans = keyword === "ARG" ? parser.arguments(shielded) : parser.pairs(shielded);
  return spans.map((span) => pairOf(body, span, escape));
}

/** True for `NAME value` of ENV and LABEL: the first word, which may be quoted, has no "=". */
export function isLegacy(text: string, [first]: readonly Range[]): boolean {
  return first !== undefined && !text.slice(first.start, first.end).includes("=");
}

/** The legacy form is split at the first blank, whatever the quotes. */
function nameAndRest(text: string): readonly Range[] {
  const end = wordLength(text);
  let start = end;
  while (isBlank(text[start])) start++;
  const name = { start: 0, end };
  return start < text.length ? [name, { start, end: text.length }] : [name];
}

function pairOf(body: TracedText, { range, name, value }: NamedSpan, escape: string): Pair {
  const equals = value !== undefined && body.text.slice(name.end, value.start) === "=";
  const written = body.text.slice(name.start, name.end);
  return {
    name: written,
    key: unquote(written, escape),
    nameRange: rangeOf(body, name.start, name.end),
    value: value && wordOf(body, value, escape),
    range: rangeOf(body, range.start, range.end),
    equals,
  };
}
