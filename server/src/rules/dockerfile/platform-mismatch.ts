import { namedImages } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { builtFor } from "../../knowledge/images/image-names.ts";
import { libraryArchitecture, platformOf } from "../../knowledge/images/platforms.ts";

export default dockerfileRule(
  {
    id: "platform-mismatch",
    aliases: ["InvalidBaseImagePlatform", "tally/platform-mismatch"],
    title: "Image does not exist for the requested platform",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const named = namedImages(dockerfile);
    for (const { platform, image, from } of dockerfile.stages) {
      const reference = image?.reference;
      const flag = from.flags.find(({ name }) => name === "platform");
      const wanted = platform === undefined ? undefined : libraryArchitecture(platform);
      if (!reference || !flag || wanted === undefined || reference.digest || !named.some(({ use }) => use === image))
        continue;
      const built = builtFor(reference);
      if (!built || built.has(wanted)) continue;
      const others = [...built].map(platformOf).toSorted();
      yield {
        range: flag.valueRange ?? flag.range,
        message: `"${reference.text}" is not built for ${platform ?? ""}, only for ${listed(others)}`,
      };
    }
  },
);

/** The names, or the first two of many and how many more there are. */
function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ");
}
