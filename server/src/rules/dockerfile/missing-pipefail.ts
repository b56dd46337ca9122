import { baseOf } from "../../analysis/dockerfile/base.ts";
import { instructionsBehind, type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { above, cased, linesAt } from "../../analysis/repairs/line-edits.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { breaksWithPipefail, hidesFailure } from "../../knowledge/shell/pipes.ts";
import { type Instruction, instructionsOf, type Stage } from "../../syntax/dockerfile.ts";
import {
  type Command,
  hostsOf,
  insertWords,
  ownCommands,
  type Pipeline,
  type Script,
  scriptsIn,
  setsOption,
} from "../../syntax/shell.ts";
import { insert } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "missing-pipefail",
    aliases: ["DL4006", "efbf148a-67e9-42d2-ac47-02fa1c0d0b22", "set-pipefail"],
    title: "A failure before a pipe goes unnoticed",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const first = new Map<Stage, Instruction>();
    for (const shellRun of shellRuns(dockerfile.stages)) {
      const { run, stage } = shellRun;
      const pipeline = hiddenFailure(shellRun);
      const [producer] = pipeline?.members ?? [];
      if (!pipeline || !producer) continue;
      const { host } = pipeline.list.script;
      if (!host && !first.has(stage)) first.set(stage, run);
      const name = producer.kind === "command" ? (producer.name ?? "the command") : "the command";
      yield {
        range: producer.kind === "command" && producer.word ? producer.word.range : run.keywordRange,
        message: `If "${name}" fails, the build goes on: a pipe returns only its last command's status`,
        fixes: host ? hostFixes(host) : fixesOf(dockerfile, stage, first.get(stage) ?? run),
      };
    }
  },
);

function hiddenFailure({ run, script }: ShellRun): Pipeline | undefined {
  const bySetting = run.before.shell?.some((word) => word.includes("pipefail")) ?? false;
  for (const each of scriptsIn(script)) {
    if ((each === script && bySetting) || setsOption(each, "pipefail") || !isNoticed(each)) continue;
    const found = each.pipelines.find(hidesFailure);
    if (found) return found;
  }
  return undefined;
}

/** True unless the script is a test, or its output is all that matters. */
function isNoticed({ host }: Script): boolean {
  return (
    host === undefined ||
    hostsOf(host).every(
      ({ context, joinedBy }) => context !== "condition" && context !== "substitution" && joinedBy !== "|",
    )
  );
}

/** bash told to notice; other shells that a command starts may not know how. */
function hostFixes(host: Command): Fix[] {
  const edit = host.name === "bash" && host.word ? insertWords(host, host.word, "-o pipefail") : undefined;
  if (!edit || host.runs?.pipelines.some(breaksWithPipefail) !== false) return [];
  return [{ title: "Start bash with -o pipefail", safety: "unsafe", edits: [edit] }];
}

function fixesOf(dockerfile: DockerfileModel, stage: Stage, run: Instruction): Fix[] {
  const own = instructionsOf(stage, "SHELL").findLast(({ index, json }) => json && index < run.index);
  if (own) return extendedShell(dockerfile, own);
  const shell = shellWithPipefail(run, stage);
  const affected = shellFormRuns([run, ...instructionsBehind(dockerfile, run)]);
  if (!shell || !affected.every((each) => worksIn(each, run.before.shell === undefined && shell[0] === "/bin/bash")))
    return [];
  const line = `${cased(stage, "SHELL")} [${shell.map((word) => JSON.stringify(word)).join(", ")}]`;
  return [
    {
      title: `Set ${shell[0] ?? ""} with pipefail as the shell`,
      safety: "unsafe",
      edits: [linesAt(dockerfile, above(dockerfile, run), [line])],
    },
  ];
}

/** The stage's own SHELL with the option. */
function extendedShell(dockerfile: DockerfileModel, instruction: Instruction): Fix[] {
  const { json = [] } = instruction;
  const last = json.at(-1);
  if (!last || !isKnown(json.map(({ value }) => value))) return [];
  const affected = shellFormRuns(instructionsBehind(dockerfile, instruction));
  if (!affected.every((each) => worksIn(each, false))) return [];
  return [
    {
      title: "Add pipefail to the SHELL above",
      safety: "unsafe",
      edits: [insert(last.range.start, '"-o", "pipefail", ')],
    },
  ];
}

function shellFormRuns(instructions: readonly Instruction[]): readonly Instruction[] {
  return instructions.filter(({ keyword, json }) => keyword === "RUN" && !json);
}

/** A shell that knows pipefail, told to run its last argument. */
function isKnown(shell: readonly string[]): boolean {
  return /^(?:\/usr)?\/bin\/(?:bash|ash)$/.test(shell[0] ?? "") && shell.at(-1) === "-c";
}

/** A shell that the base surely has and that knows pipefail; undefined when there is none, or nobody knows. */
function shellWithPipefail({ before }: Instruction, stage: Stage): readonly string[] | undefined {
  if (before.shell) return isKnown(before.shell) ? [...before.shell.slice(0, -1), "-o", "pipefail", "-c"] : undefined;
  const base = baseOf(stage);
  if (base?.distribution === "alpine" || base?.distribution === "busybox") return ["/bin/ash", "-o", "pipefail", "-c"];
  return base?.hasBash ? ["/bin/bash", "-o", "pipefail", "-c"] : undefined;
}

/** No pipe of it fails with pipefail for no reason, and bash prints what dash did. */
function worksIn({ script }: Instruction, otherShell: boolean): boolean {
  if (!script || script.broken || script.pipelines.some(breaksWithPipefail)) return false;
  return (
    !otherShell ||
    ownCommands(script).every(
      ({ name, args }) => name !== "echo" || args.every(({ template }) => !template.includes("\\")),
    )
  );
}
