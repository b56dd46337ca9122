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
  return (
    read &&
    innerOrigin(origin, read.text, { dialect: dialect ?? origin.dialect, host: command, editable: read.editable })
  );
}

function inWord(text: string, node: ast.CommandArgument | undefined, skip: number): Unquoted | undefined {
  if (node?.type !== "Word") return undefined;
  const read = unquotedWord(text, node);
  if (/^\s*\$(?:\w+|\{[^{}]*\})\s*$/.test(read.text.text)) return undefined;
  return skip === 0 ? read : { text: slice(read.text, skip), editable: false };
}

/** The last redirection of the input wins; without one, what `cat` reads, or `echo` prints, in front of the pipe. */
function onInput(
  text: string,
  { redirects }: ast.Command,
  previous: ast.CommandNode | undefined,
): Unquoted | undefined {
  const redirect = redirects.findLast(({ operator, descriptor }) => operator.startsWith("<") && isInput(descriptor));
  if (redirect?.type === "HereDoc") return unquotedHeredoc(text, redirect);
  if (redirect?.type === "HereString") return inWord(text, redirect.target, 0);
  if (redirect || previous?.type !== "Command") return undefined;
  if (previous.name?.value === "echo" || previous.name?.value === "printf") return printed(text, previous);
  if (previous.name?.value !== "cat" || previous.args.length > 0) return undefined;
  const [passed, ...others] = previous.redirects;
  return passed?.type === "HereDoc" && others.length === 0 ? unquotedHeredoc(text, passed) : undefined;
}

/** The one word that `echo` or `printf` prints as it stands; printf's format may end its line. */
function printed(text: string, { name, args, redirects }: ast.Command): Unquoted | undefined {
  const [word, ...others] = args;
  if (word?.type !== "Word" || others.length > 0 || redirects.length > 0) return undefined;
  const read = inWord(text, word, 0);
  const length = name?.value === "printf" ? read?.text.text.replace(/\\n$/, "").length : read?.text.text.length;
  const kept = read && slice(read.text, 0, length);
  return kept && !/^-|[\\%]/.test(kept.text) ? { text: kept, editable: read.editable } : undefined;
}

function isInput(descriptor: ast.RedirectDescriptor | undefined): boolean {
  return descriptor === undefined || (descriptor.type === "FileDescriptor" && descriptor.value === 0);
}
