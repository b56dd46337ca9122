import { composeRule } from "../../engine/rule.ts";
import { unusedIgnoreReports } from "../../engine/unused-ignores.ts";

export default composeRule(
  {
    id: "unused-compose-ignore",
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
