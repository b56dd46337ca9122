import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import type { LineParser, NamedSpan } from "./line-parser.ts";
import type { Flag, FlagOption } from "./model.ts";
import { shield } from "./shield.ts";
import { unquote } from "./words.ts";

/** The first word that is no flag, or a bare `--`. */
const OPERAND = /(?<![^ \t])(?:(?!--)[^ \t]|--(?![^ \t]))/;

export interface Flags {
  readonly flags: readonly Flag[];
  /** Offset behind the flags in the text. */
  readonly end: number;
}

/** A text and its shielded form, which begins at `start`. */
interface Source {
  readonly whole: TracedText;
  readonly shielded: string;
  readonly start: number;
  readonly escape: string;
}

/**
 * Reads `--name=value` words from `start` on (BuildKit's extractBuilderFlags); a bare `--` ends them. dockerfile-ast is
 * given these words only: it takes `--c` of `COPY a--b --c` for a flag, too, and knows no bare `--`.
 */
export function readFlags(whole: TracedText, start: number, escape: string, parser: LineParser): Flags {
  const rest = whole.text.slice(start);
  if (!/^\s*--/.test(rest)) return { flags: [], end: start };
  const shielded = shield(rest, escape).text;
  const operand = shielded.search(OPERAND);
  const spans = parser.flags(operand === -1 ? shielded : shielded.slice(0, operand));
  const flags = spans.map((span) => flagOf({ whole, shielded, start, escape }, span));
  if (operand === -1) return { flags, end: whole.text.length };
  return { flags, end: start + operand + (shielded.startsWith("--", operand) ? 2 : 0) };
}

function flagOf(source: Source, span: NamedSpan): Flag {
  return { ...part(source, span), options: span.value ? optionsOf(source, span.value) : [] };
}

/**
 * The parts between commas. Not those of dockerfile-ast: it has none for a value without "=" (`--security=insecure`,
 * `--x=a,b`) and places those beside an empty part (`type=bind,,ro`) wrongly.
 */
function optionsOf(source: Source, { start, end }: Range): readonly FlagOption[] {
  const found: FlagOption[] = [];
  let from = start;
  for (const text of source.shielded.slice(start, end).split(",")) {
    if (text !== "") found.push(part(source, optionSpan(text, from)));
    from += text.length + 1;
  }
  return found;
}

function optionSpan(text: string, start: number): NamedSpan {
  const range = { start, end: start + text.length };
  const equals = text.indexOf("=");
  if (equals === -1) return { range, name: range, value: undefined };
  return { range, name: { start, end: start + equals }, value: { start: start + equals + 1, end: range.end } };
}

/** `name=value` with quotes and escapes removed. */
function part({ whole, start, escape }: Source, { range, name, value }: NamedSpan): FlagOption {
  const textOf = (span: Range) => unquote(whole.text.slice(start + span.start, start + span.end), escape);
  const rangeIn = (span: Range) => rangeOf(whole, start + span.start, start + span.end);
  return {
    name: textOf(name).replace(/^["']/, "").toLowerCase(),
    value: value && textOf(value),
    range: rangeIn(range),
    valueRange: value && rangeIn(value),
  };
}
