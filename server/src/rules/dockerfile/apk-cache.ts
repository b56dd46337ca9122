import { isNamedLater, isReadBehind } from "../../analysis/dockerfile/cache-readers.ts";
import { filesOf } from "../../analysis/dockerfile/layers/files-of.ts";
import { leftBelow } from "../../analysis/dockerfile/layers/left-below.ts";
import { callRange, instructionsBehind, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { callsOf, runsCalling } from "../../analysis/dockerfile/run-index.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { contains, remove, type TextEdit } from "../../syntax/text.ts";

const CACHE = "/var/cache/apk";
/** The folder, or all that is in it. */
const INDEX = /\/(?:var\/cache|etc)\/apk(?:$|\/$|\/cache|\/\*)/;

export default dockerfileRule(
  {
    id: "apk-cache",
    aliases: ["DL3019", "DS-0025", "ae9c56a6-3ed1-4ac0-9b54-31267f51151d", "S6587", "missing-apk-no-cache"],
    title: "apk add leaves its package index in the image",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const shellRun of runsCalling(dockerfile.shipped, "apk")) {
      const { run, stage, script, calls } = shellRun;
      if (!calls.some((call) => call.subcommand === "add" && takesFlag(call))) continue;
      const left = new Set(leftBelow(filesOf(dockerfile, stage), run, CACHE).map(({ range }) => range));
      const first = calls.find((call) => call.subcommand === "add" && takesFlag(call) && left.has(call.command.range));
      if (!first || calls.some(isClean) || script.commands.some(({ name }) => name === "setup-apkcache")) continue;
      if (isRead(dockerfile, run) || isNamedLater(dockerfile, run, INDEX)) continue;
      if (isReadBehind(dockerfile, run, first.command, CACHE)) continue;
      yield {
        range: callRange(dockerfile, first),
        message: "apk add leaves its package index in the image, where nothing uses it again",
        fixes: fixesOf(dockerfile, shellRun),
      };
    }
  },
);

/** add and upgrade work without an index that is stored. */
function takesFlag({ manager, action, unknownOptions, has }: PackageCall): boolean {
  const works = manager === "apk" && (action === "install" || action === "upgrade");
  return works && !unknownOptions && !has("--no-cache", "--cache-dir", "--root", "--no-network", "--simulate");
}

function isClean({ manager, action }: PackageCall): boolean {
  return manager === "apk" && action === "clean";
}

/** None when an `apk update` has to stay: then the index does so as well. */
function fixesOf(dockerfile: DockerfileModel, shellRun: ShellRun): Fix[] {
  const apk = shellRun.calls.filter(({ manager }) => manager === "apk");
  const updates = apk.filter(({ action }) => action === "update");
  const removals = updates.flatMap((update) => updateRemoval(dockerfile, update) ?? []);
  if (removals.length < updates.length || apk.some(readsIndex)) return [];
  const takers = apk.filter(takesFlag);
  const flags = takers.flatMap((call) => call.withOption("--no-cache") ?? []);
  if (flags.length < takers.length) return [];
  return [
    {
      title: updates.length > 0 ? "Add --no-cache and drop apk update" : "Add --no-cache",
      safety: "safe",
      edits: [...removals, ...flags],
    },
  ];
}

/** By a step that builds on this one. */
function isRead(dockerfile: DockerfileModel, run: Instruction): boolean {
  const behind = new Set(instructionsBehind(dockerfile, run));
  return callsOf(dockerfile.stages, "apk").some(({ call, shellRun }) => behind.has(shellRun.run) && readsIndex(call));
}

/** `apk search`, `apk policy`, `apk add --no-network`; those that look at what is installed need no index. */
function readsIndex({ action, subcommand, has }: PackageCall): boolean {
  if (has("--no-network")) return true;
  return action === "other" && !["info", "audit", "verify", "stats"].includes(subcommand);
}

/** Takes away `apk update &&`: what follows it takes its place. */
function updateRemoval({ comments }: DockerfileModel, { command }: PackageCall): TextEdit | undefined {
  const { script } = command.pipeline.list;
  const { pipelines } = script.body;
  const index = script.editable ? pipelines.indexOf(command.pipeline) : -1;
  const next = pipelines[index + 1];
  if (
    index === -1 ||
    !next?.joinedBy ||
    next.joinedBy === "||" ||
    next.joinedBy === "&" ||
    command.pipeline.members.length > 1
  )
    return undefined;
  const range = { start: command.pipeline.range.start, end: next.range.start };
  return comments.some((comment) => contains(range, comment.range)) ? undefined : remove(range);
}
