import { suits } from "../../analysis/dockerfile/distribution.ts";
import { deprecatedImages } from "../../analysis/images/image-moves.ts";
import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "deprecated-image",
    aliases: [],
    title: "Image that its publisher discontinued, moved or renamed",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (dockerfile) =>
    deprecatedImages(namedImages(dockerfile), judgementDay(dockerfile.surroundings), (successor, { use }) =>
      suits(
        successor,
        dockerfile.stages.filter(({ root }) => root === use),
      ),
    ),
);
