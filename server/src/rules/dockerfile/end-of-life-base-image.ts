import { endedVerdict } from "../../analysis/images/image-moves.ts";
import { imageTrouble, judgementDay } from "../../analysis/images/image-trouble.ts";
import { namedImages, retag } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "end-of-life-base-image",
    aliases: ["base-eol"],
    title: "Image of a release line that gets no more security fixes",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const today = judgementDay(dockerfile.surroundings);
    for (const image of namedImages(dockerfile)) {
      const { reference, range } = image;
      const trouble = imageTrouble(reference, today);
      if (trouble?.kind === "ended")
        yield { range, ...endedVerdict(reference, trouble.ended, today, (tag) => retag(dockerfile, image, tag)) };
    }
  },
);
