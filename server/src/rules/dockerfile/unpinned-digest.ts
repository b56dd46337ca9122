import { namedImages } from "../../analysis/images/image-uses.ts";
import { digestFixes } from "../../analysis/images/pinning.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "unpinned-digest",
    aliases: ["base-not-digest-pinned", "S7023", "dockerfile-source-not-pinned"],
    title: "Image without digest: a tag can be moved to another image",
    category: "reproducibility",
    severity: "info",
    profile: "strict",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { reference, range, editable } of namedImages(dockerfile)) {
      if (reference.digest || reference.registry.startsWith("localhost")) continue;
      yield {
        range,
        message: `"${reference.text}" has no digest, so whoever owns the name can put another image behind it`,
        fixes: editable ? digestFixes(reference) : [],
      };
    }
  },
);
