import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleMeta } from "../../src/engine/rule.ts";
import type { Output } from "./output.ts";
import { root, type RuleEntry } from "./rules.ts";

interface Manifest {
  contributes: { configuration?: { title: string; properties: Record<string, unknown> } };
}

/** package.json with the setting `hullwright.rules` filled in. */
export function packageJson(rules: readonly RuleEntry[]): Output {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const configuration = (manifest.contributes.configuration ??= { title: "Hullwright", properties: {} });
  configuration.properties["hullwright.rules"] = {
    type: "object",
    scope: "resource",
    markdownDescription:
      "Level of each rule, by its id or by the id another tool gives it: `off`, `hint`, `info`, `warning` or `error`, or an object with `level` and the rule's options.",
    additionalProperties: false,
    properties: ruleProperties(rules),
  };
  return { path: "package.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

const levels = ["off", "hint", "info", "warning", "error"];

/** A JSON schema property for each rule id and each alias. */
export function ruleProperties(rules: readonly RuleEntry[]): Record<string, unknown> {
  const ids = rules.map(
    ({ meta }) => [meta.id, { description: meta.title, default: defaultLevel(meta), ...ruleSchema(meta) }] as const,
  );
  const aliases = rules.flatMap(({ meta }) => meta.aliases.map((alias) => [alias, meta] as const));
  const named = new Map<string, RuleMeta[]>();
  for (const [alias, meta] of aliases) named.set(alias, [...(named.get(alias) ?? []), meta]);
  const others = [...named].map(
    ([alias, metas]) =>
      [alias, { description: `Same as ${metas.map(({ id }) => id).join(", ")}`, enum: levels }] as const,
  );
  return Object.fromEntries<unknown>([...ids, ...others]);
}

function defaultLevel({ severity, profile }: RuleMeta): string {
  return profile === "recommended" ? severity : "off";
}

function ruleSchema({ options }: RuleMeta): Record<string, unknown> {
  if (!options) return { enum: levels };
  const properties = Object.entries(options).map(([name, { type, default: value, description }]) => [
    name,
    { ...(type === "string[]" ? { type: "array", items: { type: "string" } } : { type }), default: value, description },
  ]);
  return {
    anyOf: [
      { enum: levels },
      {
        type: "object",
        additionalProperties: false,
        properties: { level: { enum: levels }, ...(Object.fromEntries(properties) as object) },
      },
    ],
  };
}
