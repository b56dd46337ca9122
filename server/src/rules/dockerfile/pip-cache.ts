import { callRange, callsOf, mayEmpty, mountsOver, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { mayHaveByVariable, toolSettings } from "../../analysis/dockerfile/tool-settings.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { type Instruction, mountTarget } from "../../syntax/dockerfile.ts";
import { commandsAfter } from "../../syntax/shell.ts";

const CACHE = "/root/.cache/pip";

export default dockerfileRule(
  {
    id: "pip-cache",
    aliases: ["DL3042", "f2f903fb-b977-461e-98d7-b3e2185c6118", "S6587", "missing-pip-no-cache-dir"],
    title: "pip install keeps its downloads in the image",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { call, shellRun } of callsOf(dockerfile.shipped, "pip")) {
      if (!keepsCache(call) || hasNoCache(shellRun) || emptiesCache(shellRun, call)) continue;
      yield {
        range: callRange(dockerfile, call),
        message:
          "pip install keeps what it downloads and builds in a cache, which stays in the layer and is never used again",
        fixes: optionFix(call, "--no-cache-dir"),
      };
    }
  },
);

function keepsCache({ program, subcommand, unknownOptions, has, command }: PackageCall): boolean {
  if (program === "uv" || subcommand !== "install" || unknownOptions) return false;
  return !has("--no-cache-dir", "--cache-dir", "--help") && !mayHaveByVariable(command, "pip", ...NO_CACHE);
}

/** Settings that leave no cache, or put it where only the author knows what becomes of it. */
const NO_CACHE: readonly string[] = ["no-cache-dir", "no-cache", "cache-dir"];

function hasNoCache({ run, stage, calls }: ShellRun): boolean {
  return (
    mountsOver(run, CACHE) ||
    mountsHome(run) ||
    toolSettings(stage, "pip", run).mayHave(...NO_CACHE) ||
    calls.some(({ manager, action }) => manager === "pip" && action === "clean")
  );
}

/** A cache mount in the home of another user than root. */
function mountsHome(run: Instruction): boolean {
  return run.mounts.some((mount) => /\/\.cache(?:\/pip)?$/.test(mountTarget(run, mount) ?? ""));
}

function emptiesCache({ script }: ShellRun, { command }: PackageCall): boolean {
  const functions = script.commands.filter(({ context }) => context === "function");
  return [...functions, ...commandsAfter(command)].some(
    (later) => mayEmpty(later, CACHE) || later.args.some(({ template }) => template.includes(".cache")),
  );
}
