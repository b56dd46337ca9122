import type { Range } from "./text.ts";
import type { TracedText } from "./traced.ts";
import { sourceRange } from "./traced.ts";

/** Where a value stands, and how it is written there. */
export interface Written {
  /** As written, without the quotation marks of a flag or an array. */
  readonly text: string;
  readonly range: Range;
}

export interface KnownValue<Value> extends Written {
  readonly state: "known";
  readonly value: Value;
}

/** A variable decides whose value is not known. */
export interface UnknownValue extends Written {
  readonly state: "unknown";
}

/** The builder refuses it. */
export interface InvalidValue<Problem extends string> extends Written {
  readonly state: "invalid";
  readonly code: Problem;
  /** The part that is wrong; the whole value where that part cannot be told. */
  readonly at: Range;
}

/** A value of the file that has been read as what the builder takes it for. */
export type Typed<Value, Problem extends string> = KnownValue<Value> | UnknownValue | InvalidValue<Problem>;

/** What a reader of plain text finds; `start` and `end` are offsets into that text, all of it when absent. */
export type Parsed<Value, Problem extends string> =
  { readonly value: Value } | { readonly code: Problem; readonly start?: number; readonly end?: number };

/** Reads a value whose variables have been replaced; `value` is undefined when one of them is unknown. */
export function typed<Value, Problem extends string>(
  { text, range }: Written,
  value: TracedText | undefined,
  parse: (text: string) => Parsed<Value, Problem>,
): Typed<Value, Problem> {
  if (!value) return { state: "unknown", text, range };
  const parsed = parse(value.text);
  if ("value" in parsed) return { state: "known", value: parsed.value, text, range };
  const part = sourceRange(value, parsed.start ?? 0, parsed.end ?? value.text.length);
  const isWithin = part !== undefined && range.start <= part.start && part.end <= range.end;
  return { state: "invalid", code: parsed.code, at: isWithin ? part : range, text, range };
}

/** The value where it is known, else undefined. */
export function knownValue<Value>(typed: Typed<Value, string> | undefined): Value | undefined {
  return typed?.state === "known" ? typed.value : undefined;
}
