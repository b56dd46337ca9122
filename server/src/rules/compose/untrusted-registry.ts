import { pulledImages } from "../../analysis/images/image-uses.ts";
import { imagesFromElsewhere, registriesOption } from "../../analysis/images/untrusted-images.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "untrusted-registry",
    aliases: [],
    title: "Service's image comes from a registry that is not allowed",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    options: { registries: registriesOption },
    since: "0.1.0",
  },
  (compose, { registries }) => imagesFromElsewhere(pulledImages(compose), registries),
);
