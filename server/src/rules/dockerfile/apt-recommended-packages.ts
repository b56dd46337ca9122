import { callRange, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { optionFix } from "../../analysis/repairs/option-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { type Dockerfile, type Stage, stageChain } from "../../syntax/dockerfile.ts";

const SETTING = "APT::Install-Recommends";

export default dockerfileRule(
  {
    id: "apt-recommended-packages",
    aliases: ["DL3015", "DS-0029", "S6500", "missing-no-install-recommends"],
    title: "apt installs recommended packages that nobody asked for",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { stage, calls } of shellRuns(dockerfile.shipped)) {
      if (isConfigured(dockerfile, stage)) continue;
      for (const call of calls) {
        if (!bringsRecommended(call)) continue;
        yield {
          range: callRange(dockerfile, call),
          message: `${call.program} install also brings the packages that others only recommend, which makes the image larger`,
          fixes: optionFix(call, "--no-install-recommends", {
            title: "Add --no-install-recommends",
            safety: "unsafe",
          }),
        };
      }
    }
  },
);

function bringsRecommended(call: PackageCall): boolean {
  const { manager, subcommand, unknownOptions, packages } = call;
  if (manager !== "apt" || subcommand !== "install" || unknownOptions || packages.length === 0) return false;
  if (
    call.has("--no-install-recommends", "--install-recommends", "--config-file", "--download-only") ||
    call.setting(SETTING) !== undefined
  )
    return false;
  return packages.some(({ kind }) => kind !== "file" && kind !== "url");
}

/** Something in the stage, or those it stands on, writes or copies a configuration of apt. */
function isConfigured({ text }: Dockerfile, stage: Stage): boolean {
  return stageChain(stage).some(({ range }) =>
    /install-recommends["']?[\s=]+["']?(?:0|false|no)|norecommend|apt\.conf|APT_CONFIG/i.test(
      text.slice(range.start, range.end),
    ),
  );
}
