import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import type { Flag, FlagOption } from "./model.ts";
import { splitWords, unquote } from "./words.ts";

export interface Flags {
  readonly flags: readonly Flag[];
  /** Offset behind the last flag in the text. */
  readonly end: number;
}

/** Reads `--name=value` words from `start` on (BuildKit's extractBuilderFlags); a bare `--` ends them. */
export function readFlags(whole: TracedText, start: number, escape: string): Flags {
  const flags: Flag[] = [];
  let end = start;
  let stopped = false;
  const { words } = splitWords(whole.text, escape, start, (at) => {
    const accepted = !stopped && whole.text.startsWith("--", at);
    if (accepted) stopped = /^--(?:\s|$)/.test(whole.text.slice(at, at + 3));
    return accepted;
  });
  for (const word of words) {
    end = word.end;
    if (word.end - word.start > 2) flags.push(flagOf(whole, word, escape));
  }
  return { flags, end };
}

function flagOf(whole: TracedText, word: Range, escape: string): Flag {
  const { name, value, valueStart } = split(whole, { start: word.start + 2, end: word.end }, escape);
  return {
    name: name.toLowerCase(),
    value,
    range: rangeOf(whole, word.start, word.end),
    valueRange: value === undefined ? undefined : rangeOf(whole, valueStart, word.end),
    options: value === undefined ? [] : options(whole, { start: valueStart, end: word.end }, escape),
  };
}

function options(whole: TracedText, { start, end }: Range, escape: string): readonly FlagOption[] {
  const found: FlagOption[] = [];
  let from = start;
  let quote: string | undefined;
  for (let at = start; at <= end; at++) {
    const character = whole.text[at];
    if (at < end && (character === '"' || character === "'")) quote = quote === character ? undefined : (quote ?? character);
    if (at < end && (quote || character !== ",")) continue;
    if (at > from) found.push(optionOf(whole, { start: from, end: at }, escape));
    from = at + 1;
  }
  return found;
}

function optionOf(whole: TracedText, range: Range, escape: string): FlagOption {
  const { name, value, valueStart } = split(whole, range, escape);
  return {
    name: name.toLowerCase(),
    value,
    range: rangeOf(whole, range.start, range.end),
    valueRange: value === undefined ? undefined : rangeOf(whole, valueStart, range.end),
  };
}

/** `name=value` with quotes and escapes removed. */
function split(whole: TracedText, { start, end }: Range, escape: string) {
  const text = whole.text.slice(start, end);
  const equals = text.indexOf("=");
  if (equals === -1) return { name: unquote(text, escape), value: undefined, valueStart: end };
  const name = unquote(text.slice(0, equals), escape).replace(/^["']/, "");
  return { name, value: unquote(text.slice(equals + 1), escape), valueStart: start + equals + 1 };
}
