import { suits } from "../../analysis/dockerfile/distribution.ts";
import { runsOnlyJava } from "../../analysis/dockerfile/java-stage.ts";
import { releaseTie } from "../../analysis/dockerfile/release-ties.ts";
import { deprecatedImages } from "../../analysis/images/image-moves.ts";
import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { type NamedImage, namedImages } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { Stage } from "../../syntax/dockerfile.ts";

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
  (dockerfile) => {
    const standing = ({ use }: NamedImage): readonly Stage[] => dockerfile.stages.filter(({ root }) => root === use);
    return deprecatedImages(namedImages(dockerfile), judgementDay(dockerfile.surroundings), {
      // What COPY --from takes out of an image lies elsewhere in another one.
      suits: (successor, image) => standing(image).length > 0 && suits(successor, standing(image)),
      runsOnly: (image) => standing(image).length > 0 && standing(image).every(runsOnlyJava),
      tieOf: ({ use }, tag) => releaseTie(dockerfile, use, tag),
    });
  },
);
