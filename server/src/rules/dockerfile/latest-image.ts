import { namedImages, partlyNamedImages } from "../../analysis/images/image-uses.ts";
import { looselyTaggedImages } from "../../analysis/images/loose-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "latest-image",
    aliases: [
      "DL3007",
      "DS-0001",
      "CKV_DOCKER_7",
      "f45ea400-6bbe-4501-9fc7-1c3d75c32067",
      "S6596",
      "avoid-latest-version",
    ],
    title: "Image with the tag latest",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (dockerfile) =>
    looselyTaggedImages(
      { images: namedImages(dockerfile), partlyKnown: partlyNamedImages(dockerfile) },
      (tag) => tag === "latest",
      (name) => `"${name}:latest" changes with each release, so today's build may fail tomorrow`,
    ),
);
