import { unusedIgnoreReports } from "../../analysis/repairs/unused-ignores.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "unused-ignore",
    aliases: [],
    title: "An ignore comment that hides nothing",
    category: "maintainability",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    late: true,
    since: "0.1.0",
  },
  ({ text, unusedIgnores }) => unusedIgnoreReports(text, "compose", unusedIgnores),
);
