import { contextSources } from "../../analysis/dockerfile/transfer.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { secretFileWith } from "../../knowledge/secrets/secret-files.ts";
import { instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "secret-file-copied",
    aliases: [],
    title: "A file with secrets is copied into the image",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const texts = dockerfile.surroundings.context?.manifests ?? {};
    for (const instruction of instructionsAndTriggersOf(dockerfile, "COPY", "ADD")) {
      for (const { path, range } of contextSources(instruction)) {
        const secret = secretFileWith(path, texts[path]);
        if (!secret) continue;
        const ships = instruction.onbuild || dockerfile.shipped.some((stage) => stage === instruction.stage);
        yield ships
          ? {
              range,
              message: `"${path}" holds ${secret.holds}: anyone with the image can read it, even if deleted later`,
            }
          : {
              range,
              severity: "info",
              message: `"${path}" holds ${secret.holds}: it stays in the build cache, which may be shared`,
            };
      }
    }
  },
);
