import { unusedIgnoreReports } from "../../analysis/repairs/unused-ignores.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "unused-ignore",
    aliases: [],
    title: "Ignore comment that hides nothing",
    category: "maintainability",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    late: true,
    since: "0.1.0",
  },
  ({ text, unusedIgnores }) => unusedIgnoreReports(text, "dockerfile", unusedIgnores),
);
