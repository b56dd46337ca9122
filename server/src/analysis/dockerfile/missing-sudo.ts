import type { DockerfileModel } from "../../engine/model.ts";
import { type Command, commandsBefore } from "../../syntax/shell.ts";
import { programPaths } from "./image-contents.ts";
import { filesOf } from "./layers/files-of.ts";
import { mayInstall, type ShellRun } from "./run-facts.ts";

/** True when the base surely has no sudo, and no step, nor a command in front of this one, may have brought it. */
export function lacksSudo(
  dockerfile: DockerfileModel,
  { run, stage, script, calls }: ShellRun,
  command: Command,
): boolean {
  if (run.onbuild || !stage.root?.reference) return false;
  const files = filesOf(dockerfile, stage);
  if (programPaths(stage, "sudo").some((path) => files.stateOf(path, run).exists !== "no")) return false;
  const before = new Set([...commandsBefore(command), ...script.commands.slice(0, script.commands.indexOf(command))]);
  return ![...before].some(mayInstall) && !calls.some((call) => before.has(call.command) && call.action === "install");
}
