import type { OptionSchema, OptionsSchema, RuleMeta } from "../../src/engine/rule.ts";
import type { RuleEntry } from "./rules.ts";

const levels = ["off", "hint", "info", "warning", "error"];

/** A JSON schema property for each rule id and each alias; rules of both languages with one id are one row. */
export function ruleProperties(rules: readonly RuleEntry[]): Record<string, unknown> {
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

function optionProperty({ type, default: value, description }: OptionSchema): Record<string, unknown> {
  return {
    ...(type === "string[]" ? { type: "array", items: { type: "string" } } : { type }),
    default: value,
    description,
  };
}
