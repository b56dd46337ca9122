import { manifestRefusal } from "../../analysis/dockerfile/manifest-refusals.ts";
import { missingProgram } from "../../analysis/dockerfile/missing-programs.ts";
import { releaseTie } from "../../analysis/dockerfile/release-ties.ts";
import { endedImages } from "../../analysis/images/image-moves.ts";
import { judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "end-of-life-image",
    aliases: [],
    title: "Image of a release line that no longer gets security fixes",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (dockerfile) =>
    endedImages(namedImages(dockerfile), judgementDay(dockerfile.surroundings), {
      tieOf: ({ use }, next) => releaseTie(dockerfile, use, next),
      refusalOf: ({ use, reference }, next) =>
        manifestRefusal(dockerfile, reference, next) ?? missingProgram(dockerfile, use, next),
    }),
);
