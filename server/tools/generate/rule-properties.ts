import type { OptionSchema, OptionsSchema } from "../../src/engine/option-schema.ts";
import type { RuleMeta } from "../../src/engine/rule.ts";
import type { RuleEntry } from "./rules.ts";

const levels = ["off", "hint", "info", "warning", "error"];

/** A JSON schema property for each rule id and each alias; rules of both languages with one id are one row. */
function ruleProperties(rules: readonly RuleEntry[]): Record<string, unknown> {
  const byId = grouped(rules.map(({ meta }) => [meta.id, meta]));
  const byAlias = grouped(rules.flatMap(({ meta }) => meta.aliases.map((alias) => [alias, meta] as const)));
  const ids = [...byId].map(([id, metas]) => [id, property(titlesOf(metas), metas, defaultLevel(metas))] as const);
  const aliases = [...byAlias].map(([alias, metas]) => {
    const same = [...new Set(metas.map(({ id }) => id))].sort();
    return [alias, property(`Same as ${same.join(", ")}`, metas)] as const;
  });
  return Object.fromEntries([...ids, ...aliases]);
}

function grouped(pairs: readonly (readonly [string, RuleMeta])[]): ReadonlyMap<string, readonly RuleMeta[]> {
  const groups = new Map<string, RuleMeta[]>();
  for (const [name, meta] of pairs) groups.set(name, [...(groups.get(name) ?? []), meta]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function titlesOf(metas: readonly RuleMeta[]): string {
  return [...new Set(metas.map(({ title }) => title))].join("; ");
}

/** No default where the languages differ. */
function defaultLevel(metas: readonly RuleMeta[]): string | undefined {
  const found = new Set(metas.map(({ severity, profile }) => (profile === "recommended" ? severity : "off")));
  return found.size === 1 ? [...found][0] : undefined;
}

function property(description: string, metas: readonly RuleMeta[], level?: string): Record<string, unknown> {
  const options: OptionsSchema = Object.fromEntries(metas.flatMap((meta) => Object.entries(meta.options ?? {})));
  const properties = Object.entries(options).map(([name, schema]) => [name, optionProperty(schema)] as const);
  return {
    description,
    ...(level === undefined ? {} : { default: level }),
    anyOf: [
      { enum: levels },
      {
        type: "object",
        additionalProperties: false,
        properties: { level: { enum: levels }, ...Object.fromEntries(properties) },
      },
    ],
  };
}

/** A JSON schema property for a value. */
export function optionProperty(schema: OptionSchema): Record<string, unknown> {
  return { ...typeOf(schema), default: schema.default, markdownDescription: `${schema.description}.` };
}

function typeOf(schema: OptionSchema): Record<string, unknown> {
  switch (schema.type) {
    case "string":
      return { type: "string", ...(schema.values ? { enum: schema.values } : {}) };
    case "string[]":
      return { type: "array", items: { type: "string", ...(schema.each ? { pattern: schema.each.pattern } : {}) } };
    case "map":
      return { type: "object", additionalProperties: { type: schema.of } };
    case "object[]":
      return { type: "array", items: objectOf(schema.fields) };
    default:
      return { type: schema.type };
  }
}

function objectOf(fields: Extract<OptionSchema, { type: "object[]" }>["fields"]): Record<string, unknown> {
  const properties = Object.entries(fields).map(
    ([name, { type, description }]) => [name, { type, description }] as const,
  );
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties), required };
}

/** The setting `rules`: ids and aliases by name, and by their shape the ids of other linters that no rule has yet. */
export function rulesProperty(rules: readonly RuleEntry[]): Record<string, unknown> {
  return {
    type: "object",
    markdownDescription:
      "Level of each rule, by its id or by the id another tool gives it: `off`, `hint`, `info`, `warning` or `error`, or an object with `level` and the rule's options.",
    additionalProperties: false,
    properties: ruleProperties(rules),
    patternProperties: { [peerPattern]: { anyOf: [{ enum: levels }, { type: "object" }] } },
  };
}

/** The shapes of ids of other linters; which of them there are, and which are mistakes, the server says. */
const peerPattern = [
  "[A-Za-z][\\w-]*[/:].+",
  "(DL|SC)\\d{4}",
  "(AVD-)?DS-?\\d{3,4}",
  "CKV2?_DOCKER_\\d+",
  "S\\d{4}",
  "[\\da-fA-F]{8}(-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}",
  "[A-Z][A-Z\\d_]+",
  "([A-Z]+[a-z]+){2,}",
  "(dockerfile|generic|yaml)\\..+",
]
  .map((shape) => `^${shape}$`)
  .join("|");
