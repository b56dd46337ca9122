import type { RuleSummary } from "../../../../shared/src/protocol.ts";
import { allRules } from "../../linter.ts";

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
