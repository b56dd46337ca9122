import { filesOf } from "../../analysis/dockerfile/layers/files-of.ts";
import { leftBelow } from "../../analysis/dockerfile/layers/left-below.ts";
import { callRange, mayInstall, runsAs, type ShellRun, someBehind } from "../../analysis/dockerfile/run-facts.ts";
import { runsCalling } from "../../analysis/dockerfile/run-index.ts";
import { startTexts } from "../../analysis/dockerfile/start-texts.ts";
import { commandBehind } from "../../analysis/repairs/chain-edits.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { type PackageCall, packageCalls } from "../../knowledge/packages/package-calls.ts";
import { type Instruction, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { hostsOf, runsAlways } from "../../syntax/shell.ts";

const LISTS = "/var/lib/apt/lists";

export default dockerfileRule(
  {
    id: "apt-lists-left",
    aliases: ["DL3009", "df746b39-6564-4fed-bf85-e9c44382303c", "S6587", "remove-package-lists"],
    title: "apt's package lists are left in the image",
    category: "size",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const shellRun of runsCalling(dockerfile.shipped, "apt")) {
      const { run, stage, calls } = shellRun;
      const apt = calls.filter(({ manager }) => manager === "apt");
      if (!apt.some(({ action }) => action === "update")) continue;
      const left = leftBelow(filesOf(dockerfile, stage), run, LISTS).findLast(({ certainty }) => certainty === "sure");
      const update = apt.find(({ command }) => command.range === left?.range);
      if (!update) continue;
      yield {
        range: callRange(dockerfile, update),
        message: `${update.program} update leaves its package lists in the layer: they add size and are soon out of date`,
        fixes: fixesOf(dockerfile, shellRun, apt),
      };
    }
  },
);

function fixesOf(dockerfile: DockerfileModel, { run, stage, script }: ShellRun, apt: readonly PackageCall[]): Fix[] {
  const last = script.commands.findLast(
    (command) => apt.some((call) => call.command === command) || mayInstall(command),
  );
  const user = runsAs(run, stage);
  const sudo = apt.some(({ command }) =>
    hostsOf(command).some((each) => each.wrappers.some(({ name }) => name === "sudo")),
  );
  const onlyUpdates = apt.every(({ action }) => action === "update" || action === "clean");
  if (!last || onlyUpdates || user === "non-root" || (user === "unknown" && sudo)) return [];
  if (someRunningBehind(dockerfile, run, needsLists)) return [];
  const edit = commandBehind(dockerfile, run, last.pipeline, `rm -rf ${LISTS}/*`);
  if (!edit) return [];
  return [
    {
      title: "Remove the package lists in the same layer",
      safety:
        someRunningBehind(dockerfile, run, mayInstallSomething) || startsInstalling(dockerfile, stage)
          ? "unsafe"
          : "safe",
      remark: "a later script may need them",
      edits: [edit],
    },
  ];
}

/** A script that a container of the stage, or of one that goes on from it, starts with: one that installs, or is not known. */
function startsInstalling(dockerfile: DockerfileModel, stage: Stage): boolean {
  const above = dockerfile.stages.filter((each) => stageChain(each).includes(stage));
  return above.some((each) => {
    const { scripts, hasUnread } = startTexts(dockerfile, each);
    return hasUnread || scripts.some(({ source }) => /\bapt(?:-get)?\b/.test(source.text));
  });
}

const RUNNING: ReadonlySet<string> = new Set(["RUN", "CMD", "ENTRYPOINT"]);

/** In the layers above, and in the images that ONBUILD makes of this one, wherever it stands. */
function someRunningBehind(
  dockerfile: DockerfileModel,
  run: Instruction,
  test: (instruction: Instruction) => boolean,
): boolean {
  const triggers = run.stage ? triggersOf(run.stage) : [];
  return (
    someBehind(dockerfile, run, test) ||
    triggers.some((trigger) => (!run.onbuild || trigger.index > run.index) && test(trigger))
  );
}

const triggersOf = rememberFor(({ instructions }: Stage) => instructions.flatMap(({ trigger }) => trigger ?? []));

/** Installs from the lists that an earlier layer left. */
const needsLists = rememberFor(({ script, keyword }: Instruction): boolean => {
  if (!script || !RUNNING.has(keyword)) return false;
  const apt = packageCalls(script).filter(({ manager }) => manager === "apt");
  const install = apt.findIndex(({ action }) => action === "install" || action === "upgrade" || action === "other");
  const update = apt.findIndex(({ action, command }) => action === "update" && runsAlways(command));
  return install !== -1 && (update === -1 || update > install);
});

const mayInstallSomething = rememberFor(
  ({ script, keyword }: Instruction) =>
    keyword === "RUN" && (script?.broken !== false || script.commands.some(mayInstall)),
);
