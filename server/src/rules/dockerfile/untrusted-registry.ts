import { namedImages } from "../../analysis/images/image-uses.ts";
import { imagesFromElsewhere, registriesOption } from "../../analysis/images/untrusted-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "untrusted-registry",
    aliases: ["DL3026"],
    title: "Image from a registry that is not allowed",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    options: { registries: registriesOption },
    since: "0.1.0",
  },
  (dockerfile, { registries }) => imagesFromElsewhere(namedImages(dockerfile), registries),
);
