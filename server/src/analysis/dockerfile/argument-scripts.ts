import { type Command, ownCommands, type Script, type ShellWord, unwrap } from "../../syntax/shell.ts";

/**
 * What a shell script does with its arguments. passes: `exec "$@"`, `exec gosu app "$@"`. looks: the same, and it looks at them before:
 * `if [ "$1" = server ]`. evaluates: it splits them or has a shell read them again, so that other words come out: `exec $@`, `eval "$@"`,
 * `su app -c "$*"`. clears: it runs them without PATH, `env -i "$@"`. drops: it takes words off the front, as scripts do that are made
 * for a CMD in shell form: `shift 2`. appends: it runs them with words that it reads, `xargs "$@"`. reads: `exec server "$@"`.
 * perhaps: none of these, or a broken script.
 */
export type ScriptRole = "passes" | "looks" | "evaluates" | "clears" | "drops" | "appends" | "reads" | "perhaps";

/** What a script with this text does with its arguments. */
export function scriptRole(script: Script, text: string): ScriptRole {
  if (script.broken) return "perhaps";
  const own = ownCommands(script);
  if (own.some((command) => dropsArguments(command, text))) return "drops";
  if (own.some(evaluatesArguments)) return "evaluates";
  const running = own.filter(({ words }) => isAllArguments(unwrap(words).words));
  if (running.length === 0) return unrun(own, text);
  if (running.some(clearsEnvironment)) return "clears";
  if (running.some(appendsWords)) return "appends";
  const uses = text.replace(/^\s*#.*$/gm, "").match(/\$(?:[@*#1-9]|\{[@*#!]?[\d@*#])|\bshift\b|\bset\s+--/g) ?? [];
  return uses.length > running.length ? "looks" : "passes";
}

/** Of a script that runs them nowhere as they are: `CMD="$*"` and `$CMD` run other words. */
function unrun(commands: readonly Command[], text: string): ScriptRole {
  const kept = commands.flatMap(({ word, assignments }) => (word ? [] : assignments));
  if (kept.some(({ span }) => namesArguments(text.slice(span.start, span.end)))) return "evaluates";
  return commands.some(({ args }) => args.some(isArguments)) ? "reads" : "perhaps";
}

/**
 * `shift` in every case, in a function too, or in a script that asks for "/bin/sh"; `exec "${@:3}"`. A shift of options in a loop, or for one
 * program, does nothing to a shell.
 */
function dropsArguments({ name, words, context, joinedBy }: Command, text: string): boolean {
  if (words.some(({ template }) => /^\$\{@:[2-9]/.test(template))) return true;
  if (name !== "shift") return false;
  const isSure = (context === "top" || context === "function") && joinedBy !== "&&" && joinedBy !== "||";
  return isSure || /(?:["'=(|]|\s)(?:\/bin\/)?sh["']?(?:\s*[\])|;]|$)/m.test(text);
}

/** `exec $@`, `"$*"`, `$0 $@`, `eval "$@"`, `sh -c "$*"`, `su app -c "exec $@"`, `script -c "$*"`. */
function evaluatesArguments({ name, words, args, context }: Command): boolean {
  const [first, ...others] = unwrap(words).words;
  if (!first) return false;
  if (isArguments(first) && !isWhole(first)) return true;
  if (/^\$\{?\d/.test(first.template) && others.some((word) => isArguments(word) && !isWhole(word))) return true;
  // `exec $1` in a script for the text behind `/bin/sh -c`; a function has its own.
  if (context !== "function" && /^\$(?:[1-9]|\{[1-9]\})$/.test(first.text)) return true;
  if (name === "eval") return args.some(({ template }) => namesArguments(template) || isPosition(template));
  const at = args.findIndex(({ template }) => isCommandOption(template));
  // In single quotes they are those of the other shell, which gets its own.
  const isNamed = ({ template }: ShellWord) =>
    namesArguments(template) || (/^(?:ba|da|a|z|k)?sh$|^su$|^runuser$/.test(name ?? "") && isPosition(template));
  return at !== -1 && args.slice(at).some((word) => isNamed(word) && isExpanded(word));
}

/** True for an option behind which a shell command stands: `-c`, `-lc`, `--command=…`. */
export function isCommandOption(word: string): boolean {
  return /^-[a-zA-Z]*c$|^--(?:session-)?command(?:=|$)/.test(word);
}

function isExpanded({ text, variables }: ShellWord): boolean {
  return variables.length > 0 || !/^'[^']*'$/.test(text);
}

/** `sh -c "$1"`, `eval "$3"`: the text of a CMD in shell form. */
function isPosition(template: string): boolean {
  return /^(?:exec )?\$(?:[1-9]|\{[1-9]\})$/.test(template);
}

function namesArguments(template: string): boolean {
  return /\$(?:[@*]|\{[@*])/.test(template);
}

/** True for `env -i`, `env -`, `env -u PATH`: what it runs has no PATH, which shells make up for. */
export function clearsEnvironment({ words }: Pick<Command, "words">): boolean {
  return unwrap(words).wrappers.some(
    ({ name, args }) =>
      name === "env" &&
      args.some(
        ({ template }, index) =>
          /^-(?:[a-zA-Z0]*i[a-zA-Z0]*)?$|^--ignore-env|^(?:-u|--unset=)PATH$/.test(template) ||
          (template === "PATH" && /^(?:-u|--unset)$/.test(args[index - 1]?.template ?? "")),
      ),
  );
}

/** True for `xargs`: what it runs gets the words that it reads behind its own, or in the place of `{}`; a shell makes nothing of them. */
export function appendsWords({ words }: Pick<Command, "words">): boolean {
  return unwrap(words).wrappers.some(({ name }) => name === "xargs");
}

function isAllArguments([first, ...others]: readonly ShellWord[]): boolean {
  return first !== undefined && others.length === 0 && isWhole(first);
}

/** `"$@"`: each argument as it is. */
function isWhole({ text }: ShellWord): boolean {
  return text === '"$@"' || text === '"${@}"';
}

function isArguments({ template }: ShellWord): boolean {
  return template === "$@" || template === "${@}" || template === "$*" || template === "${*}";
}
