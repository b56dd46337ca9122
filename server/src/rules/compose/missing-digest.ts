import { pulledImages } from "../../analysis/images/image-uses.ts";
import { imagesWithoutDigest } from "../../analysis/images/loose-images.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "missing-digest",
    aliases: [],
    title: "Service's image has no digest: its tag can be moved to another image",
    category: "reproducibility",
    severity: "info",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => imagesWithoutDigest(pulledImages(compose)),
);
