import { namedImages } from "../../engine/image-uses.ts";
import { pinFixes } from "../../engine/pinning.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { tagKind } from "../../knowledge/image-catalogue.ts";

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
    for (const { reference, range, editable } of namedImages(dockerfile)) {
      const { tag, digest, registry, repository, familiar } = reference;
      if (!tag || digest || registry !== "docker.io" || tagKind(repository, tag.value) !== "floating") continue;
      yield {
        range,
        message: `"${familiar}:${tag.value}" moves to each new release of its line, so two builds of this file may differ`,
        fixes: editable ? pinFixes(reference) : [],
      };
    }
  },
);
