/** How a manifest writes ranges: npm's `~1.2` stays within 1.2; with Composer, Bundler and pip it is any 1.x from 1.2. */
export type RangeStyle = "npm" | "other";

/**
 * Whether a range of versions lets in a version, such as "24.19.0" in "^18 || >=20". Undefined when the range cannot be read.
 * Sources: https://github.com/npm/node-semver#ranges, https://getcomposer.org/doc/articles/versions.md,
 * https://packaging.python.org/en/latest/specifications/version-specifiers/, https://guides.rubygems.org/patterns/#pessimistic-version-constraint
 */
export function allowsVersion(range: string, version: string, style: RangeStyle): boolean | undefined {
  const given = version.split(".").map((part) => Number.parseInt(part, 10));
  if (given.some(Number.isNaN)) return undefined;
  const answers = range.split(/\|\|?/).map((alternative) => allowsAll(alternative, given, style));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function allowsAll(alternative: string, given: readonly number[], style: RangeStyle): boolean | undefined {
  const comparators = alternative
    .replace(/([<>=~^!])\s+/g, "$1")
    .split(/[\s,]+/)
    .filter((each) => each !== "");
  const answers = comparators.map((each) => allows(each, given, style));
  if (answers.includes(undefined)) return undefined;
  return answers.every(Boolean);
}

function allows(comparator: string, given: readonly number[], style: RangeStyle): boolean | undefined {
  const [, operator = "", text = ""] = /^([<>=~^!]*)v?(.*)$/.exec(comparator) ?? [];
  if (/^[*xX]?$/.test(text)) return operator === "" && text !== "" ? true : undefined;
  if (!/^\d+(?:\.\d+)*(?:\.[*xX])*(?:-0)?$/.test(text)) return undefined;
  const bound = (/^[\d.]*\d/.exec(text)?.[0] ?? "").split(".").map(Number);
  const within = (parts: number): boolean => bound.slice(0, parts).every((part, at) => part === (given[at] ?? 0));
  const order = compare(given, bound);
  const answers: Readonly<Record<string, boolean>> = {
    "": within(bound.length),
    "=": within(bound.length),
    "==": within(bound.length),
    "===": within(bound.length),
    "!=": !within(bound.length),
    "<": order < 0,
    "<=": order < 0 || within(bound.length),
    ">": order > 0,
    ">=": order >= 0,
    "^": order >= 0 && within(Math.max(1, bound.findIndex((part) => part > 0) + 1)),
    "~": order >= 0 && within(style === "npm" ? Math.min(2, bound.length) : allButLast(bound)),
    "~>": order >= 0 && within(allButLast(bound)),
    "~=": order >= 0 && within(allButLast(bound)),
  };
  return answers[operator];
}

function allButLast(bound: readonly number[]): number {
  return Math.max(1, bound.length - 1);
}

/** Negative, zero or positive; parts that are not there count as 0. */
function compare(given: readonly number[], bound: readonly number[]): number {
  const length = Math.max(given.length, bound.length);
  const steps = Array.from({ length }, (_, at) => (given[at] ?? 0) - (bound[at] ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}
