import type { Range } from "./text.ts";
import type { TracedText } from "./traced.ts";
import { concat, slice, sourceRange } from "./traced.ts";

/** Text with the variables of Compose's interpolation: `$NAME`, `${NAME:-word}`, `$$`. */
export interface Interpolation {
  readonly source: TracedText;
  readonly parts: readonly InterpolationPart[];
  /** All variables, those inside of defaults too, in order of their place. */
  readonly variables: readonly InterpolatedVariable[];
}

export type InterpolationPart = LiteralPart | InterpolatedVariable | InvalidPart;

export interface LiteralPart {
  readonly kind: "literal";
  /** What it stands for, with its place: one "$" for `$$`. */
  readonly text: TracedText;
}

export interface InterpolatedVariable {
  readonly kind: "variable";
  readonly name: string;
  /** From "$" to the last character; undefined when it has no single place in the file. */
  readonly range: Range | undefined;
  readonly nameRange: Range | undefined;
  readonly braced: boolean;
  readonly operator: InterpolationOperator | undefined;
  /** What follows the operator: a default, a message or a replacement. */
  readonly word: Interpolation | undefined;
}

export type InterpolationOperator = ":-" | "-" | ":?" | "?" | ":+" | "+";

/** A "$" that Compose rejects: `${`, `${A/b/c}`, `$1`. */
export interface InvalidPart {
  readonly kind: "invalid";
  readonly text: string;
  readonly range: Range | undefined;
}

/** Variables by name. A name that is not in it is unknown, not empty. */
export type Environment = Readonly<Record<string, string>>;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /:?[-?+]/y;
const MAX_DEPTH = 20;

/** Takes the text apart by the grammar of the Compose specification (chapter "Interpolation"). */
export function parseInterpolation(source: TracedText): Interpolation {
  return parse(source, 0);
}

function parse(source: TracedText, depth: number): Interpolation {
  const parts: InterpolationPart[] = [];
  const { text } = source;
  let position = 0;
  while (position < text.length) {
    const dollar = text.indexOf("$", position);
    const end = dollar === -1 ? text.length : dollar;
    if (end > position) parts.push({ kind: "literal", text: slice(source, position, end) });
    if (dollar === -1) break;
    position = readDollar(source, dollar, depth, parts);
  }
  return { source, parts, variables: parts.flatMap(variablesOf) };
}

function variablesOf(part: InterpolationPart): readonly InterpolatedVariable[] {
  return part.kind === "variable" ? [part, ...(part.word?.variables ?? [])] : [];
}

/** Reads what starts with the "$" at `start`, adds it to `parts` and returns the place behind it. */
function readDollar(source: TracedText, start: number, depth: number, parts: InterpolationPart[]): number {
  const { text } = source;
  if (text[start + 1] === "$") {
    parts.push({ kind: "literal", text: slice(source, start + 1, start + 2) });
    return start + 2;
  }
  if (text[start + 1] === "{") return readBraced(source, start, depth, parts);
  const name = match(NAME, text, start + 1);
  if (name === undefined) return invalid(source, start, start + 1, parts);
  const end = start + 1 + name.length;
  parts.push({
    kind: "variable",
    name,
    range: sourceRange(source, start, end),
    nameRange: sourceRange(source, start + 1, end),
    braced: false,
    operator: undefined,
    word: undefined,
  });
  return end;
}

function readBraced(source: TracedText, start: number, depth: number, parts: InterpolationPart[]): number {
  const { text } = source;
  const close = closingBrace(text, start + 2);
  if (close === undefined) return invalid(source, start, text.length, parts);
  const name = match(NAME, text, start + 2);
  if (name === undefined) return invalid(source, start, close + 1, parts);
  const nameEnd = start + 2 + name.length;
  const operator = match(OPERATOR, text, nameEnd) as InterpolationOperator | undefined;
  if (operator === undefined && nameEnd !== close) return invalid(source, start, close + 1, parts);
  if (depth >= MAX_DEPTH) return invalid(source, start, close + 1, parts);
  parts.push({
    kind: "variable",
    name,
    range: sourceRange(source, start, close + 1),
    nameRange: sourceRange(source, start + 2, nameEnd),
    braced: true,
    operator,
    word: operator === undefined ? undefined : parse(slice(source, nameEnd + operator.length, close), depth + 1),
  });
  return close + 1;
}

/** Place of the brace that ends the `${` in front of `start`, nested `${…}` respected. */
export function closingBrace(text: string, start: number): number | undefined {
  let open = 1;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "}" && --open === 0) return i;
    if (text[i] !== "$") continue;
    if (text[i + 1] === "{") open++;
    if (text[i + 1] === "{" || text[i + 1] === "$") i++;
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function invalid(source: TracedText, start: number, end: number, parts: InterpolationPart[]): number {
  parts.push({ kind: "invalid", text: source.text.slice(start, end), range: sourceRange(source, start, end) });
  return end;
}

/** Stands for the value of an unknown variable in `interpolatePartly` and `expandPartly`. */
export const UNKNOWN = "\uE000";

/**
 * The text with its variables replaced: by their values, or by the defaults that the text gives. Each value has an
 * origin of its own (> 0); defaults keep their places in the file. Undefined when a variable without default is not in
 * the environment.
 */
export function interpolate(interpolation: Interpolation, environment: Environment = {}): TracedText | undefined {
  const result = interpolatePartly(interpolation, environment);
  return result.text.includes(UNKNOWN) ? undefined : result;
}

/** As `interpolate`, with one character `UNKNOWN` for each variable whose value is not known. */
export function interpolatePartly(interpolation: Interpolation, environment: Environment = {}): TracedText {
  let origin = 0;
  const resolve = ({ parts }: Interpolation, outer: number): TracedText =>
    concat(
      parts.map((part) => {
        if (part.kind === "literal") return withOrigin(part.text, outer);
        if (part.kind === "invalid") return { text: UNKNOWN, segments: [] };
        const own = ++origin;
        const choice = choose(part, environment);
        return typeof choice === "object" ? resolve(choice, own) : { text: choice ?? UNKNOWN, segments: [] };
      }),
    );
  return resolve(interpolation, 0);
}

/** The word of the text that takes the variable's place, or its value; undefined when that is unknown. */
function choose(
  { name, operator, word }: InterpolatedVariable,
  environment: Environment,
): string | Interpolation | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
  const usable = value !== undefined && (value !== "" || operator?.startsWith(":") !== true);
  if (operator?.endsWith("+")) {
    if (usable) return word;
    return value === undefined ? undefined : "";
  }
  if (usable) return value;
  return operator?.endsWith("-") ? word : undefined;
}

function withOrigin(text: TracedText, origin: number): TracedText {
  return origin === 0 ? text : { text: text.text, segments: text.segments.map((segment) => ({ ...segment, origin })) };
}
