import { callRange, type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { flagsOf, isFlatRun, joinRuns } from "../../analysis/repairs/merged-runs.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { runsAlways } from "../../syntax/shell.ts";

export default dockerfileRule(
  {
    id: "apt-update-alone",
    aliases: ["DS-0017", "CKV_DOCKER_5", "9bae49be-0aa3-4de5-bab2-4c3a069e40cd", "S6595"],
    title: "Package lists are updated in another RUN than the install",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const runs = shellRuns(dockerfile.stages);
    for (const [index, each] of runs.entries()) {
      const update = each.calls.find(({ manager, action }) => manager === "apt" && action === "update");
      const later = runs
        .slice(index + 1)
        .filter(({ stage, run }) => stage === each.stage && run.onbuild === each.run.onbuild)
        .find(({ calls }) => calls.some(isApt));
      if (!update || !later || each.calls.some(needsLists) || !reliesOnEarlierUpdate(later)) continue;
      yield {
        range: callRange(dockerfile, update),
        message: `The build cache keeps this RUN, so a later change of "${later.calls.find(needsLists)?.program ?? "apt-get"} install" works with package lists that are out of date`,
        related: [{ range: later.run.keywordRange, message: "This RUN installs from those lists" }],
        fixes: fixesOf(dockerfile, each, later),
      };
    }
  },
);

function isApt({ manager }: PackageCall): boolean {
  return manager === "apt";
}

function needsLists({ manager, action, packages }: PackageCall): boolean {
  return (
    manager === "apt" &&
    (action === "upgrade" || (action === "install" && !packages.every(({ kind }) => kind === "file")))
  );
}

function reliesOnEarlierUpdate({ calls }: ShellRun): boolean {
  const first = calls.find(
    (call) => needsLists(call) || (isApt(call) && call.action === "update" && runsAlways(call.command)),
  );
  return first !== undefined && first.action !== "update";
}

function fixesOf(dockerfile: DockerfileModel, { run, script }: ShellRun, later: ShellRun): Fix[] {
  const single = script.chain?.every(({ name }) => name === "apt-get" || name === "apt" || name === "set") ?? false;
  const chained = later.script.chain?.every(({ joinedBy }) => (joinedBy ?? "&&") === "&&") ?? false;
  if (
    run.onbuild ||
    later.run.index !== run.index + 1 ||
    !single ||
    !chained ||
    !isFlatRun(run) ||
    flagsOf(dockerfile, run) !== flagsOf(dockerfile, later.run) ||
    later.run.heredocs.length > 0
  )
    return [];
  const edits = joinRuns(dockerfile, run, later.run);
  return edits
    ? [{ title: "Update and install in one RUN", safety: "unsafe", remark: "changes the layers", edits }]
    : [];
}
