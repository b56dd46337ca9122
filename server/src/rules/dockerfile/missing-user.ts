import { finalUser, startingInstruction } from "../../analysis/dockerfile/final-user.ts";
import { userFixes } from "../../analysis/repairs/user-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "missing-user",
    aliases: ["DS-0002", "CKV_DOCKER_3", "S6471", "missing-user-entrypoint"],
    title: "No USER: what the image starts runs as root",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const stage of dockerfile.final) {
      const user = finalUser(stage);
      if (stage.windows || user.setting || user.kind !== "root") continue;
      const start = startingInstruction(stage);
      const starts = start !== undefined || user.base?.starts === true;
      yield {
        range: (start?.stage === stage ? start : stage.from).keywordRange,
        message: starts
          ? "No USER is set, so this image runs as root: whoever breaks into the program owns the container"
          : "No USER is set, so whatever is run in this image runs as root",
        fixes: userFixes(dockerfile, stage, user),
        ...(starts ? {} : { severity: "hint" }),
      };
    }
  },
);
