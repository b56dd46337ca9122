import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { mayEmpty, mountsOver, type ShellRun, shellRuns } from "../../engine/run-facts.ts";
import type { PackageCall } from "../../knowledge/package-calls.ts";
import { commandsAfter } from "../../syntax/shell.ts";
import { contains, insert, remove, type TextEdit } from "../../syntax/text.ts";

const CACHE = "/var/cache/apk";

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
    for (const shellRun of shellRuns(dockerfile.shipped)) {
      const { run, script, calls } = shellRun;
      if (mountsOver(run, CACHE) || mountsOver(run, "/etc/apk/cache")) continue;
      const adds = calls.filter(keepsIndex);
      const [first] = adds;
      if (!first?.command.word || script.commands.some(({ name }) => name === "setup-apkcache")) continue;
      const functions = script.commands.filter(({ context }) => context === "function");
      if ([...functions, ...commandsAfter(script, first.command)].some((later) => mayEmpty(later, CACHE)) || calls.some(isClean)) continue;
      yield {
        range: { start: first.command.word.range.start, end: first.insertAt },
        message: "apk add leaves its package index in the image, where nobody needs it again",
        fixes: [fixOf(dockerfile, shellRun, adds)],
      };
    }
  },
);

function keepsIndex({ manager, subcommand, unknownOptions, has }: PackageCall): boolean {
  return manager === "apk" && subcommand === "add" && !unknownOptions && !has("--no-cache", "--cache-dir", "--root", "--no-network", "--simulate");
}

function isClean({ manager, action }: PackageCall): boolean {
  return manager === "apk" && action === "clean";
}

function fixOf(dockerfile: DockerfileModel, shellRun: ShellRun, adds: readonly PackageCall[]): Fix {
  const flags = adds.map(({ insertAt }) => insert(insertAt, " --no-cache"));
  const needless = updateRemoval(dockerfile, shellRun);
  return {
    title: needless ? "Add --no-cache and drop apk update" : "Add --no-cache",
    safety: "safe",
    edits: needless ? [needless, ...flags] : flags,
  };
}

/** Takes away `apk update &&` at the start of a chain, when nothing but `apk add` needs the index. */
function updateRemoval({ comments }: DockerfileModel, { script, calls }: ShellRun): TextEdit | undefined {
  const apk = calls.filter(({ manager }) => manager === "apk");
  const [update, ...others] = apk;
  const [first, second] = script.body.pipelines;
  if (update?.action !== "update" || first?.members[0] !== update.command || first.members.length > 1 || second?.joinedBy !== "&&") return undefined;
  if (others.some(({ subcommand }) => subcommand !== "add" && subcommand !== "del") || update.command.redirections.length > 0) return undefined;
  const range = { start: first.range.start, end: second.range.start };
  return comments.some((comment) => contains(range, comment.range)) ? undefined : remove(range);
}
