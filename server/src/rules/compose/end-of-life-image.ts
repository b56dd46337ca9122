import { endedVerdict } from "../../analysis/images/image-moves.ts";
import { imageTrouble, judgementDay } from "../../analysis/images/image-trouble.ts";
import { pulledImages } from "../../analysis/images/image-uses.ts";
import { tagEdit } from "../../analysis/images/pinning.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "end-of-life-image",
    aliases: [],
    title: "Service runs an image of a release line that gets no more security fixes",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    const today = judgementDay(compose.surroundings);
    for (const { reference, range } of pulledImages(compose)) {
      const trouble = imageTrouble(reference, today);
      if (trouble?.kind === "ended")
        yield { range, ...endedVerdict(reference, trouble.ended, today, (tag) => tagEdit(reference, tag)) };
    }
  },
);
