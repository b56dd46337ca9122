import { idsOfPeer } from "../knowledge/peers/peers.ts";
import type { ConfigLayer, RuleSetting } from "./config.ts";
import { isRecord, readOption, type Report, unknownName } from "./options.ts";
import type { Level } from "./rule.ts";
import type { RuleNames } from "./rule-names.ts";

/** dclint's levels (its README, "Configuration") in ours. */
const levels: Readonly<Record<number, Level>> = { 0: "off", 1: "warning", 2: "error" };

const known: readonly string[] = ["rules", "quiet", "debug", "exclude", "$schema"];

/** What a configuration of dclint says of us. */
export interface DclintFile {
  readonly layer: Omit<ConfigLayer, "source">;
  /** Globs for the Compose files that it leaves out. */
  readonly exclude: readonly string[];
}

/** Takes over rules and excluded files from dclint's configuration; what dclint would refuse is reported, and counts as not given. */
export function readDclint(data: unknown, names: RuleNames, report: Report): DclintFile {
  const given = isRecord(data) ? data : {};
  for (const name of Object.keys(given).filter((each) => !known.includes(each)))
    report({ path: [name], at: "key", message: unknownName("key", name, known) });
  const exclude =
    given.exclude === undefined ? [] : readOption(given.exclude, { type: "string[]" }, ["exclude"], report);
  return {
    layer: { language: "compose", rules: readRules(given.rules, names, report) },
    exclude: Array.isArray(exclude) ? exclude.flatMap((part) => globsFor(String(part))) : [],
  };
}

function readRules(given: unknown, names: RuleNames, report: Report): Readonly<Record<string, RuleSetting>> {
  if (given === undefined) return {};
  if (!isRecord(given)) {
    report({ path: ["rules"], at: "value", message: "Expected a map from rules to 0, 1 or 2" });
    return {};
  }
  const ids = idsOfPeer("dclint");
  const read = Object.entries(given).flatMap(([name, value]) => {
    const level = levelOf(value);
    if (level === undefined)
      report({
        path: ["rules", name],
        at: "value",
        message: "Expected 0, 1 or 2, or one of them with options in a list",
      });
    if (!ids.includes(name)) report({ path: ["rules", name], at: "key", message: unknownName("rule", name, ids) });
    return level === undefined || names.find(name).length === 0 ? [] : [[name, level] as const];
  });
  return Object.fromEntries(read);
}

function levelOf(value: unknown): Level | undefined {
  const level: unknown = Array.isArray(value) ? value[0] : value;
  return typeof level === "number" ? levels[level] : undefined;
}

/** dclint leaves out every path that holds the text; it looks at Compose files only. */
function globsFor(part: string): string[] {
  const text = part
    .replace(/^\.\//, "")
    .replace(/\/$/, "")
    .replace(/[\\[\]{}()*?!+@|]/g, "\\$&");
  return text === "" ? [] : [`**/*${text}*/**/*.{yml,yaml}`, `**/*${text}*.{yml,yaml}`];
}

/** True for data that is meant for dclint: its levels are numbers. */
export function isDclint(data: Readonly<Record<string, unknown>>): boolean {
  const { rules } = data;
  return isRecord(rules) && Object.values(rules).some((value) => typeof value === "number" || Array.isArray(value));
}
