import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import { isBlank } from "./blanks.ts";
import { csvFields } from "./csv.ts";
import type { Flag, FlagOption } from "./model.ts";

export interface Flags {
  readonly flags: readonly Flag[];
  /** Offset behind the flags in the text. */
  readonly end: number;
}

/** A text with quotes and escapes removed, and where each of its characters stood. */
interface Unquoted {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Offset behind the word. */
  readonly end: number;
  /** Where the next word may begin. */
  readonly next: number;
}

/** Reads `--name=value` words from `start` on (BuildKit's extractBuilderFlags); a bare `--` ends them. */
export function readFlags(whole: TracedText, start: number, escape: string): Flags {
  const flags: Flag[] = [];
  for (let at = start; ;) {
    while (isBlank(whole.text[at])) at++;
    if (!whole.text.startsWith("--", at)) return { flags, end: at };
    const word = readWord(whole.text, at, escape);
    if (word.text === "--") return { flags, end: word.next };
    flags.push(flagOf(whole, at, word));
    at = word.next;
  }
}

/** One word; in contrast to a shell, an escape character means something in both kinds of quotes, whatever follows. */
function readWord(text: string, start: number, escape: string): Unquoted {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let quote: string | undefined;
  let at = start;
  while (at < text.length && (quote !== undefined || !isBlank(text[at]))) {
    const character = text.charAt(at);
    if (character === quote || (quote === undefined && (character === '"' || character === "'"))) {
      quote = character === quote ? undefined : character;
      at++;
      continue;
    }
    if (character === escape) at++;
    const { bytes, length, cut } = bytesAt(text, at, quote !== undefined);
    pieces.push(bytes);
    offsets.push(...Array<number>(bytes.length).fill(at));
    if (cut) return { text: pieces.join(""), offsets, end: at, next: at + length };
    at += length;
  }
  return { text: pieces.join(""), offsets, end: at, next: at };
}

/**
 * A character as BuildKit takes it in flags: each of its UTF-8 bytes for a character of its own, so that "é" becomes
 * "Ã©", and 0x85 and 0xA0, which are part of "à", for blanks that cut the word.
 */
function bytesAt(text: string, at: number, quoted: boolean) {
  const point = text.codePointAt(at);
  if (point === undefined) return { bytes: "", length: 0, cut: false };
  if (point < 0x80) return { bytes: text.charAt(at), length: 1, cut: false };
  const bytes = utf8(point);
  const blank = quoted ? -1 : bytes.findIndex((byte) => byte === 0x85 || byte === 0xa0);
  const taken = blank === -1 ? bytes : bytes.slice(0, blank);
  return { bytes: String.fromCharCode(...taken), length: point > 0xffff ? 2 : 1, cut: blank !== -1 };
}

/** The bytes of a character that is not ASCII; half a surrogate pair counts as U+FFFD. */
function utf8(point: number): readonly number[] {
  const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

function flagOf(whole: TracedText, start: number, { text, offsets, end }: Unquoted): Flag {
  const equals = text.indexOf("=");
  const name = text.slice(2, equals === -1 ? text.length : equals);
  if (equals === -1)
    return { name, value: undefined, range: rangeOf(whole, start, end), valueRange: undefined, options: [] };
  const places = [...offsets.slice(equals + 1), end];
  const value = text.slice(equals + 1);
  return {
    name,
    value,
    range: rangeOf(whole, start, end),
    valueRange: rangeOf(whole, (offsets[equals] ?? end) + 1, end),
    options: optionsOf(whole, value, places),
  };
}

/** The fields between commas; `places` says where each character of the value stands. */
function optionsOf(whole: TracedText, value: string, places: readonly number[]): readonly FlagOption[] {
  const found: FlagOption[] = [];
  const place = ({ start, end }: Range): Range =>
    rangeOf(whole, places[start] ?? 0, start === end ? (places[start] ?? 0) : (places[end - 1] ?? 0) + 1);
  for (const { text, range } of csvFields(value) ?? []) {
    if (text === "") continue;
    const equals = text.indexOf("=");
    const key = equals === -1 ? text : text.slice(0, equals);
    const valueStart = range.start + equals + 1;
    found.push({
      name: key.toLowerCase(),
      value: equals === -1 ? undefined : text.slice(equals + 1),
      range: place(range),
      valueRange: equals === -1 ? undefined : place({ start: Math.min(valueStart, range.end), end: range.end }),
    });
  }
  return found;
}
