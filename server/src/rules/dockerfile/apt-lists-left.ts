import { mayCallApt } from "../../analysis/dockerfile/later-installs.ts";
import { filesOf } from "../../analysis/dockerfile/layers/files-of.ts";
import { leftBelow } from "../../analysis/dockerfile/layers/left-below.ts";
import { LISTS, mayUseLists, needsLists, usesLists } from "../../analysis/dockerfile/list-users.ts";
import { callRange, mayInstall, runsAs, type ShellRun, someBehind } from "../../analysis/dockerfile/run-facts.ts";
import { runsCalling } from "../../analysis/dockerfile/run-index.ts";
import { startTexts } from "../../analysis/dockerfile/start-texts.ts";
import { commandBehind } from "../../analysis/repairs/chain-edits.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { type Instruction, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type Command, hostsOf, type List } from "../../syntax/shell.ts";
import type { TextEdit } from "../../syntax/text.ts";

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

function fixesOf(dockerfile: DockerfileModel, shellRun: ShellRun, apt: readonly PackageCall[]): Fix[] {
  const { run, stage } = shellRun;
  const user = runsAs(run, stage);
  const sudo = apt.some(({ command }) =>
    hostsOf(command).some((each) => each.wrappers.some(({ name }) => name === "sudo")),
  );
  const onlyUpdates = apt.every(({ action }) => action === "update" || action === "clean");
  if (onlyUpdates || user === "non-root" || (user === "unknown" && sudo)) return [];
  if (someRunningBehind(dockerfile, run, needsLists(dockerfile))) return [];
  const { edit, sure } = removalOf(dockerfile, shellRun, apt);
  if (!edit) return [];
  const later = someRunningBehind(dockerfile, run, mayUseLists(dockerfile)) || startsInstalling(dockerfile, stage);
  return [
    {
      title: "Remove the package lists in the same layer",
      safety: later || !sure ? "unsafe" : "safe",
      remark: "a later script may need them",
      edits: [edit],
    },
  ];
}

/** Behind all that may use the lists in the RUN; where a program of which nobody knows that stands in no plain list, behind the rest. */
function removalOf(
  dockerfile: DockerfileModel,
  { run, stage, script }: ShellRun,
  apt: readonly PackageCall[],
): { readonly edit: TextEdit | undefined; readonly sure: boolean } {
  const isUser = (command: Command) =>
    apt.some((call) => call.command === command) || mayInstall(command) || usesLists(dockerfile, run, command);
  const users = script.commands.filter(isUser);
  const last = users.at(-1);
  if (!last || users.some(outlives)) return { edit: undefined, sure: false };
  const removal = `rm -rf ${LISTS}/*`;
  const unknown = script.commands.findLast(
    (command) => isUser(command) || mayCallApt(dockerfile, stage, script, command),
  );
  const behindAll = unknown && commandBehind(dockerfile, run, unknown.pipeline, removal);
  if (behindAll) return { edit: behindAll, sure: true };
  return { edit: commandBehind(dockerfile, run, last.pipeline, removal), sure: false };
}

/** It goes on while what stands behind it runs, or is called somewhere else. */
function outlives(command: Command): boolean {
  return hostsOf(command).some(({ pipeline }) => {
    for (let list: List | undefined = pipeline.list; list; list = list.parent)
      if (list.context === "function") return true;
    return pipeline.background;
  });
}

/** A script that a container of the stage, or of one that goes on from it, starts with: one that installs, or is not known. */
function startsInstalling(dockerfile: DockerfileModel, stage: Stage): boolean {
  const above = dockerfile.stages.filter((each) => stageChain(each).includes(stage));
  return above.some((each) => {
    const { scripts, hasUnread } = startTexts(dockerfile, each);
    return hasUnread || scripts.some(({ source }) => /\bapt(?:-get)?\b/.test(source.text));
  });
}

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
