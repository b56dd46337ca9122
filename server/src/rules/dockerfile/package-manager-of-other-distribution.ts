import { baseOf, levelByBase } from "../../analysis/dockerfile/base.ts";
import { isManagerMissing } from "../../analysis/dockerfile/distribution.ts";
import { callRange, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { dockerfileRule } from "../../engine/rule.ts";

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
      const own = baseOf(stage)?.packageManager;
      const name = stage.root?.reference?.text;
      const call = calls.find((each) => isManagerMissing(stage, run, each));
      if (!call || own === undefined || name === undefined) continue;
      const has = own === "none" ? "has no package manager" : `has ${own}`;
      yield {
        range: callRange(dockerfile, call),
        message: `${call.program} is not found in "${name}", which ${has}: the build fails`,
        ...levelByBase(stage),
      };
    }
  },
);
