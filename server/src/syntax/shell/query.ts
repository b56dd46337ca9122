import type { Command, List, Script } from "./model.ts";

/** The commands that come behind `command` in the script, in source order. */
export function commandsAfter(script: Script, command: Command): readonly Command[] {
  return script.commands.filter(({ span }) => span.start > command.span.start && span.start >= command.span.end);
}

/** The commands in front of `command`, in source order. */
export function commandsBefore(script: Script, command: Command): readonly Command[] {
  return script.commands.filter(({ span }) => span.end <= command.span.start);
}

const CONDITIONAL = new Set(["condition", "branch", "loop", "function"]);

/** True when the command runs each time, as long as what stands in front of it succeeds: no branch, no loop, no `||`. */
export function runsAlways(command: Command): boolean {
  let list: List | undefined = command.pipeline.list;
  let { start } = command.span;
  for (; list; list = list.parent) {
    const at: number = start;
    const pipeline = list.pipelines.find(({ span }) => span.start <= at && at < span.end);
    if (CONDITIONAL.has(list.context) || pipeline?.joinedBy === "||") return false;
    start = list.span.start;
  }
  return true;
}

/** True when the script turns on a shell option by `set`: "errexit" (-e), "pipefail" (-o pipefail), "xtrace" (-x). */
export function setsOption(script: Script, option: "errexit" | "nounset" | "xtrace" | "pipefail"): boolean {
  const letter = { errexit: "e", nounset: "u", xtrace: "x", pipefail: "" }[option];
  return script.commands.some(({ name, args, context }) => {
    if (name !== "set" || context === "substitution") return false;
    return args.some(({ template }, index) => {
      if (!/^-[a-zA-Z]+$/.test(template)) return false;
      return (
        (letter !== "" && template.includes(letter)) || (template.endsWith("o") && args[index + 1]?.value === option)
      );
    });
  });
}
