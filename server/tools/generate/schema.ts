import { profileNames } from "../../src/engine/config.ts";
import type { Output } from "./output.ts";
import { ruleProperties } from "./rule-properties.ts";
import type { RuleEntry } from "./rules.ts";

/** docs/hullwright.schema.json, the JSON schema of `hullwright.yaml`. */
export function configSchema(rules: readonly RuleEntry[]): Output {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Hullwright configuration",
    type: "object",
    additionalProperties: false,
    properties: {
      root: { type: "boolean", default: false, description: "Do not look for hullwright.yaml in the folders above" },
      profile: { enum: profileNames, default: "recommended", description: "Which rules are on" },
      exclude: {
        type: "array",
        items: { type: "string" },
        description: "Globs of files and folders that are not linted, relative to this file",
      },
      rules: {
        type: "object",
        additionalProperties: false,
        description: "Level of each rule, by id or alias",
        properties: ruleProperties(rules),
      },
    },
  };
  return { path: "docs/hullwright.schema.json", text: `${JSON.stringify(schema, undefined, 2)}\n` };
}
