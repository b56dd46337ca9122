import { filesOf } from "../../analysis/dockerfile/layers/files-of.ts";
import { callRange, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { callsOf } from "../../analysis/dockerfile/run-index.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { DockerfileSurroundings } from "../../engine/surroundings.ts";
import { frozenInstall, LOCKFILES, type NodeProject } from "../../knowledge/packages/node-installs.ts";
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
      if (lockfile === undefined || !frozen) continue;
      yield {
        range: callRange(dockerfile, call),
        message: `"${`${program} ${subcommand}`.trim()}" may ignore "${lockfile}" and install other versions`,
        fixes: fixOf(call, frozen),
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
    const { source, doubt } = files.stateOf(files.resolve(place, name), run);
    if (source?.kind === "context" && doubt?.kind !== "remove") return source.path;
  }
  return undefined;
}

function projectOf({ surroundings }: DockerfileModel, lockfile: string, { run }: ShellRun): NodeProject {
  const folder = lockfile.slice(0, lockfile.lastIndexOf("/") + 1);
  return {
    manifest: surroundings.context?.manifests[`${folder}package.json`],
    berry: surroundings.context?.files.includes(`${folder}.yarnrc.yml`) ?? false,
    ci: run.before.variables.has("CI"),
  };
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
