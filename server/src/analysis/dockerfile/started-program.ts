import { type Command, ownCommands, programName, type Script } from "../../syntax/shell.ts";
import type { Range } from "../../syntax/text.ts";

/** The program that a command starts first. */
export interface StartedProgram {
  /** As written: "bash", "/bin/bash". */
  readonly path: string;
  readonly range: Range;
}

/** The first program of a command in shell form, or that of an exec form; undefined where that is not known. */
export function startedProgram(script: Script, isExec: boolean): StartedProgram | undefined {
  const command = ownCommands(script)[0];
  const first = command?.words[0];
  const called = isExec ? first && { name: programName(first), word: first } : command;
  if (called?.name === undefined || !called.word) return undefined;
  return { path: called.word.value ?? called.name, range: called.word.range };
}

/** True when something else is tried where the first command fails: `curl … || wget …`, but not `|| exit 1`. */
export function hasAlternative(script: Script): boolean {
  const own = ownCommands(script)[0]?.pipeline;
  const others = own ? own.list.pipelines.slice(own.list.pipelines.indexOf(own) + 1) : [];
  return others.some(({ joinedBy, members }) => joinedBy === "||" && !members.every(isFailure));
}

function isFailure(member: { readonly kind: string }): boolean {
  const { name, args } = member as Partial<Command>;
  if (member.kind !== "command" || !args) return false;
  return name === "false" || name === "kill" || (name === "exit" && args[0]?.value !== "0");
}
