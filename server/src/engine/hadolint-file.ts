import type { ConfigLayer, FailOn, RuleSetting } from "./config.ts";
import type { ValueSchema } from "./option-schema.ts";
import { isRecord, nearestName, readOption, type Report, type SettingProblem, unknownName } from "./options.ts";
import type { Level } from "./rule.ts";
import { type NamedRule, type RuleNames, separated } from "./rule-names.ts";

/** hadolint's levels (README of hadolint, "Configure") in ours. */
export const hadolintLevels: Readonly<Record<string, Level>> = {
  error: "error",
  warning: "warning",
  info: "info",
  style: "hint",
  ignore: "off",
};

const list: ValueSchema = { type: "string[]" };
const truth: ValueSchema = { type: "boolean" };

/** What hadolint's exit code means in ours: at its two lowest thresholds anything that is found counts (its `app/Main.hs`). */
const thresholds: Readonly<Record<string, FailOn>> = {
  error: "error",
  warning: "warning",
  info: "info",
  style: "hint",
  ignore: "hint",
  none: "hint",
};

/** The keys of hadolint's file (README of hadolint, "Configure") but `override`, which is a map of lists. */
const keys: Readonly<Record<string, ValueSchema>> = {
  "failure-threshold": { type: "string", values: Object.keys(thresholds) },
  format: { type: "string" },
  ignored: list,
  "label-schema": { type: "map", of: "string" },
  "no-color": truth,
  "no-fail": truth,
  "strict-labels": truth,
  "disable-ignore-pragma": truth,
  trustedRegistries: list,
};

/**
 * Takes over what concerns rules from the data of a `.hadolint.yaml`. What hadolint itself would refuse is reported and counts
 * as not given; so is a key that it does not know, since it would silently not count.
 */
export function readHadolint(data: unknown, names: RuleNames, report: Report): Omit<ConfigLayer, "source"> {
  const given = readKeys(isRecord(data) ? data : {}, report);
  const rules: Record<string, RuleSetting> = {};
  const remark = remarks(report);
  const set = (ids: unknown, level: Level, path: SettingProblem["path"]) => {
    for (const [index, id] of texts(ids).entries()) {
      if (names.find(id).length > 0) rules[id] = level;
      else reportTypo(id, names, [...path, index], remark);
    }
  };
  for (const [name, ids] of Object.entries(isRecord(given.override) ? given.override : {}))
    set(ids, hadolintLevels[name] ?? "off", ["override", name]);
  set(given.ignored, "off", ["ignored"]);
  for (const [id, options] of names.all.flatMap((rule) => fedOptions(rule, given, remark))) {
    const own = rules[id];
    rules[id] = { ...(typeof own === "string" ? { level: own } : own), ...options };
  }
  const failOn = given["no-fail"] === true ? "never" : thresholds[String(given["failure-threshold"])];
  return {
    language: "dockerfile",
    rules,
    ...(given["disable-ignore-pragma"] === true ? { ignoreComments: false } : {}),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

/** hadolint takes any text for an id, and never says that one means nothing. */
function reportTypo(id: string, names: RuleNames, path: SettingProblem["path"], report: Report): void {
  const remark = names.remark(id);
  if (!remark || remark.known) return;
  const list = separated(id, names);
  const message = list === undefined ? remark.message : `Unknown rule "${id}" (did you mean "${list}"?)`;
  report({ path, at: "value", message: `${message}, so this does nothing` });
}

/** True for data that is meant for hadolint: it has keys of its file, and none of ours. */
export function isHadolint(data: Readonly<Record<string, unknown>>, ours: readonly string[]): boolean {
  const given = Object.keys(data);
  return (
    given.some((key) => key === "override" || Object.hasOwn(keys, key)) && !given.some((key) => ours.includes(key))
  );
}

function readKeys(data: Readonly<Record<string, unknown>>, report: Report): Readonly<Record<string, unknown>> {
  const read = Object.entries(data).map(([name, value]) => [name, readKey(name, value, report)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function readKey(name: string, given: unknown, report: Report): unknown {
  if (name === "override") return given === undefined ? undefined : readOverride(given, report);
  const schema = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (!schema) reportUnknown([name], [...Object.keys(keys), "override"], report);
  if (!schema || given === undefined) return undefined;
  // hadolint takes a single registry where it takes a list of them.
  const value = name === "trustedRegistries" && typeof given === "string" ? [given] : given;
  return readOption(value, schema, [name], report);
}

function readOverride(given: unknown, report: Report): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(given)) {
    report({ path: ["override"], at: "value", message: "Expected a map from levels to lists of rules" });
    return undefined;
  }
  const read = Object.entries(given).flatMap(([level, ids]) => {
    const isKnown = Object.hasOwn(hadolintLevels, level);
    if (!isKnown) reportUnknown(["override", level], Object.keys(hadolintLevels), report);
    return isKnown && ids !== undefined ? [[level, readOption(ids, list, ["override", level], report)] as const] : [];
  });
  return Object.fromEntries(read);
}

/** A key that is nearly right is a mistake; any other may be one of a newer hadolint. */
function reportUnknown(path: readonly [string, ...string[]], known: readonly string[], report: Report): void {
  const name = path.at(-1) ?? "";
  const isTypo = nearestName(name, known) !== undefined;
  report({ path, at: "key", message: unknownName("key", name, known), ...(isTypo ? {} : { remark: true }) });
}

/** The options of a rule that keys of hadolint's file stand for, by the id under which people name it there. */
function fedOptions(
  { meta }: NamedRule,
  given: Readonly<Record<string, unknown>>,
  report: Report,
): (readonly [string, Exclude<RuleSetting, string>])[] {
  const id = meta.aliases.find((alias) => alias.startsWith("DL")) ?? meta.id;
  return Object.entries(meta.options ?? {}).flatMap(([name, schema]) => {
    const value = schema.hadolint === undefined ? undefined : given[schema.hadolint];
    const option = value === undefined ? undefined : readOption(value, schema, [schema.hadolint ?? name], report);
    return option === undefined ? [] : [[id, { [name]: nonEmpty(option, value) }] as const];
  });
}

/** A list of which nothing is left is no empty list: what it names, be it written wrongly, is all that it allows. */
function nonEmpty<Value>(option: Value, given: unknown): Value {
  const isEmptied = Array.isArray(option) && option.length === 0 && Array.isArray(given) && given.length > 0;
  return isEmptied ? (texts(given) as Value) : option;
}

/** Says once what several rules find. What we refuse, hadolint takes, so that the file is none the worse for it. */
function remarks(report: Report): Report {
  const said = new Set<string>();
  return (problem) => {
    const key = JSON.stringify(problem);
    if (!said.has(key)) report({ ...problem, remark: true });
    said.add(key);
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
