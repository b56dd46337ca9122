import { isGivenUp } from "../../analysis/images/image-trouble.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { pinFixes } from "../../analysis/images/pinning.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "untagged-base-image",
    aliases: ["DL3006", "DS-0001", "CKV_DOCKER_7", "S6596", "missing-image-version"],
    title: "Image without tag or digest",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { reference, range, editable } of namedImages(dockerfile)) {
      if (reference.tag || reference.digest || reference.registry.startsWith("localhost") || isGivenUp(reference))
        continue;
      yield {
        range,
        message: `"${reference.familiar}" has no tag, so it means "latest", which changes under you`,
        fixes: editable ? pinFixes(reference) : [],
      };
    }
  },
);
