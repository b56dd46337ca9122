import { baseOf } from "../../analysis/dockerfile/base.ts";
import { baseEntrypointOf } from "../../analysis/dockerfile/base-entrypoint.ts";
import { startCommand } from "../../analysis/dockerfile/start-command.ts";
import { argumentFixes, execFixes, lacksShell } from "../../analysis/repairs/exec-fixes.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Report } from "../../engine/rule.ts";
import { readAlmostJson } from "../../syntax/almost-json.ts";
import { type Instruction, instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "shell-form-cmd",
    aliases: ["DL3025", "JSONArgsRecommended", "b86987e1-6397-4619-81d5-8807f2387c79", "S7019", "prefer-json-notation"],
    title: "CMD or ENTRYPOINT in shell form: the shell is process 1 and signals are lost",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(dockerfile, "CMD", "ENTRYPOINT")) {
      const { keywordRange, script, command, flags } = instruction;
      if (script?.form !== "shell" || flags.length > 0 || !command || command.text.startsWith("[")) continue;
      if (readAlmostJson(command.text)) continue;
      const entrypoint = entrypointOf(instruction);
      if (choosesShell(instruction) && entrypoint !== "own") continue;
      const takes = entrypoint === "own" || entrypoint === "reads";
      yield {
        range: keywordRange,
        fixes: takes ? argumentFixes(dockerfile, instruction) : execFixes(dockerfile, instruction),
        ...(entrypoint ? { message: GIVEN[entrypoint] } : explanation(dockerfile, instruction)),
      };
    }
  },
);

/** What a CMD in shell form means to an ENTRYPOINT. */
const GIVEN = {
  own: 'CMD in shell form: the ENTRYPOINT gets "/bin/sh", "-c" and this text as arguments',
  reads: 'CMD in shell form: the base\'s entrypoint gets "/bin/sh", "-c" and this text as arguments',
  ignored: "CMD has no effect: an ENTRYPOINT in shell form passes no arguments on to its program",
  looks: 'CMD in shell form: the base\'s entrypoint sees "/bin/sh", not the program, and may not prepare it',
} as const;

/**
 * The ENTRYPOINT in exec form that gets the words of a CMD: that of its stage or of one that this goes on from, or the base
 * image's where that is a program, or a script that does not treat all programs alike.
 */
function entrypointOf(instruction: Instruction): keyof typeof GIVEN | undefined {
  const { keyword, stage } = instruction;
  if (keyword !== "CMD" || !stage) return undefined;
  const { entrypoint, cmd, cmdIs } = startCommand(stage);
  if (entrypoint?.json) return "own";
  if (cmdIs === "ignored" && cmd === instruction) return "ignored";
  const base = baseEntrypointOf(stage);
  if (base === "reads") return base;
  return base === "looks" && baseOf(stage)?.entrypointPasses === undefined ? base : undefined;
}

/** As BuildKit's JSONArgsRecommended sees it: who names a shell by SHELL wants it in front. */
function choosesShell({ before }: Instruction): boolean {
  return before.shell !== undefined;
}

function explanation(
  dockerfile: DockerfileModel,
  { keyword, script, stage }: Instruction,
): Pick<Report, "message" | "severity"> {
  if (stage && lacksShell(dockerfile, stage))
    return { message: `${keyword} in shell form: the image has no shell, so the container does not start` };
  const replaced = script?.body.pipelines.at(-1)?.members[0];
  if (replaced?.kind === "command" && replaced.wrappers[0]?.name === "exec")
    return {
      message: `${keyword} starts a shell only to "exec" the program: exec form needs no shell`,
      severity: "hint",
    };
  return {
    message: `${keyword} in shell form: signals may not reach the program, so "docker stop" waits, then kills`,
  };
}
