import type { Instruction } from "../../syntax/dockerfile.ts";
import { type Script, setsOption } from "../../syntax/shell.ts";

/** True when the script of a RUN, or one inside of it, runs with the option: by `set`, by SHELL, or by the `#!` line in the place of that. */
export function runsWith(
  { script: own, interpreter, before }: Instruction,
  script: Script,
  option: "errexit" | "pipefail",
): boolean {
  const shell = script === own && script.form === "shell" ? (interpreter ?? before.shell ?? []) : [];
  return setsOption(script, option) || shell.slice(1).some((word) => names(word, option));
}

function names(word: string, option: "errexit" | "pipefail"): boolean {
  return word.includes(option) || (option === "errexit" && /^-[a-zA-Z]*e/.test(word));
}
