import { imageTrouble, judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { isFloating, pinFixes } from "../../analysis/images/pinning.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "floating-base-image",
    aliases: [],
    title: "Tag names a moving line of releases rather than one release",
    category: "reproducibility",
    severity: "info",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const today = judgementDay(dockerfile.surroundings);
    for (const { reference, range, editable } of namedImages(dockerfile)) {
      if (!isFloating(reference) || imageTrouble(reference, today)) continue;
      yield {
        range,
        message: `"${reference.text}" moves to each new release of its line, so two builds of this file may differ`,
        fixes: editable ? pinFixes(reference) : [],
      };
    }
  },
);
