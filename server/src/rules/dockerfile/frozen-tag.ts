import { imageTrouble, judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { frozenFixes } from "../../analysis/images/pinning.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "frozen-tag",
    aliases: [],
    title: "Tag that upstream has dropped and no longer updates",
    category: "security",
    severity: "info",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const today = judgementDay(dockerfile.surroundings);
    for (const { reference, range, editable } of namedImages(dockerfile)) {
      const trouble = imageTrouble(reference, today);
      if (trouble?.kind !== "frozen") continue;
      const { dropped, meant } = trouble.frozen;
      yield {
        range,
        message: `"${reference.text}" gets no more updates: upstream dropped it on ${dropped}, when it meant "${meant}"`,
        fixes: editable ? frozenFixes(reference, trouble.frozen, today) : [],
      };
    }
  },
);
