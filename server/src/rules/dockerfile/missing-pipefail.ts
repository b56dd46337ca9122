import { baseOf } from "../../analysis/dockerfile/base.ts";
import { type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { runsWith } from "../../analysis/dockerfile/shell-options.ts";
import { isRefusedByShell, mayReplaceShell } from "../../analysis/dockerfile/shell-syntax.ts";
import { pipefailFixes } from "../../analysis/repairs/pipefail-fixes.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix, type Report } from "../../engine/rule.ts";
import { hidesFailure } from "../../knowledge/shell/pipes.ts";
import { type Instruction, instructionsOf, type Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { hostsOf, type Pipeline, type Script, scriptsIn } from "../../syntax/shell.ts";
import { type Range, replace } from "../../syntax/text.ts";

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
    yield* refusedShells(dockerfile);
    const first = new Map<Stage, Instruction>();
    for (const shellRun of shellRuns(dockerfile.stages)) {
      const { run, stage } = shellRun;
      const pipeline = hiddenFailure(shellRun);
      const [producer] = pipeline?.members ?? [];
      if (!pipeline || !producer) continue;
      const { host } = pipeline.list.script;
      if (!host && !run.interpreter && !first.has(stage)) first.set(stage, run);
      const name = producer.kind === "command" ? (producer.name ?? "the command") : "the command";
      yield {
        range: producer.kind === "command" && producer.word ? producer.word.range : run.keywordRange,
        message: `If "${name}" fails, the build goes on: a pipe returns only its last command's status`,
        fixes: pipefailFixes(dockerfile, shellRun, host, first.get(stage) ?? run),
      };
    }
  },
);

/** SHELL with an option that the `/bin/sh` of the base does not know: it ends with an error before it runs anything. */
function* refusedShells(dockerfile: DockerfileModel): Iterable<Report> {
  for (const stage of dockerfile.stages) {
    for (const instruction of instructionsOf(stage, "SHELL")) {
      const [program, ...options] = instruction.json ?? [];
      const option = options.find(({ value }) => value.includes("pipefail"));
      if (!program || !option || !/^(?:(?:\/usr)?\/bin\/)?(?:da)?sh$/.test(program.value)) continue;
      if (!isRefusedByShell(stage, "pipefail") || mayReplaceShell(stage, instruction)) continue;
      yield {
        range: option.range,
        message: "/bin/sh of the base image is dash, which does not know pipefail: every RUN below fails",
        fails: instructionsOf(stage, "RUN").some(
          ({ index, before }) => index > instruction.index && before.shell !== undefined,
        ),
        fixes: baseOf(stage)?.hasBash ? [bashInstead(program.range)] : [],
      };
    }
  }
}

function bashInstead(range: Range): Fix {
  return { title: "Use bash, which knows pipefail", safety: "unsafe", edits: [replace(range, '"/bin/bash"')] };
}

const hiddenFailure = rememberFor(({ run, script }: ShellRun): Pipeline | undefined => {
  for (const each of scriptsIn(script)) {
    if (runsWith(run, each, "pipefail") || !isNoticed(each)) continue;
    const found = each.pipelines.find(hidesFailure);
    if (found) return found;
  }
  return undefined;
});

/** True unless the script is a test, or its output is all that matters. */
function isNoticed({ host }: Script): boolean {
  return (
    host === undefined ||
    hostsOf(host).every(
      ({ context, joinedBy }) => context !== "condition" && context !== "substitution" && joinedBy !== "|",
    )
  );
}
