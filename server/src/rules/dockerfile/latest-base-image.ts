import { isGivenUp } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { pinFixes } from "../../analysis/images/pinning.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "latest-base-image",
    aliases: ["DL3007", "DS-0001", "CKV_DOCKER_7", "S6596", "avoid-latest-version"],
    title: "Image with the tag latest",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { reference, range, editable } of namedImages(dockerfile)) {
      if (
        reference.tag?.value !== "latest" ||
        reference.digest ||
        reference.registry.startsWith("localhost") ||
        isGivenUp(reference)
      )
        continue;
      yield {
        range,
        message: `"${reference.familiar}:latest" is another image after each release, so today's build may fail tomorrow`,
        fixes: editable ? pinFixes(reference) : [],
      };
    }
  },
);
