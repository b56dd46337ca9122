import { isMovingChannel, pinFixes } from "../../engine/pinning.ts";
import { composeRule } from "../../engine/rule.ts";
import { pulledImages } from "../../engine/image-uses.ts";
import { tagKind } from "../../knowledge/image-catalogue.ts";

export default composeRule(
  {
    id: "floating-image",
    aliases: [],
    title: "Tag of a service's image names a moving line of releases",
    category: "reproducibility",
    severity: "hint",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    for (const { image, reference } of pulledImages(compose)) {
      if (!reference.tag || reference.digest || reference.registry !== "docker.io") continue;
      if (isMovingChannel(reference.tag.value) || tagKind(reference.repository, reference.tag.value) !== "floating") continue;
      yield {
        range: reference.tag.range ?? image.range ?? image.node.range,
        message: `"${reference.familiar}:${reference.tag.value}" moves to each new release of its line, so a pull may change what runs`,
        fixes: pinFixes(reference),
      };
    }
  },
);
