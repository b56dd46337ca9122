import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "./output.ts";
import { root, type RuleEntry } from "./rules.ts";
import { settingProperties } from "./settings-properties.ts";

interface Manifest {
  contributes: { configuration?: { title: string; properties: Record<string, unknown> } };
}

/** package.json with the settings filled in. */
export function packageJson(rules: readonly RuleEntry[]): Output {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const properties = settingProperties(rules, "editor").map(
    ([name, schema]) => [`hullwright.${name}`, schema] as const,
  );
  manifest.contributes.configuration = { title: "Hullwright", properties: Object.fromEntries(properties) };
  return { path: "package.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}
