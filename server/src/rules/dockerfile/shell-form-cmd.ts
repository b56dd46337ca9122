import { startCommand } from "../../analysis/dockerfile/start-command.ts";
import { argumentFixes, execFixes } from "../../analysis/repairs/exec-fixes.ts";
import { dockerfileRule, type Report } from "../../engine/rule.ts";
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
      if (script?.form !== "shell" || flags.length > 0 || command?.text.startsWith("[")) continue;
      if (holdsArguments(instruction)) {
        yield {
          range: keywordRange,
          message: 'CMD in shell form: the ENTRYPOINT gets "/bin/sh", "-c" and this text as arguments',
          fixes: argumentFixes(instruction),
        };
        continue;
      }
      if (choosesShell(instruction)) continue;
      const replaced = script.body.pipelines.at(-1)?.members[0];
      const execs = replaced?.kind === "command" && replaced.wrappers[0]?.name === "exec";
      yield {
        range: keywordRange,
        fixes: execFixes(dockerfile, instruction),
        ...explanation(instruction.keyword, execs),
      };
    }
  },
);

/** True for a CMD whose stage has an ENTRYPOINT in exec form, its own or one of the stages it goes on from. */
function holdsArguments({ keyword, stage }: Instruction): boolean {
  return keyword === "CMD" && stage !== undefined && startCommand(stage).entrypoint?.json !== undefined;
}

/** As BuildKit's JSONArgsRecommended sees it: who names a shell by SHELL wants it in front. */
function choosesShell({ before }: Instruction): boolean {
  return before.shell !== undefined;
}

function explanation(keyword: string, execs: boolean): Pick<Report, "message" | "severity"> {
  if (execs)
    return {
      message: `${keyword} starts a shell only to "exec" the program: exec form needs no shell`,
      severity: "hint",
    };
  return {
    message: `${keyword} in shell form: signals may not reach the program, so "docker stop" waits, then kills`,
  };
}
