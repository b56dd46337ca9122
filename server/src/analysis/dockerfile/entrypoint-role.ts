import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { literalWord, programName, type ShellWord, unwrap } from "../../syntax/shell.ts";
import { appendsWords, clearsEnvironment, isCommandOption, type ScriptRole, scriptRole } from "./argument-scripts.ts";
import { baseOf } from "./base.ts";
import { baseEntrypointOf, isEntrypointScript } from "./base-entrypoint.ts";
import { scriptOfText } from "./script-texts.ts";
import { readsArguments, shellCallIn } from "./shell-arguments.ts";
import { startCommand } from "./start-command.ts";
import { scriptAt } from "./start-texts.ts";

/**
 * What an ENTRYPOINT in exec form, or the base image's, does with the words of a CMD. none: there is no ENTRYPOINT. passes: it runs
 * them as a command. looks: a script that may do more for some programs than for others. perhaps: a script that nobody could
 * read, and which runs them by custom. reads: a program, which takes them for its arguments. shell: `sh -c`, which runs the first of
 * them. user shell: `su app -c`, which runs the last one behind a `-c`. evaluates, clears, drops, appends: as in `ScriptRole`. ignores: a shell that has
 * a script of its own. unknown: nobody knows whether there is one.
 */
export type EntrypointRole = ScriptRole | "none" | "shell" | "user shell" | "ignores" | "unknown";

/** What the entrypoint in force does with the CMD of a stage. */
export function entrypointRole(dockerfile: DockerfileModel, stage: Stage): EntrypointRole {
  const { entrypoint } = startCommand(stage);
  if (entrypoint && !entrypoint.json) return readsArguments(entrypoint.command?.text ?? "") ? "perhaps" : "ignores";
  if (entrypoint) return shellRole(dockerfile, entrypoint) ?? ownRole(dockerfile, stage, entrypoint);
  const base = baseEntrypointOf(stage);
  return base === "looks" && baseOf(stage)?.entrypointPasses !== undefined ? "passes" : base;
}

function shellRole(dockerfile: DockerfileModel, entrypoint: Instruction): EntrypointRole | undefined {
  const call = shellCallIn(entrypoint);
  if (!call?.script) return call && "shell";
  const { template } = call.script;
  if (!readsArguments(template)) return "ignores";
  const isAll = call.rest.length === 0 && template.includes(`"$0" "$@"`);
  const text = isAll ? template.replace(`"$0" "$@"`, `"$@"`) : template;
  const role = scriptRole(scriptOfText(dockerfile, text), text);
  // The first word behind the script is its `$0`, and those behind that stand in front of CMD.
  if (call.rest.length === 1 || isAll || role === "evaluates" || role === "drops") return role;
  return call.rest.length === 0 && role !== "perhaps" ? "drops" : "perhaps";
}

function ownRole(dockerfile: DockerfileModel, stage: Stage, { script }: Instruction): EntrypointRole {
  const words = script?.chain?.[0]?.words ?? [];
  const given = literalWord("given");
  const [program, ...rest] = unwrap([...words, given]).words;
  if (program === given || !program) return wrapperRole([...words, given]);
  if (isUserShell(program, rest)) return isCommandOption(rest.at(-2)?.value ?? "") ? "user shell" : "evaluates";
  if (joining.has(programName(program) ?? "")) return "evaluates";
  const isShell = /^(?:ba|da|a)?sh$/.test(programName(program) ?? "");
  const [file, ...others] = isShell ? rest : [program, ...rest];
  if (!file || others.length !== 1 || file.value === undefined || file.value.startsWith("-")) return "reads";
  const { text } = scriptAt(dockerfile, stage, file.value);
  if (text === undefined) return isEntrypointScript(file.value) ? "perhaps" : "reads";
  return scriptRole(scriptOfText(dockerfile, text), text);
}

function wrapperRole(words: readonly ShellWord[]): EntrypointRole {
  if (clearsEnvironment({ words })) return "clears";
  return appendsWords({ words }) ? "appends" : "passes";
}

/** Programs that put their words together to a text for a shell: procps watch(1), GNU parallel(1). */
const joining: ReadonlySet<string> = new Set(["watch", "parallel"]);

/** `su app`, which takes the `-c` that Docker puts in front of the text; of several the last one counts, wherever it stands. */
function isUserShell(program: ShellWord, args: readonly ShellWord[]): boolean {
  const name = programName(program);
  return name === "su" || (name === "runuser" && !args.some(({ value }) => /^(?:-u|--user)/.test(value ?? "")));
}
