import { missingProgram } from "../../analysis/dockerfile/missing-programs.ts";
import { releaseTie } from "../../analysis/dockerfile/release-ties.ts";
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
    for (const image of namedImages(dockerfile)) {
      const { reference, range } = image;
      const trouble = imageTrouble(reference, today);
      if (trouble?.kind !== "frozen") continue;
      const { dropped, meant, tag } = trouble.frozen;
      const isLast = meant === reference.tag?.value;
      yield {
        range,
        message: `"${reference.text}" gets no more updates: upstream dropped ${isLast ? `"${tag}"` : "it"} on ${dropped}${isLast ? "" : `, when it meant "${meant}"`}`,
        fixes: frozenFixes(
          image,
          trouble.frozen,
          today,
          (next) => releaseTie(dockerfile, image.use, next) ?? missingProgram(dockerfile, image.use, next),
        ),
      };
    }
  },
);
