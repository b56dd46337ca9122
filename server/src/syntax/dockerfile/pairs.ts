import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import type { Pair } from "./model.ts";
import { isBlank } from "./statements.ts";
import { splitWords, unquote, wordOf } from "./words.ts";

/**
 * NAME=value of ENV, LABEL and ARG (BuildKit's parseNameVal and parseNameOrNameVal). Without "=" in the first word, ENV
 * and LABEL take the rest of the line as one value.
 */
export function readPairs(keyword: string, body: TracedText, escape: string): readonly Pair[] {
  const { words } = splitWords(body.text, escape);
  const first = words[0];
  if (!first) return [];
  const legacy = keyword !== "ARG" && !body.text.slice(first.start, first.end).includes("=");
  return legacy ? [legacyPair(body, escape)] : words.map((word) => pairOf(body, word, escape));
}

function pairOf(body: TracedText, word: Range, escape: string): Pair {
  const offset = body.text.slice(word.start, word.end).indexOf("=");
  const equals = word.start + offset;
  const split = offset !== -1;
  const nameEnd = split ? equals : word.end;
  return {
    name: unquote(body.text.slice(word.start, nameEnd), escape),
    nameRange: rangeOf(body, word.start, nameEnd),
    value: split ? wordOf(body, { start: equals + 1, end: word.end }, escape) : undefined,
    range: rangeOf(body, word.start, word.end),
    equals: split,
  };
}

function legacyPair(body: TracedText, escape: string): Pair {
  let nameEnd = 0;
  while (nameEnd < body.text.length && !isBlank(body.text[nameEnd])) nameEnd++;
  let start = nameEnd;
  while (start < body.text.length && isBlank(body.text[start])) start++;
  const end = body.text.length;
  return {
    name: body.text.slice(0, nameEnd),
    nameRange: rangeOf(body, 0, nameEnd),
    value: start < end ? wordOf(body, { start, end }, escape) : undefined,
    range: rangeOf(body, 0, end),
    equals: false,
  };
}
