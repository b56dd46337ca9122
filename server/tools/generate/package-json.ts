import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "./output.ts";
import { ruleProperties } from "./rule-properties.ts";
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
