import type { RuleSetting } from "./config.ts";
import type {
  OptionSchema,
  OptionsSchema,
  OptionValue,
  Scalar,
  ScalarType,
  TextPattern,
  ValueSchema,
} from "./option-schema.ts";
import { type Level, levelNames } from "./rule.ts";
import type { RuleNames } from "./rule-names.ts";
import { closest } from "./spelling.ts";

/** What is wrong with a setting, by where it stands in the data that was read. */
export interface SettingProblem {
  /** Keys, and indexes of lists, from the outside in. */
  readonly path: readonly (string | number)[];
  /** The key at the end of the path, or its value. */
  readonly at: "key" | "value";
  /** One sentence, no full stop. */
  readonly message: string;
  /** True: nothing is wrong, but it has no effect yet. */
  readonly remark?: true;
}

export type Report = (problem: SettingProblem) => void;
type Path = SettingProblem["path"];

/** The settings of rules in data that somebody wrote; what cannot be read is reported and left out. */
export function readRules(given: unknown, names: RuleNames, path: Path, report: Report): Record<string, RuleSetting> {
  if (!isRecord(given)) {
    report({ path, at: "value", message: "Expected a map from rules to levels" });
    return {};
  }
  const entries = Object.entries(given);
  const read = entries.flatMap(([name, value], index) => {
    const before = entries.slice(0, index).map(([earlier]) => earlier);
    reportSecondName(name, before, names, [...path, name], report);
    const setting = readRule(name, value, names, [...path, name], report);
    return setting === undefined ? [] : [[name, setting] as const];
  });
  return Object.fromEntries(read);
}

/** One rule under two names is a mistake; a name for several rules beside one of them may be meant: then it is remarked. */
function reportSecondName(name: string, before: readonly string[], names: RuleNames, path: Path, report: Report): void {
  const meant = names.find(name);
  const isMeant = (earlier: string) => names.find(earlier).some((rule) => meant.includes(rule));
  const other = before.findLast(isMeant);
  if (other === undefined) return;
  const same = names.find(other).length === meant.length && names.find(other).every((rule) => meant.includes(rule));
  const message = same
    ? `"${name}" and "${other}" are one rule: set it under one name; what is set here counts`
    : `"${name}" and "${other}" have a rule in common, for which what is set here counts`;
  report({ path, at: "key", message, ...(same ? {} : { remark: true }) });
}

/** The setting of one rule: a level, or a map of level and options. Undefined when it says nothing that can be read. */
export function readRule(
  name: string,
  given: unknown,
  names: RuleNames,
  path: Path,
  report: Report,
): RuleSetting | undefined {
  const remark = names.remark(name);
  if (remark) report({ path, at: "key", message: remark.message, ...(remark.known ? { remark: true } : {}) });
  if (given === undefined || given === null) return undefined;
  if (!isRecord(given)) return readLevel(given, path, report);
  const rules = names.find(name);
  const schema: OptionsSchema = Object.fromEntries(rules.flatMap(({ meta }) => Object.entries(meta.options ?? {})));
  const { level, ...others } = given;
  const options = rules.length === 0 ? {} : readOptions(others, schema, path, report);
  const own = level === undefined ? undefined : readLevel(level, [...path, "level"], report);
  return own === undefined ? options : { ...options, level: own };
}

function readLevel(given: unknown, path: Path, report: Report): Level | undefined {
  const level = levelNames.find((known) => known === given);
  if (level === undefined) report({ path, at: "value", message: `Expected a level, one of ${levelNames.join(", ")}` });
  return level;
}

function readOptions(
  given: Readonly<Record<string, unknown>>,
  schema: OptionsSchema,
  path: Path,
  report: Report,
): Record<string, OptionValue> {
  const read = Object.entries(given).flatMap(([name, value]) => {
    const own = Object.hasOwn(schema, name) ? schema[name] : undefined;
    if (!own) report({ path: [...path, name], at: "key", message: unknownName("option", name, Object.keys(schema)) });
    if (!own || value === undefined) return [];
    const option = readOption(value, own, [...path, name], report);
    return option === undefined ? [] : [[name, option] as const];
  });
  return Object.fromEntries(read);
}

/** "Unknown option …", with what is meant, or what there is. */
export function unknownName(noun: string, name: string, known: readonly string[]): string {
  if (known.length === 0) return `Unknown ${noun} "${name}"; there are none here`;
  const meant = nearestName(name, known);
  return `Unknown ${noun} "${name}"${meant === undefined ? `; expected one of ${known.join(", ")}` : ` (did you mean "${meant}"?)`}`;
}

/** The known name that a misspelt one most likely means. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const near = closest(
    name.toLowerCase(),
    known.map((each) => each.toLowerCase()),
  );
  return known.find((each) => each.toLowerCase() === near);
}

/** A value that the schema lets through; what it does not is reported, and undefined. */
export function readOption(given: unknown, schema: ValueSchema, path: Path, report: Report): OptionValue | undefined {
  if (schema.type === "string[]") return readTexts(given, schema.each, path, report);
  if (schema.type === "map") return readMap(given, schema, path, report);
  if (schema.type === "object[]") return readObjects(given, schema, path, report);
  const value = readScalar(given, schema.type, path, report);
  if (schema.type !== "string" || value === undefined) return value;
  if (!fits(String(value), schema.form, path, "value", report)) return undefined;
  if (!schema.values || schema.values.includes(String(value))) return value;
  report({ path, at: "value", message: `Expected one of ${schema.values.join(", ")}` });
  return undefined;
}

const nouns: Readonly<Record<ScalarType, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
};

function readScalar(given: unknown, type: ScalarType, path: Path, report: Report): Scalar | undefined {
  if (typeof given === type) return given as Scalar;
  report({ path, at: "value", message: `Expected ${nouns[type]}` });
  return undefined;
}

function readTexts(
  given: unknown,
  each: TextPattern | undefined,
  path: Path,
  report: Report,
): readonly string[] | undefined {
  if (!Array.isArray(given)) {
    report({ path, at: "value", message: "Expected a list of strings" });
    return undefined;
  }
  return given.flatMap((item: unknown, index) => {
    const text = readScalar(item, "string", [...path, index], report);
    return text !== undefined && fits(String(text), each, [...path, index], "value", report) ? [String(text)] : [];
  });
}

function readMap(
  given: unknown,
  { of: type, keys, each }: Extract<ValueSchema, { type: "map" }>,
  path: Path,
  report: Report,
): Readonly<Record<string, Scalar>> | undefined {
  if (!isRecord(given)) {
    report({ path, at: "value", message: `Expected a map in which each value is ${nouns[type]}` });
    return undefined;
  }
  const read = Object.entries(given).flatMap(([name, value]) => {
    const isKey = fits(name, keys, [...path, name], "key", report);
    const scalar = readScalar(value, type, [...path, name], report);
    if (scalar === undefined || !isKey || !fits(String(scalar), each, [...path, name], "value", report)) return [];
    return [[name, scalar] as const];
  });
  return Object.fromEntries(read);
}

/** False, and a report, for a text that does not look as it must. */
function fits(
  text: string,
  pattern: TextPattern | undefined,
  path: Path,
  at: SettingProblem["at"],
  report: Report,
): boolean {
  const isFitting = !pattern || new RegExp(pattern.pattern).test(text);
  if (isFitting) return true;
  const message = at === "key" ? `Key "${text}" is wrong: expected ${pattern.what}` : `Expected ${pattern.what}`;
  report({ path, at, message });
  return false;
}

function readObjects(
  given: unknown,
  { fields }: Extract<ValueSchema, { type: "object[]" }>,
  path: Path,
  report: Report,
): readonly Readonly<Record<string, Scalar>>[] | undefined {
  if (!Array.isArray(given)) {
    report({ path, at: "value", message: `Expected a list of maps with the keys ${Object.keys(fields).join(", ")}` });
    return undefined;
  }
  return given.flatMap((item: unknown, index) => {
    const object = readObject(item, fields, [...path, index], report);
    return object === undefined ? [] : [object];
  });
}

/** Undefined when it is no map, or lacks a field that it must have. */
function readObject(
  given: unknown,
  fields: Extract<OptionSchema, { type: "object[]" }>["fields"],
  path: Path,
  report: Report,
): Readonly<Record<string, Scalar>> | undefined {
  if (!isRecord(given)) {
    report({ path, at: "value", message: `Expected a map with the keys ${Object.keys(fields).join(", ")}` });
    return undefined;
  }
  const read = Object.entries(given).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) report({ path: [...path, name], at: "key", message: unknownName("field", name, Object.keys(fields)) });
    const scalar = field && readScalar(value, field.type, [...path, name], report);
    return scalar === undefined ? [] : [[name, scalar] as const];
  });
  const object = Object.fromEntries(read);
  const missing = Object.keys(fields).filter((name) => fields[name]?.required && !Object.hasOwn(object, name));
  if (missing.length > 0) report({ path, at: "value", message: `Missing ${missing.join(", ")}` });
  return missing.length > 0 ? undefined : object;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
