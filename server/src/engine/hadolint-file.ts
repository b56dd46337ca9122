import type { ConfigLayer, RuleSetting } from "./config.ts";
import { isRecord, readOption } from "./options.ts";
import type { Level } from "./rule.ts";
import type { NamedRule, RuleNames } from "./rule-names.ts";

/** hadolint's levels (README of hadolint, "Configure") in ours. */
const levels: Readonly<Record<string, Level>> = {
  error: "error",
  warning: "warning",
  info: "info",
  style: "hint",
  ignore: "off",
};

/** Takes over what concerns rules from the data of a `.hadolint.yaml`; keys about hadolint's output are left alone. */
export function readHadolint(data: unknown, names: RuleNames): Omit<ConfigLayer, "source"> {
  const given = isRecord(data) ? data : {};
  const rules: Record<string, RuleSetting> = {};
  const set = (ids: unknown, level: Level) => {
    for (const id of texts(ids).filter((each) => names.find(each).length > 0)) rules[id] = level;
  };
  for (const [name, ids] of Object.entries(isRecord(given.override) ? given.override : {})) {
    const level = Object.hasOwn(levels, name) ? levels[name] : undefined;
    if (level !== undefined) set(ids, level);
  }
  set(given.ignored, "off");
  const fed = names.all.flatMap((rule) => fedOptions(rule, given));
  for (const [id, options] of fed) {
    const own = rules[id];
    rules[id] = { ...(typeof own === "string" ? { level: own } : own), ...options };
  }
  return { rules, ...(given["disable-ignore-pragma"] === true ? { ignoreComments: false } : {}) };
}

/** The options of a rule that keys of hadolint's file stand for, by the id under which people name it there. */
function fedOptions(
  { meta }: NamedRule,
  given: Readonly<Record<string, unknown>>,
): (readonly [string, Exclude<RuleSetting, string>])[] {
  const id = meta.aliases.find((alias) => alias.startsWith("DL")) ?? meta.id;
  return Object.entries(meta.options ?? {}).flatMap(([name, schema]) => {
    const value = schema.hadolint === undefined ? undefined : given[schema.hadolint];
    if (value === undefined) return [];
    // hadolint takes a single text where it takes a list.
    const listed = schema.type === "string[]" && typeof value === "string" ? [value] : value;
    const option = readOption(listed, schema, [], () => undefined);
    return option === undefined ? [] : [[id, { [name]: option }] as const];
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
