import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { pulledImages } from "../../analysis/images/image-uses.ts";
import { floatingImages } from "../../analysis/images/loose-images.ts";
import { composeRule } from "../../engine/rule.ts";
import { isMovingChannel } from "../../knowledge/images/tag-form.ts";

export default composeRule(
  {
    id: "floating-image",
    aliases: [],
    title: "Service's image tag names a release line, not a single release",
    category: "reproducibility",
    severity: "hint",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => {
    // A channel such as "stable" has a rule of its own here.
    const images = pulledImages(compose).filter(({ reference }) => !isMovingChannel(reference.tag?.value ?? ""));
    return floatingImages(images, judgementDay(compose.surroundings), "a pull may change what runs");
  },
);
