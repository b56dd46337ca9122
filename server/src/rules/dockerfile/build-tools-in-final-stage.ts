import { baseOf } from "../../analysis/dockerfile/base.ts";
import { startingInstruction } from "../../analysis/dockerfile/final-user.ts";
import { type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { isBuildTool } from "../../knowledge/packages/build-tools.ts";
import type { Stage } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "build-tools-in-final-stage",
    aliases: [],
    title: "Build tools are installed in a stage that ships",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const shellRun of shellRuns(dockerfile.final.filter(isMeantToRun))) {
      const tools = shellRun.calls
        .filter(({ action }) => action === "install")
        .flatMap((call) => call.packages.filter((each) => isBuildTool(call.manager, each)));
      const [first, ...others] = tools;
      if (!first || removesThem(shellRun)) continue;
      const more =
        others.length > 0 ? ` and ${others.length} more build tool${others.length > 1 ? "s" : ""} ship` : " ships";
      yield {
        range: first.word.range,
        message: `"${first.name ?? ""}"${more} in the final image: build in an earlier stage and copy the result`,
      };
    }
  },
);

/** A stage that starts something, on a base that is no kit of build tools itself. */
function isMeantToRun(stage: Stage): boolean {
  return baseOf(stage)?.isToolchain !== true && startingInstruction(stage) !== undefined;
}

/** The same RUN takes packages away again: by name, as a virtual package, or all that nobody needs. */
function removesThem({ calls }: ShellRun): boolean {
  return calls.some(({ action }) => action === "remove");
}
