import { waitsForAnswer } from "../../analysis/dockerfile/prompts.ts";
import { callRange, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "apt-prompt",
    aliases: ["DL3014", "DS-0021", "S6584", "missing-assume-yes-switch"],
    title: "apt asks a question that nobody answers",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { calls, script, stage } of shellRuns(dockerfile.stages)) {
      for (const call of calls) {
        const { manager, program, subcommand } = call;
        if (manager !== "apt" || !waitsForAnswer(dockerfile, stage, script, call)) continue;
        yield {
          range: callRange(dockerfile, call),
          message: `"${program} ${subcommand}" may stop and ask whether to go on, nobody answers during a build, and the build fails`,
          fixes: optionFix(call, "-y"),
        };
      }
    }
  },
);
