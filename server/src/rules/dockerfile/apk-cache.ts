import { dockerfileRule } from "../../engine/rule.ts";
import { mayEmpty, mountsOver, shellRuns } from "../../engine/run-facts.ts";
import { commandsAfter, type Script } from "../../syntax/shell.ts";
import { insert } from "../../syntax/text.ts";
import type { PackageCall } from "../../knowledge/package-calls.ts";

const CACHES = ["/var/cache/apk", "/etc/apk/cache", "/lib/apk/db"] as const;

export default dockerfileRule(
  {
    id: "apk-cache",
    aliases: ["DL3019", "DS-0025", "missing-apk-no-cache"],
    title: "apk add keeps its package index in the image",
    category: "size",
    severity: "info",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { run, script, calls } of shellRuns(dockerfile.shipped)) {
      if (mountsOver(run, CACHES[0]) || mountsOver(run, CACHES[1])) continue;
      for (const call of calls) {
        const { command: { word }, insertAt } = call;
        if (!word || !keepsIndex(call, calls) || emptiesCache(script, call)) continue;
        yield {
          range: { start: word.range.start, end: insertAt },
          message: "apk add downloads its package index into the layer, where nobody needs it again",
          fixes: [{ title: "Add --no-cache", safety: "safe", edits: [insert(insertAt, " --no-cache")] }],
        };
      }
    }
  },
);

/** apk writes the index only when it is told to update it: by `apk update`, `-U`, or when there is none yet. */
function keepsIndex({ manager, subcommand, unknownOptions, has }: PackageCall, all: readonly PackageCall[]): boolean {
  if (manager !== "apk" || subcommand !== "add" || unknownOptions || has("--no-cache", "--cache-dir", "--root", "--no-network", "--simulate")) return false;
  return !all.some((other) => other.manager === "apk" && (other.action === "update" || other.action === "clean"));
}

function emptiesCache(script: Script, { command }: PackageCall): boolean {
  const functions = script.commands.filter(({ context }) => context === "function");
  return [...functions, ...commandsAfter(script, command)].some((later) => mayEmpty(later, CACHES[0]));
}
