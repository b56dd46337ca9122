import { dockerfileRule } from "../../engine/rule.ts";
import { instructionsOf } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "invalid-image-name",
    aliases: [],
    title: "TODO(new-rule): the problem in one line, without a full stop",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    // TODO(new-rule): ask the model (docs/what-a-rule-may-ask.md); be silent where something is unknown
    for (const { keywordRange, words } of instructionsOf(dockerfile, "TODO(new-rule)")) {
      const [first] = words;
      if (first === undefined) continue;
      yield {
        range: keywordRange,
        message: `TODO(new-rule): what is wrong with "${first.value}" here, and why that matters`,
      };
    }
  },
);
