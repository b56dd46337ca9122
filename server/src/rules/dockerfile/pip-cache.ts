import { isNamedLater, isReadBehind } from "../../analysis/dockerfile/cache-readers.ts";
import { type Effect, filesOf } from "../../analysis/dockerfile/layers/files-of.ts";
import { leftBelow } from "../../analysis/dockerfile/layers/left-below.ts";
import { callRange, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { callsOf } from "../../analysis/dockerfile/run-index.ts";
import { mayHaveByVariable, toolSettings } from "../../analysis/dockerfile/tool-settings.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";

const CACHE = ".cache/pip";

export default dockerfileRule(
  {
    id: "pip-cache",
    aliases: ["DL3042", "f2f903fb-b977-461e-98d7-b3e2185c6118", "S6587", "missing-pip-no-cache-dir"],
    title: "pip install leaves its cache in the image",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { call, shellRun } of callsOf(dockerfile.shipped, "pip")) {
      if (!keepsCache(call) || hasNoCache(shellRun)) continue;
      const cache = cacheOf(dockerfile, shellRun, call);
      if (!cache || isNamedLater(dockerfile, shellRun.run, /\.cache\b/)) continue;
      if (isReadBehind(dockerfile, shellRun.run, call.command, cache.path)) continue;
      yield {
        range: callRange(dockerfile, call),
        message: "pip install leaves its download cache in the layer, where nothing uses it again",
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
  const settings = toolSettings(stage, "pip", run);
  // Any value will do, "off" and "0" too (pip's _handle_no_cache_dir).
  return (
    settings.isGiven("no-cache-dir") ||
    settings.mayHave(...NO_CACHE) ||
    calls.some(({ manager, action }) => manager === "pip" && action === "clean")
  );
}

/** The folder that the call fills and leaves. */
function cacheOf(dockerfile: DockerfileModel, { run, stage }: ShellRun, { command }: PackageCall): Effect | undefined {
  return leftBelow(filesOf(dockerfile, stage), run, CACHE).find(({ range }) => range === command.range);
}
