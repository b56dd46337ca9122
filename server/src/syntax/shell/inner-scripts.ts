import { slice } from "../traced.ts";
import type * as ast from "./ast.ts";
import type { Command } from "./model.ts";
import { innerOrigin, type Origin } from "./parsed-script.ts";
import { startedShell } from "./started-shell.ts";
import { type Unquoted, unquotedHeredoc, unquotedWord } from "./unquote.ts";

/**
 * The text that a command of a script gives to a shell: behind `-c`, in a heredoc, in a here-string, or in a heredoc that `cat`
 * passes on. Undefined when it starts no shell, when the script is in a file, and when a variable is all there is of it.
 */
export function innerScripts(
  origin: Origin,
  command: Command,
  node: ast.Command,
  previous: ast.CommandNode | undefined,
): Origin | undefined {
  const started = startedShell(command.name, command.args);
  if (!started) return undefined;
  const { dialect, script, skip } = started;
  const read =
    script === "stdin"
      ? onInput(origin.source.text, node, previous)
      : inWord(origin.source.text, node.args.at(script - command.args.length), skip);
  return read && innerOrigin(origin, read.text, { dialect, host: command, editable: read.editable });
}

function inWord(text: string, node: ast.CommandArgument | undefined, skip: number): Unquoted | undefined {
  if (node?.type !== "Word") return undefined;
  const read = unquotedWord(text, node);
  if (/^\s*\$(?:\w+|\{[^{}]*\})\s*$/.test(read.text.text)) return undefined;
  return skip === 0 ? read : { text: slice(read.text, skip), editable: false };
}

/** The last redirection of the input wins; without one, what `cat` reads in front of the pipe. */
function onInput(
  text: string,
  { redirects }: ast.Command,
  previous: ast.CommandNode | undefined,
): Unquoted | undefined {
  const redirect = redirects.findLast(({ operator, descriptor }) => operator.startsWith("<") && isInput(descriptor));
  if (redirect?.type === "HereDoc") return unquotedHeredoc(text, redirect);
  if (redirect?.type === "HereString") return inWord(text, redirect.target, 0);
  if (redirect || previous?.type !== "Command" || previous.name?.value !== "cat" || previous.args.length > 0)
    return undefined;
  const [passed, ...others] = previous.redirects;
  return passed?.type === "HereDoc" && others.length === 0 ? unquotedHeredoc(text, passed) : undefined;
}

function isInput(descriptor: ast.RedirectDescriptor | undefined): boolean {
  return descriptor === undefined || (descriptor.type === "FileDescriptor" && descriptor.value === 0);
}
