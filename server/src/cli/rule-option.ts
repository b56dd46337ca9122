import { allNames, type Level } from "../linter.ts";
import { UserError } from "./terminal.ts";

const levels: readonly Level[] = ["off", "hint", "info", "warning", "error"];

/** Reads `--rule ID=LEVEL` values: levels by rule name, the last one given wins. Throws a `UserError` for anything else. */
export function ruleLevels(values: readonly string[]): Record<string, Level> {
  return Object.fromEntries(values.map(ruleLevel));
}

function ruleLevel(value: string): [string, Level] {
  const [, name, given] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  if (name === undefined) throw new UserError(`--rule ${value}: write it as ID=LEVEL, as in --rule DL3008=off`);
  const level = levels.find((known) => known === given?.toLowerCase());
  if (level === undefined) throw new UserError(`--rule ${value}: the level must be one of ${levels.join(", ")}`);
  const remark = allNames.remark(name);
  if (remark?.known === false)
    throw new UserError(`--rule ${value}: ${remark.message}; "hullwright rules" lists them all`);
  return [name, level];
}
