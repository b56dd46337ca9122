import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "secret-in-build-variable",
    aliases: ["DL3064", "SecretsUsedInArgOrEnv", "DS-0031", "S6472", "secret-in-build-arg"],
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
