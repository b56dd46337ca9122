import type { Parsed } from "./typed.ts";

export type ByteSizeProblem = "no-size" | "unknown-unit";

const POWERS: ReadonlyMap<string, number> = new Map(Array.from("kmgtp", (unit, index) => [unit, index + 1]));
const NUMBER = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Bytes of a size such as "64m", "1.5GiB", "512" or "2 kB": units of 1024, letter case ignored (RAMInBytes of
 * github.com/docker/go-units, size.go). With `base` 1000 as its FromHumanSize reads it. Fractions of a byte are dropped.
 */
export function parseByteSize(text: string, base: 1024 | 1000 = 1024): Parsed<number, ByteSizeProblem> {
  const last = /[\d. ](?=[^\d. ]*$)/.exec(text);
  if (!last) return { code: "no-size" };
  const unitStart = last.index + 1;
  const number = text.slice(0, last[0] === " " ? last.index : unitStart);
  if (!NUMBER.test(number)) return { code: "no-size", end: number.length };
  const unit = text.slice(unitStart).toLowerCase();
  const [, prefix, ending = ""] = /^([kmgtp]?)(b|ib)?$/.exec(unit) ?? [];
  if (prefix === undefined || (prefix === "" && ending === "ib")) return { code: "unknown-unit", start: unitStart };
  return { value: Math.trunc(Number(number) * base ** (POWERS.get(prefix) ?? 0)) };
}
