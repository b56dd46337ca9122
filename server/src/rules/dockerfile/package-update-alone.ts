import { isManagerMissing } from "../../analysis/dockerfile/distribution.ts";
import { callRange, type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { flagsOf, isFlatRun, joinRuns } from "../../analysis/repairs/merged-runs.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix, type Report } from "../../engine/rule.ts";
import type { Manager, PackageCall } from "../../knowledge/packages/package-calls.ts";
import { managerOf } from "../../knowledge/packages/package-managers.ts";
import { runsAlways } from "../../syntax/shell.ts";

export default dockerfileRule(
  {
    id: "package-update-alone",
    aliases: ["DS-0017", "CKV_DOCKER_5", "9bae49be-0aa3-4de5-bab2-4c3a069e40cd", "S6595"],
    title: "Package lists are updated in a different RUN than the install",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const runs = shellRuns(dockerfile.stages);
    for (const [index, each] of runs.entries()) {
      const update = each.calls.find(
        (call) =>
          managers.has(call.manager) && call.action === "update" && !isManagerMissing(each.stage, each.run, call),
      );
      if (!update) continue;
      const { manager } = update;
      const later = runs
        .slice(index + 1)
        .filter(({ stage, run }) => stage === each.stage && run.onbuild === each.run.onbuild)
        .find(({ calls }) => calls.some((call) => call.manager === manager));
      const install = later && installFromLists(later, manager);
      if (!install || each.calls.some((call) => needsLists(call, manager))) continue;
      yield {
        range: callRange(dockerfile, update),
        ...explanation(update, install),
        related: [{ range: later.run.keywordRange, message: "This RUN installs from those lists" }],
        fixes: fixesOf(dockerfile, each, later, manager),
      };
    }
  },
);

const managers: ReadonlySet<Manager> = new Set(["apt", "apk", "dnf", "zypper"]);

/**
 * apt believes the lists that it has. The others load them again once they are old (apk: --cache-max-age, four hours; dnf:
 * metadata_expire; zypper: repo.refresh.delay), so that the RUN is only in vain.
 */
function explanation(
  { manager, program, subcommand }: PackageCall,
  install: PackageCall,
): Pick<Report, "message" | "severity"> {
  if (manager === "apt")
    return {
      message: `Update cached apart from the install: "${install.program} install" may use outdated package lists`,
    };
  return {
    message: `"${program} ${subcommand}" is cached on its own: once it is old, "${install.program} ${install.subcommand}" loads the lists again`,
    severity: "info",
  };
}

function needsLists({ manager, action, packages }: PackageCall, wanted: Manager): boolean {
  return (
    manager === wanted &&
    (action === "upgrade" || (action === "install" && !packages.every(({ kind }) => kind === "file")))
  );
}

/** The first call that works with lists of an earlier RUN; undefined when this RUN updates them itself, or does without. */
function installFromLists({ calls }: ShellRun, manager: Manager): PackageCall | undefined {
  const first = calls.find(
    (call) =>
      needsLists(call, manager) || (call.manager === manager && call.action === "update" && runsAlways(call.command)),
  );
  const ownLists = first?.manager === "apk" && (first.has("--no-cache", "--update-cache") || first.unknownOptions);
  return first?.action === "update" || ownLists ? undefined : first;
}

function fixesOf(dockerfile: DockerfileModel, { run, script }: ShellRun, later: ShellRun, manager: Manager): Fix[] {
  const single =
    script.chain?.every(({ name = "" }) => name === "set" || managerOf(name)?.manager === manager) ?? false;
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
