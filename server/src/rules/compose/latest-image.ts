import { partlyPulledImages, pulledImages } from "../../analysis/images/image-uses.ts";
import { looselyTaggedImages } from "../../analysis/images/loose-images.ts";
import { composeRule } from "../../engine/rule.ts";
import { isMovingChannel } from "../../knowledge/images/tag-form.ts";

export default composeRule(
  {
    id: "latest-image",
    aliases: ["service-image-require-explicit-tag"],
    title: "Service's image has a moving tag such as latest",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) =>
    looselyTaggedImages(
      { images: pulledImages(compose), partlyKnown: partlyPulledImages(compose) },
      (tag) => tag !== undefined && isMovingChannel(tag),
      (name, tag = "latest") => `"${name}:${tag}" changes with each release, so two machines may run different images`,
    ),
);
