import type { RuleSummary, UnknownRule } from "../../../../shared/src/protocol.ts";
import { allNames, allRules } from "../../linter.ts";

/** Answers `hullwright/rules`. */
export function ruleSummaries(): RuleSummary[] {
  return allRules.map(({ language, meta: { id, title, category, severity, aliases } }) => ({
    id,
    title,
    language,
    category,
    severity,
    aliases,
  }));
}

/** Answers `hullwright/unknownRule`; nothing where a rule has that name. */
export function unknownRule(name: string): UnknownRule | undefined {
  const remark = allNames.remark(name);
  return remark && { message: remark.message, ...(remark.meant === undefined ? {} : { meant: remark.meant }) };
}
