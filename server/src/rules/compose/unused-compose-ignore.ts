import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "unused-compose-ignore",
    aliases: [],
    title: "",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (compose) {
    for (const part of compose.services) {
      yield { range: part.range, message: "" };
    }
  },
);
