import { type Command, type Compound, hostsOf, type List, ownCommands } from "../../syntax/shell.ts";
import { contains } from "../../syntax/text.ts";

/**
 * True when something may answer what the command asks: a pipe, a file or a heredoc on its input, or on that of what it stands
 * in: a loop, a function where that is called, the shell that runs its script. Not the script itself, where a shell reads that there.
 */
export function mayBeAnswered(command: Command): boolean {
  for (const each of hostsOf(command)) {
    if (each !== command && readsScript(each)) return false;
    if (hasInput(each) || inputAround(each)) return true;
  }
  return false;
}

/** `sh <<EOF`, `cat script | sh`: what it runs is on its input, up to the end of it. */
function readsScript({ runs, args }: Command): boolean {
  return runs !== undefined && !args.some(({ range }) => contains(range, runs.body.range));
}

function hasInput({ joinedBy, redirections, wrappers }: Command): boolean {
  return joinedBy === "|" || wrappers.some(({ name }) => name === "xargs") || isRedirected(redirections);
}

/** `/dev/null` has no answers. */
function isRedirected(redirections: Command["redirections"]): boolean {
  return redirections.some(({ operator, target }) => operator.startsWith("<") && target?.value !== "/dev/null");
}

function inputAround({ pipeline }: Command): boolean {
  const { script } = pipeline.list;
  for (let list: List | undefined = pipeline.list; list?.script === script; list = list.parent) {
    const compound = list.parent && compoundOf(list, list.parent);
    if (compound && (isRedirected(compound.redirections) || compound.pipeline.members[0] !== compound)) return true;
    if (list.context === "function" && ownCommands(script).some((call) => isCall(call) && hasInput(call))) return true;
  }
  return false;
}

function compoundOf(list: List, parent: List): Compound | undefined {
  const members = parent.pipelines.flatMap((pipeline) => pipeline.members);
  return members.find((member): member is Compound => member.kind !== "command" && member.lists.includes(list));
}

function isCall({ name, pipeline }: Command): boolean {
  return name !== undefined && pipeline.list.script.functions.includes(name);
}
