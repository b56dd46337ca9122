import { namedImages } from "../../analysis/images/image-uses.ts";
import { imagesWithoutDigest } from "../../analysis/images/loose-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "missing-digest",
    aliases: ["S7023", "dockerfile-source-not-pinned"],
    title: "Image without a digest: its tag can be moved to another image",
    category: "reproducibility",
    severity: "info",
    profile: "strict",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (dockerfile) => imagesWithoutDigest(namedImages(dockerfile)),
);
