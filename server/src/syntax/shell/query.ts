import type { Command, List, Pipeline, Script } from "./model.ts";

/**
 * The commands that come behind `command` in source order: in its own script, and in the scripts around it behind the command
 * that runs that one; each with those of the scripts that it runs itself.
 */
export function commandsAfter(command: Command): readonly Command[] {
  return hostsOf(command).flatMap((each) =>
    beside(each, ({ span }) => span.start > each.span.start && span.start >= each.span.end),
  );
}

/** The commands in front of `command`, in its own script and in those around it. */
export function commandsBefore(command: Command): readonly Command[] {
  return hostsOf(command).flatMap((each) => beside(each, ({ span }) => span.end <= each.span.start));
}

function beside({ pipeline }: Command, where: (other: Command) => boolean): readonly Command[] {
  const { script } = pipeline.list;
  const own = ownCommands(script).filter(where);
  return script.inner.length === 0
    ? own
    : own.flatMap((other) => (other.runs?.broken === false ? [other, ...other.runs.commands] : [other]));
}

/** The commands that the script's own shell runs, without those of the scripts inside. */
export function ownCommands(script: Script): readonly Command[] {
  return script.inner.length === 0
    ? script.commands
    : script.commands.filter(({ pipeline }) => pipeline.list.script === script);
}

/** The script and those inside of it, the outer ones first. */
export function scriptsIn(script: Script): readonly Script[] {
  return script.inner.length === 0 ? [script] : [script, ...script.inner.flatMap(scriptsIn)];
}

/** The command, the one that starts the shell it runs in, the one that starts that one's, and so on. */
export function hostsOf(command: Command): readonly Command[] {
  const hosts: Command[] = [];
  for (let each: Command | undefined = command; each; each = each.pipeline.list.script.host) hosts.push(each);
  return hosts;
}

const CONDITIONAL = new Set(["condition", "branch", "loop", "function"]);

/** True when the command runs each time, as long as what stands in front of it succeeds: no branch, no loop, no `||`. */
export function runsAlways(command: Command): boolean {
  return hostsOf(command).every(runsAlwaysInScript);
}

function runsAlwaysInScript(command: Command): boolean {
  let list: List | undefined = command.pipeline.list;
  let { start } = command.span;
  for (; list?.script === command.pipeline.list.script; list = list.parent) {
    const at: number = start;
    const holds = ({ span }: Pipeline): boolean => span.start <= at && at < span.end;
    const pipeline =
      holds(command.pipeline) && command.pipeline.list === list ? command.pipeline : list.pipelines.find(holds);
    if (CONDITIONAL.has(list.context) || pipeline?.joinedBy === "||") return false;
    start = list.span.start;
  }
  return true;
}

/** True when the script turns on an option of its shell by `set`: "errexit" (-e), "pipefail" (-o pipefail), "xtrace" (-x). */
export function setsOption(script: Script, option: "errexit" | "nounset" | "xtrace" | "pipefail"): boolean {
  const letter = { errexit: "e", nounset: "u", xtrace: "x", pipefail: "" }[option];
  const started = script.host ? turnsOn(script.host, letter, option) : false;
  return (
    started ||
    ownCommands(script).some(
      (command) => command.name === "set" && command.context !== "substitution" && turnsOn(command, letter, option),
    )
  );
}

/** `set -eo pipefail`, `bash -eo pipefail -c …` */
function turnsOn({ args }: Command, letter: string, option: string): boolean {
  return args.some(({ template }, index) => {
    if (!/^-[a-zA-Z]+$/.test(template)) return false;
    return (
      (letter !== "" && template.includes(letter)) || (template.endsWith("o") && args[index + 1]?.value === option)
    );
  });
}
