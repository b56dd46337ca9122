import { partlyPulledImages, pulledImages } from "../../analysis/images/image-uses.ts";
import { looselyTaggedImages } from "../../analysis/images/loose-images.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "untagged-image",
    aliases: ["service-image-require-explicit-tag"],
    title: "Service's image has no tag or digest",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) =>
    looselyTaggedImages(
      { images: pulledImages(compose), partlyKnown: partlyPulledImages(compose) },
      (tag) => tag === undefined,
      (name) => `"${name}" has no tag, so it means "latest", and two machines may run different images`,
    ),
);
