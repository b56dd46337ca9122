import { deprecatedImages } from "../../analysis/images/image-moves.ts";
import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { pulledImages } from "../../analysis/images/image-uses.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "deprecated-image",
    aliases: [],
    title: "Service runs an image that its publisher abandoned, moved or renamed",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => deprecatedImages(pulledImages(compose), judgementDay(compose.surroundings)),
);
