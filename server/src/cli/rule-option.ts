import { allNames, parseRuleSetting, type RuleSetting } from "../linter.ts";
import { UserError } from "./terminal.ts";

/**
 * Reads `--rule ID=LEVEL` values, or `--rule 'ID={level: LEVEL, option: value}'`: settings by rule name, the last one given
 * wins. Throws a `UserError` for anything else.
 */
export function ruleSettings(values: readonly string[]): Record<string, RuleSetting> {
  return Object.fromEntries(values.map(ruleSetting));
}

/** What is to be said of values that are right and have no effect yet: ids of other linters that no rule answers to. */
export function ruleRemarks(values: readonly string[]): string[] {
  return values.flatMap((value) => {
    const remark = allNames.remark(value.replace(/=[^]*/, ""));
    return remark?.known ? [`--rule ${value}: ${remark.message}`] : [];
  });
}

function ruleSetting(value: string): [string, RuleSetting] {
  const [, name, given = ""] = /^([^=]+)=([^]*)$/.exec(value) ?? [];
  if (name === undefined) throw new UserError(`--rule ${value}: write it as ID=LEVEL, as in --rule DL4000=off`);
  const { setting, problems } = parseRuleSetting(name, given);
  const wrong = problems.find(({ remark }) => !remark);
  if (wrong) {
    const list = wrong.at === "key" && wrong.path.length === 1 ? '; "hullwright rules" lists them all' : "";
    throw new UserError(`--rule ${value}: ${wrong.message}${list}`);
  }
  if (setting === undefined) throw new UserError(`--rule ${value}: it gives no level and no option`);
  return [name, setting];
}
