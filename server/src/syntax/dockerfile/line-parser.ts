import type { Range } from "../text.ts";

/**
 * dockerfile-ast is given no more characters than these at once: it makes half a minute of a line of 10 MB. No more than
 * the words that end before are read of a longer text.
 */
export const LONGEST_LINE = 100_000;

/** `NAME=value`; offsets into the text given to the parser. */
export interface NamedSpan {
  readonly range: Range;
  readonly name: Range;
  /** Undefined without a value. */
  readonly value: Range | undefined;
}

/** FROM's image and what follows AS. */
export interface StageSpan {
  readonly image: Range | undefined;
  readonly name: Range | undefined;
}

/** What dockerfile-ast reads for us, one instruction at a time, without its keyword and shielded (`shield.ts`). */
export interface LineParser {
  /** The instruction that a first word names, in upper case; also for words that are no instruction. */
  readonly keyword: (word: string) => string;
  /** Of ENV and LABEL, in either form. */
  readonly pairs: (text: string) => readonly NamedSpan[];
  /** Of ARG, which has any number of them. */
  readonly arguments: (text: string) => readonly NamedSpan[];
  readonly stage: (text: string) => StageSpan;
}
