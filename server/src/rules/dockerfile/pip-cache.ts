import { callRange, mayEmpty, mountsOver, type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { type Instruction, instructionsOf, mountTarget, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { commandsAfter } from "../../syntax/shell.ts";

const CACHE = "/root/.cache/pip";

export default dockerfileRule(
  {
    id: "pip-cache",
    aliases: ["DL3042", "S6587", "missing-pip-no-cache-dir"],
    title: "pip install keeps its downloads in the image",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const shellRun of shellRuns(dockerfile.shipped)) {
      if (hasNoCache(shellRun)) continue;
      for (const call of shellRun.calls) {
        if (!keepsCache(call) || emptiesCache(shellRun, call)) continue;
        yield {
          range: callRange(dockerfile, call),
          message:
            "pip install keeps what it downloads and builds in a cache, which stays in the layer and is never used again",
          fixes: optionFix(call, "--no-cache-dir"),
        };
      }
    }
  },
);

function keepsCache({ manager, program, subcommand, unknownOptions, has, command }: PackageCall): boolean {
  if (manager !== "pip" || program === "uv" || subcommand !== "install" || unknownOptions) return false;
  return !has("--no-cache-dir", "--cache-dir", "--help") && !command.assignments.some(({ name }) => isSwitch(name));
}

/** pip reads its settings from the environment, and HOME says where the cache is. */
function isSwitch(name: string): boolean {
  return /^(?:PIP_NO_CACHE(?:_DIR)?|PIP_CACHE_DIR|XDG_CACHE_HOME|PIP_CONFIG_FILE)$/.test(name);
}

function hasNoCache({ run, stage, script, calls }: ShellRun): boolean {
  const exported = script.commands
    .filter(({ name }) => name === "export")
    .flatMap(({ args }) => args.map(({ template }) => template.split("=")[0] ?? ""));
  const assigned = script.commands.flatMap(({ assignments, word }) =>
    word ? [] : assignments.map(({ name }) => name),
  );
  if ([...run.before.variables.keys(), ...exported, ...assigned].some(isSwitch)) return true;
  return (
    mountsOver(run, CACHE) ||
    mountsHome(run) ||
    isConfigured(stage) ||
    calls.some(({ manager, action }) => manager === "pip" && action === "clean")
  );
}

/** A cache mount in the home of another user than root. */
function mountsHome(run: Instruction): boolean {
  return run.mounts.some((mount) => /\/\.cache(?:\/pip)?$/.test(mountTarget(run, mount) ?? ""));
}

/** Something in the stage, or those it stands on, writes or copies a configuration of pip. */
function isConfigured(stage: Stage): boolean {
  const instructions = stageChain(stage).flatMap((each) => instructionsOf(each, "RUN", "COPY", "ADD"));
  return instructions.some(({ body }) =>
    /no-cache-dir["']?\s*=?\s*(?:true|1|yes|on)\b|pip\.(?:conf|ini)/i.test(body.text),
  );
}

function emptiesCache({ script }: ShellRun, { command }: PackageCall): boolean {
  const functions = script.commands.filter(({ context }) => context === "function");
  return [...functions, ...commandsAfter(command)].some(
    (later) => mayEmpty(later, CACHE) || later.args.some(({ template }) => template.includes(".cache")),
  );
}
