import { type Effect, filesOf, type ImagePath } from "../../analysis/dockerfile/layers/files-of.ts";
import { within } from "../../analysis/dockerfile/layers/paths.ts";
import { callRange, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { callsOf } from "../../analysis/dockerfile/run-index.ts";
import { textHead } from "../../analysis/dockerfile/text-heads.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { DockerfileSurroundings } from "../../engine/surroundings.ts";
import {
  frozenInstall,
  keepsToLockfile,
  lacksPackages,
  LOCKFILES,
  type NodeProject,
} from "../../knowledge/packages/node-installs.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { rememberFor } from "../../syntax/memo.ts";

export default dockerfileRule(
  {
    id: "npm-install-with-lockfile",
    aliases: [],
    title: "Install that may ignore the lockfile",
    category: "reproducibility",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    if (!hasLockfile(dockerfile.surroundings)) return;
    for (const { call, shellRun } of callsOf(dockerfile.stages, "npm", "yarn", "pnpm")) {
      const { program, subcommand } = call;
      const lockfile = lockfileOf(dockerfile, shellRun, call);
      const frozen =
        lockfile === undefined ? undefined : frozenInstall(call, projectOf(dockerfile, lockfile, shellRun));
      if (lockfile === undefined || !frozen || isWayOut(call, shellRun)) continue;
      yield {
        range: callRange(dockerfile, call),
        message: `"${`${program} ${subcommand}`.trim()}" may ignore "${lockfile}" and install other versions`,
        fixes: isStale(dockerfile, lockfile, frozen) ? [] : fixOf(call, frozen),
      };
    }
  },
);

const hasLockfile = rememberFor(({ context }: DockerfileSurroundings): boolean => {
  const names = new Set(Object.values(LOCKFILES).flat());
  return context?.files.some((path) => names.has(path.slice(path.lastIndexOf("/") + 1))) ?? false;
});

/** The lockfile of the build context that lies in the folder in which the call works. */
function lockfileOf(dockerfile: DockerfileModel, { run, stage }: ShellRun, call: PackageCall): string | undefined {
  const names = LOCKFILES[call.manager] ?? [];
  const files = names.length === 0 ? undefined : filesOf(dockerfile, stage);
  const folder = files?.workFolder(call.command);
  const below = call.valueOf("--prefix") ?? call.valueOf("--cwd") ?? call.valueOf("--dir") ?? ".";
  if (!files || folder === undefined || below.includes("$")) return undefined;
  const place = files.resolve(folder, below);
  for (const name of names) {
    const path = files.resolve(place, name);
    const { source, doubt } = files.stateOf(path, run);
    if (source?.kind !== "context" || doubt?.kind === "remove") continue;
    return files.effectsOf(run).some((effect) => mayTakeAway(effect, path, call)) ? undefined : source.path;
  }
  return undefined;
}

/** True for what a command in front of the call, in the same RUN, may do to the file. */
function mayTakeAway({ kind, path, covers, range }: Effect, file: ImagePath, { command }: PackageCall): boolean {
  if (kind !== "remove" || range.start >= command.range.start) return false;
  return (path === file || within(file, path) !== undefined) && covers?.(file) !== false;
}

/** `npm ci || npm install` in either order, `if …; then npm ci; else npm install; fi`: who writes that knows what the lockfile is for. */
function isWayOut({ command, manager }: PackageCall, { calls }: ShellRun): boolean {
  const others = calls.filter((other) => other.manager === manager && keepsToLockfile(other));
  const inFront = others.some((other) => other.command.range.start < command.range.start);
  return command.joinedBy === "||" || inFront || others.some((other) => other.command.joinedBy === "||");
}

function projectOf({ surroundings }: DockerfileModel, lockfile: string, { run }: ShellRun): NodeProject {
  const folder = lockfile.slice(0, lockfile.lastIndexOf("/") + 1);
  return {
    manifest: surroundings.context?.manifests[`${folder}package.json`],
    berry: surroundings.context?.files.includes(`${folder}.yarnrc.yml`) ?? false,
    ci: run.before.variables.has("CI"),
  };
}

/** `npm ci` would refuse: package.json asks for a package that its lockfile does not know. */
function isStale({ surroundings: { context } }: DockerfileModel, lockfile: string, frozen: string): boolean {
  const folder = lockfile.slice(0, lockfile.lastIndexOf("/") + 1);
  return frozen === "ci" && lacksPackages(context?.manifests[`${folder}package.json`], textHead(context, lockfile));
}

function fixOf(call: PackageCall, frozen: string): Fix[] {
  const { subcommand, program } = call;
  const edit = frozen === "ci" ? call.withSubcommand("ci") : call.withOption(frozen);
  if (!edit) return [];
  const command = frozen === "ci" ? "ci" : `${subcommand} ${frozen}`.trim();
  return [
    {
      title: `Follow the lockfile: ${program} ${command}`,
      safety: "unsafe",
      remark: "may fail where the two differ",
      edits: [edit],
    },
  ];
}
