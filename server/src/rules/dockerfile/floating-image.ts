import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { floatingImages } from "../../analysis/images/loose-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "floating-image",
    aliases: [],
    title: "Tag that moves to each new release of its line",
    category: "reproducibility",
    severity: "info",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (dockerfile) =>
    floatingImages(
      namedImages(dockerfile),
      judgementDay(dockerfile.surroundings),
      "two builds of this file may differ",
    ),
);
