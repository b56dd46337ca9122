import { endedImages } from "../../analysis/images/image-moves.ts";
import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { pulledImages } from "../../analysis/images/image-uses.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "end-of-life-image",
    aliases: [],
    title: "Service runs an image that no longer gets security fixes",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => endedImages(pulledImages(compose), judgementDay(compose.surroundings)),
);
