import type { Command, List } from "./model.ts";

/** The commands of a list of nothing but simple commands, one after the other. */
export function chain(body: List): readonly Command[] | undefined {
  const commands: Command[] = [];
  for (const { members, operators, negated, timed, background } of body.pipelines) {
    const [command] = members;
    if (command?.kind !== "command" || operators.length > 0 || negated || timed || background) return undefined;
    commands.push(command);
  }
  return commands.length > 0 ? commands : undefined;
}
