import { CERTIFICATES, needsRecommendedCertificates } from "../../analysis/dockerfile/certificates.ts";
import { callRange, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { callsOf } from "../../analysis/dockerfile/run-index.ts";
import { toolSettings } from "../../analysis/dockerfile/tool-settings.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { insertWords } from "../../syntax/shell.ts";

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
        fixes: needsRecommendedCertificates(dockerfile, call, shellRun)
          ? withCertificates(call, option)
          : optionFix(call, option, { title: `Add ${option}`, safety: "unsafe" }),
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

/** The recommended package that the next download needs is named; no fix where it cannot be. */
function withCertificates(call: PackageCall, option: string): Fix[] {
  const last = call.packages.at(-1);
  const addition = last && insertWords(call.command, last.word, CERTIFICATES);
  if (!addition) return [];
  const fixes = optionFix(call, option, { title: `Add ${option} and ${CERTIFICATES}`, safety: "unsafe" });
  return fixes.map((fix) => ({ ...fix, edits: [...fix.edits, addition] }));
}

/** The stage, or those it stands on, decide on recommended packages in apt's configuration, one way or the other. */
function isConfigured({ stage, run }: ShellRun): boolean {
  const { mayHave, isGiven } = toolSettings(stage, "apt", run);
  return mayHave() || isGiven(SETTING.toLowerCase());
}
