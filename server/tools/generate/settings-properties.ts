import { type Place, type SettingKey, settingKeys } from "../../src/engine/settings-table.ts";
import { optionProperty, rulesProperty } from "./rule-properties.ts";
import type { RuleEntry } from "./rules.ts";

/** JSON schema properties of the settings that may stand in a place, `rules` last. */
export function settingProperties(rules: readonly RuleEntry[], place: Place): readonly (readonly [string, object])[] {
  const keys: readonly (readonly [string, SettingKey])[] = Object.entries(settingKeys);
  const here = keys.filter(([, { places }]) => places.includes(place));
  return [
    ...here.map(([name, key]) => [name, property(key, place)] as const),
    ["rules", rulesOf(rules, place)] as const,
  ];
}

function property({ scope, schema, meanings }: SettingKey, place: Place): object {
  return {
    ...optionProperty(schema),
    ...(place === "editor" ? { scope } : {}),
    ...(meanings ? { enumDescriptions: meanings } : {}),
  };
}

function rulesOf(rules: readonly RuleEntry[], place: Place): object {
  return { ...rulesProperty(rules), ...(place === "editor" ? { scope: "resource" } : {}) };
}
