import type { Output } from "./output.ts";
import type { RuleEntry } from "./rules.ts";
import { settingProperties } from "./settings-properties.ts";

/** docs/hullwright.schema.json, the JSON schema of `hullwright.yaml`. */
export function configSchema(rules: readonly RuleEntry[]): Output {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Hullwright configuration",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(settingProperties(rules, "file")),
  };
  return { path: "docs/hullwright.schema.json", text: `${JSON.stringify(schema, undefined, 2)}\n` };
}
