import { baseOf, levelByBase } from "../../analysis/dockerfile/base.ts";
import { baseBringsPackageManager, mustSucceed } from "../../analysis/dockerfile/distribution.ts";
import { callRange, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { packageManagerFamily } from "../../knowledge/packages/system-packages.ts";

export default dockerfileRule(
  {
    id: "package-manager-of-other-distribution",
    aliases: [],
    title: "Package manager that the base image does not have",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { run, stage, calls } of shellRuns(dockerfile.stages)) {
      const base = baseOf(stage);
      const own = base?.packageManager && packageManagerFamily(base.packageManager);
      const name = stage.root?.reference?.text;
      if (own === undefined || name === undefined) continue;
      for (const call of calls) {
        const family = packageManagerFamily(call.program);
        if (
          family === undefined ||
          family === own ||
          !mustSucceed(call.command) ||
          baseBringsPackageManager(stage, run)
        )
          continue;
        const has = own === "none" ? "has no package manager" : `has ${base?.packageManager ?? own}`;
        yield {
          range: callRange(dockerfile, call),
          message: `${call.program} is not found in "${name}", which ${has}: the build fails`,
          ...levelByBase(stage),
        };
      }
    }
  },
);
