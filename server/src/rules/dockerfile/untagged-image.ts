import { namedImages, partlyNamedImages } from "../../analysis/images/image-uses.ts";
import { looselyTaggedImages } from "../../analysis/images/loose-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "untagged-image",
    aliases: [
      "DL3006",
      "DS-0001",
      "CKV_DOCKER_7",
      "9efb0b2d-89c9-41a3-91ca-dcc0aec911fd",
      "S6596",
      "missing-image-version",
    ],
    title: "Image without a tag or digest",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (dockerfile) =>
    looselyTaggedImages(
      { images: namedImages(dockerfile), partlyKnown: partlyNamedImages(dockerfile) },
      (tag) => tag === undefined,
      (name) => `"${name}" has no tag, so it means "latest", which changes without notice`,
    ),
);
