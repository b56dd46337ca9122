import { imageTrouble, judgementDay } from "../../analysis/images/image-trouble.ts";
import { pulledImages } from "../../analysis/images/image-uses.ts";
import { isFloating, isMovingChannel, pinFixes } from "../../analysis/images/pinning.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "floating-image",
    aliases: [],
    title: "Tag of a service's image names a moving line of releases",
    category: "reproducibility",
    severity: "hint",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    const today = judgementDay(compose.surroundings);
    for (const { reference, range } of pulledImages(compose)) {
      if (!isFloating(reference) || isMovingChannel(reference.tag?.value ?? "") || imageTrouble(reference, today))
        continue;
      yield {
        range,
        message: `"${reference.text}" moves to each new release of its line, so a pull may change what runs`,
        fixes: pinFixes(reference),
      };
    }
  },
);
