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

/**
 * Reads `--name=value` words from `start` on (BuildKit's extractBuilderFlags); a bare `--` ends them. The text is cut off
 * behind them: dockerfile-ast goes on looking for flags behind words with dashes inside (`COPY a--b --c`).
 */
export function readFlags(whole: TracedText, start: number, escape: string, parser: LineParser): Flags {
  const rest = whole.text.slice(start);
  if (!/^\s*--/.test(rest)) return { flags: [], end: start };
  const { text } = shield(rest, escape);
  const operand = text.search(OPERAND);
  const spans = parser.flags(operand === -1 ? text : text.slice(0, operand));
  const flags = spans.map((span) => flagOf(whole, { ...moved(span, start), text }, start, escape));
  if (operand === -1) return { flags, end: whole.text.length };
  return { flags, end: start + operand + (text.startsWith("--", operand) ? 2 : 0) };
}
