import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "missing-dockerignore",
    aliases: [],
    title: "",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const part of dockerfile.instructions) {
      yield { range: part.range, message: "" };
    }
  },
);
