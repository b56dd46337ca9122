import type { Instruction } from "../../syntax/dockerfile.ts";
import { type Script, setsOption } from "../../syntax/shell.ts";

type Option = "errexit" | "pipefail";

/**
 * True when the script of a RUN, or one inside of it, runs with the option: by `set`, by SHELL, or by the `#!` line in the place of
 * that. What `eval` runs has those of the script around it.
 */
export function runsWith(run: Instruction, script: Script, option: Option): boolean {
  const { script: own, interpreter, before } = run;
  const shell = script === own && script.form === "shell" ? (interpreter ?? before.shell ?? []) : [];
  if (setsOption(script, option) || shell.slice(1).some((word) => names(word, option))) return true;
  return script.host?.name === "eval" && runsWith(run, script.host.pipeline.list.script, option);
}

function names(word: string, option: Option): boolean {
  return word.includes(option) || (option === "errexit" && /^-[a-zA-Z]*e/.test(word));
}
