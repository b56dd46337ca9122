import { dockerfileRule } from "../../engine/rule.ts";
import { type Stage, stageChain } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "duplicate-stage-name",
    aliases: ["DL3024", "DuplicateStageName", "DS-0012", "CKV_DOCKER_11", "DUPLICATE_BUILD_STAGE_NAME"],
    title: "Two stages have the same name",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* ({ stages }) {
    const named = new Map<string, Stage>();
    for (const stage of stages) {
      const { name, nameRange } = stage;
      if (name === undefined || !nameRange) continue;
      const earlier = named.get(name.toLowerCase());
      named.set(name.toLowerCase(), stage);
      if (!earlier?.nameRange) continue;
      yield {
        range: nameRange,
        message: `Second stage named "${name}": --from and --target use this one, not the one above`,
        related: [{ range: earlier.nameRange, message: "The first stage with this name" }],
        // What adds to a stage under its name has all that the stage had.
        ...(stageChain(stage).includes(earlier) ? { severity: "hint" } : {}),
      };
    }
  },
);
