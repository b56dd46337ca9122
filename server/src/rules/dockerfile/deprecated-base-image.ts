import { suits } from "../../analysis/dockerfile/distribution.ts";
import { deprecatedVerdict } from "../../analysis/images/image-moves.ts";
import { imageTrouble, judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "deprecated-base-image",
    aliases: ["base-image-deprecated"],
    title: "Image that its publisher gave up, moved or renamed",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const today = judgementDay(dockerfile.surroundings);
    for (const { use, reference, range } of namedImages(dockerfile)) {
      const trouble = imageTrouble(reference, today);
      if (trouble?.kind !== "deprecated") continue;
      const { fixes = [], ...verdict } = deprecatedVerdict(reference, trouble.deprecation, use.text, use.range);
      const stages = dockerfile.stages.filter(({ root }) => root === use);
      yield { range, ...verdict, fixes: fixes.filter(({ edits: [edit] }) => edit && suits(edit.newText, stages)) };
    }
  },
);
