import type { Parsed } from "./typed.ts";

export type DurationProblem = "no-duration" | "missing-unit" | "unknown-unit" | "too-long";

const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ["ns", 1e-6],
  ["us", 1e-3],
  // MICRO SIGN and GREEK SMALL LETTER MU
  ["\u00b5s", 1e-3],
  ["\u03bcs", 1e-3],
  ["ms", 1],
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
]);

/** The largest number of nanoseconds that Go keeps, in milliseconds. */
const LONGEST = 2 ** 63 / 1e6;
const NUMBER = /\d+(?:\.\d*)?|\.\d+/y;
const UNIT = /[^\d.]+/y;

/** Milliseconds of a duration such as "1h30m", "1.5s", "300ms", "-2us", "0" (time.ParseDuration of Go's standard library). */
export function parseDuration(text: string): Parsed<number, DurationProblem> {
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  const rest = text.slice(sign.length);
  if (rest === "0") return { value: 0 };
  if (rest === "") return { code: "no-duration" };
  let milliseconds = 0;
  for (let at = sign.length; at < text.length;) {
    const number = matchAt(NUMBER, text, at);
    if (number === "") return { code: "no-duration", start: at };
    const unit = matchAt(UNIT, text, at + number.length);
    const end = at + number.length + unit.length;
    if (unit === "") return { code: "missing-unit", start: at, end };
    const factor = MILLISECONDS.get(unit);
    if (factor === undefined) return { code: "unknown-unit", start: at + number.length, end };
    milliseconds += Number(number) * factor;
    at = end;
  }
  if (milliseconds >= LONGEST) return { code: "too-long" };
  return { value: sign === "-" ? -milliseconds : milliseconds };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
