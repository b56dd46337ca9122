import { finalUser, startingInstruction } from "../../analysis/dockerfile/final-user.ts";
import { userFixes } from "../../analysis/repairs/user-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "root-user",
    aliases: ["DL3002", "DS-0002", "CKV_DOCKER_8", "S6471", "last-user-is-root"],
    title: "The last USER is root",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const stage of dockerfile.final) {
      const user = finalUser(stage);
      if (stage.windows || !user.setting || user.kind !== "root") continue;
      const { instruction } = user.setting;
      const starts = startingInstruction(stage) !== undefined || user.base?.starts === true;
      yield {
        range:
          instruction.stage === stage
            ? (instruction.words[0]?.range ?? instruction.keywordRange)
            : stage.from.keywordRange,
        message: `The last USER is root, so ${starts ? "this image" : "whatever is run in this image"} runs as root: whoever breaks in owns the container`,
        fixes: userFixes(dockerfile, stage, user),
        ...(starts ? {} : { severity: "hint" }),
      };
    }
  },
);
