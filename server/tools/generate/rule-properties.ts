import type { OptionSchema, OptionsSchema, TextPattern } from "../../src/engine/option-schema.ts";
import type { RuleMeta } from "../../src/engine/rule.ts";
import { allPeerNames } from "../../src/knowledge/peers/peers.ts";
import type { RuleEntry } from "./rules.ts";

const levels = ["off", "hint", "info", "warning", "error"];

/**
 * A JSON schema property for each rule id; rules of both languages with one id are one row. It holds what is the rule's own: what
 * values may be in general is said once, by `valueOfRule`.
 */
function ruleProperties(rules: readonly RuleEntry[]): Record<string, unknown> {
  const byId = grouped(rules.map(({ meta }) => [meta.id, meta]));
  const byFormerId = grouped(rules.flatMap(({ meta }) => (meta.formerly ?? []).map((old) => [old, meta] as const)));
  return Object.fromEntries([
    ...[...byId].map(([id, metas]) => [id, property(metas)] as const),
    ...[...byFormerId].map(([old, metas]) => [old, formerProperty(metas)] as const),
  ]);
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

/** "properties" say nothing of a level alone. */
function property(metas: readonly RuleMeta[]): Record<string, unknown> {
  const level = defaultLevel(metas);
  const options: OptionsSchema = Object.fromEntries(metas.flatMap((meta) => Object.entries(meta.options ?? {})));
  const properties = Object.entries(options).map(([name, schema]) => [name, optionProperty(schema)] as const);
  return {
    description: titlesOf(metas),
    ...(level === undefined ? {} : { default: level }),
    properties: { level: true, ...Object.fromEntries(properties) },
    additionalProperties: false,
  };
}

function formerProperty(metas: readonly RuleMeta[]): Record<string, unknown> {
  return { ...property(metas), deprecationMessage: `Now called "${metas[0]?.id ?? ""}"` };
}

/** A level, or an object with a level and options. */
const valueOfRule = { anyOf: [{ enum: levels }, { type: "object", properties: { level: { enum: levels } } }] };

/** A JSON schema property for a value. */
export function optionProperty(schema: OptionSchema): Record<string, unknown> {
  return { ...typeOf(schema), default: schema.default, markdownDescription: `${schema.description}.` };
}

function typeOf(schema: OptionSchema): Record<string, unknown> {
  switch (schema.type) {
    case "string":
      return { type: "string", ...(schema.values ? { enum: schema.values } : {}), ...patternOf(schema.form) };
    case "string[]":
      return { type: "array", items: { type: "string", ...patternOf(schema.each) } };
    case "map":
      return {
        type: "object",
        ...(schema.keys ? { propertyNames: patternOf(schema.keys) } : {}),
        additionalProperties: { type: schema.of, ...patternOf(schema.each) },
      };
    case "object[]":
      return { type: "array", items: objectOf(schema.fields) };
    default:
      return { type: schema.type };
  }
}

function patternOf(each: TextPattern | undefined): Record<string, unknown> {
  return each ? { pattern: each.pattern, patternErrorMessage: `Expected ${each.what}` } : {};
}

function objectOf(fields: Extract<OptionSchema, { type: "object[]" }>["fields"]): Record<string, unknown> {
  const properties = Object.entries(fields).map(
    ([name, { type, description }]) => [name, { type, description }] as const,
  );
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties), required };
}

/**
 * The setting `rules`: our ids by name, so that they can be completed, and the ids of other linters by their shape. A row for
 * each of those would be most of package.json; which of them there are, and which are mistakes, the server says.
 */
export function rulesProperty(rules: readonly RuleEntry[]): Record<string, unknown> {
  return {
    type: "object",
    markdownDescription:
      "Level of each rule, by its id or by the id another tool gives it: `off`, `hint`, `info`, `warning` or `error`, or an object with `level` and the rule's options.",
    additionalProperties: false,
    properties: ruleProperties(rules),
    patternProperties: {
      [peerPattern(rules)]: { description: "The rule that finds what this one of another linter finds" },
    },
    allOf: [{ additionalProperties: valueOfRule }],
  };
}

/** The shapes of ids of other linters. */
const peerShapes = [
  "[A-Za-z][\\w-]*[/:].+",
  "(DL|SC|dl|sc)\\d{4}",
  "(AVD-)?DS-?\\d{3,4}",
  "CKV2?_DOCKER_\\d+",
  "S\\d{4}",
  "[\\da-fA-F]{8}(-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}",
  "[A-Z][A-Z\\d_]+",
  "([A-Z]+[a-z]+){2,}",
  "(dockerfile|generic|yaml)\\..+",
];

/** The shapes, and one by one the ids that look like ours, so that a misspelt id of ours is none of them. */
function peerPattern(rules: readonly RuleEntry[]): string {
  const shapes = new RegExp(`^(${peerShapes.join("|")})$`);
  const own = new Set(rules.map(({ meta }) => meta.id));
  const others = allPeerNames().filter((name) => !shapes.test(name) && !own.has(name));
  return `^(${[...peerShapes, ...[...new Set(others)].sort()].join("|")})$`;
}
