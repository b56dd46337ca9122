import { pulledImages } from "../../analysis/images/image-uses.ts";
import { digestFixes } from "../../analysis/images/pinning.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "missing-digest",
    aliases: ["image-no-digest"],
    title: "Image of a service without digest: a tag can be moved to another image",
    category: "reproducibility",
    severity: "info",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    for (const { reference, range } of pulledImages(compose)) {
      if (reference.digest || reference.registry.startsWith("localhost")) continue;
      yield {
        range,
        message: `"${reference.text}" has no digest, so whoever owns the name can put another image behind it`,
        fixes: digestFixes(reference),
      };
    }
  },
);
