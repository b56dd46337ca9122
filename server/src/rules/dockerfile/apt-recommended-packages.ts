import { callRange, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { callsOf } from "../../analysis/dockerfile/run-index.ts";
import { toolSettings } from "../../analysis/dockerfile/tool-settings.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";

const SETTING = "APT::Install-Recommends";

export default dockerfileRule(
  {
    id: "apt-recommended-packages",
    aliases: ["DL3015", "DS-0029", "7384dfb2-fcd1-4fbf-91cd-6c44c318c33c", "S6500", "missing-no-install-recommends"],
    title: "apt installs recommended packages that nobody asked for",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { call, shellRun } of callsOf(dockerfile.shipped, "apt")) {
      if (!bringsRecommended(call) || isConfigured(shellRun)) continue;
      // aptitude(8) knows only its own names for it.
      const option = call.program === "aptitude" ? "--without-recommends" : "--no-install-recommends";
      yield {
        range: callRange(dockerfile, call),
        message: `${call.program} install also installs recommended packages, which make the image larger`,
        fixes: optionFix(call, option, {
          title: `Add ${option}`,
          safety: "unsafe",
        }),
      };
    }
  },
);

function bringsRecommended(call: PackageCall): boolean {
  const { subcommand, unknownOptions, packages } = call;
  if (subcommand !== "install" || unknownOptions || packages.length === 0) return false;
  if (
    call.has("--no-install-recommends", "--install-recommends", "--config-file", "--download-only") ||
    call.setting(SETTING) !== undefined
  )
    return false;
  return packages.some(({ kind }) => kind !== "file" && kind !== "url");
}

/** The stage, or those it stands on, decide on recommended packages in apt's configuration, one way or the other. */
function isConfigured({ stage, run }: ShellRun): boolean {
  const { mayHave, isGiven } = toolSettings(stage, "apt", run);
  return mayHave() || isGiven(SETTING.toLowerCase());
}
