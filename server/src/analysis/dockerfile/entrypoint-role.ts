import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { literalWord, parseShell, programName, type ShellWord, unwrap } from "../../syntax/shell.ts";
import { traced } from "../../syntax/traced.ts";
import { baseOf } from "./base.ts";
import { baseEntrypointOf, isEntrypointScript } from "./base-entrypoint.ts";
import { readsArguments, shellCallIn } from "./shell-arguments.ts";
import { startCommand } from "./start-command.ts";
import { scriptAt } from "./start-texts.ts";

/**
 * What an ENTRYPOINT in exec form, or the base image's, does with the words of a CMD. none: there is no ENTRYPOINT. passes: it runs
 * them as a command. looks: a script that may do more for some programs than for others. perhaps: a script that nobody could
 * read, and which runs them by custom. reads: a program, which takes them for its arguments. shell: `sh -c`, which runs the first of
 * them. ignores: a shell that has a script of its own. unknown: nobody knows whether there is one.
 */
export type EntrypointRole = "none" | "passes" | "looks" | "perhaps" | "reads" | "shell" | "ignores" | "unknown";

/** What the entrypoint in force does with the CMD of a stage. */
export function entrypointRole(dockerfile: DockerfileModel, stage: Stage): EntrypointRole {
  const { entrypoint } = startCommand(stage);
  if (entrypoint && !entrypoint.json) return readsArguments(entrypoint.command?.text ?? "") ? "perhaps" : "ignores";
  if (entrypoint) return shellRole(entrypoint) ?? ownRole(dockerfile, stage, entrypoint);
  const base = baseEntrypointOf(stage);
  return base === "looks" && baseOf(stage)?.entrypointPasses !== undefined ? "passes" : base;
}

function shellRole(entrypoint: Instruction): EntrypointRole | undefined {
  const call = shellCallIn(entrypoint);
  if (!call?.script) return call && "shell";
  return readsArguments(call.script.template) ? "perhaps" : "ignores";
}

function ownRole(dockerfile: DockerfileModel, stage: Stage, { script }: Instruction): EntrypointRole {
  const words = script?.chain?.[0]?.words ?? [];
  const given = literalWord("given");
  const [program, ...rest] = unwrap([...words, given]).words;
  if (program === given || !program) return "passes";
  const isShell = /^(?:ba|da|a)?sh$/.test(programName(program) ?? "");
  const [file, ...others] = isShell ? rest : [program, ...rest];
  if (!file || others.length !== 1 || file.value === undefined || file.value.startsWith("-")) return "reads";
  const { text } = scriptAt(dockerfile, stage, file.value);
  if (text === undefined) return isEntrypointScript(file.value) ? "perhaps" : "reads";
  return roleOf(text);
}

/** What a script does with its arguments: `exec "$@"`, `exec gosu app "$@"`, `exec server "$@"`, `if [ "$1" = server ]`. */
function roleOf(text: string): EntrypointRole {
  const { commands, broken } = parseShell(traced(text, 0), "bash");
  if (broken) return "perhaps";
  const running = commands.filter(({ words }) => isAllArguments(unwrap(words).words));
  if (running.length === 0) return commands.some(({ args }) => args.some(isArguments)) ? "reads" : "perhaps";
  const uses = text.replace(/^\s*#.*$/gm, "").match(/\$(?:[@*#1-9]|\{[@*#!]?[\d@*#])|\bshift\b|\bset\s+--/g) ?? [];
  return uses.length > running.length ? "looks" : "passes";
}

function isAllArguments([first, ...others]: readonly ShellWord[]): boolean {
  return first !== undefined && others.length === 0 && isArguments(first);
}

function isArguments({ template }: ShellWord): boolean {
  return template === "$@" || template === "${@}" || template === "$*";
}
