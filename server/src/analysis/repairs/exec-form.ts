import { isOnlyInShell } from "../../knowledge/shell/builtins.ts";
import {
  type Command,
  type Located,
  ownCommands,
  parseShell,
  type Pipeline,
  type Script,
  type ShellWord,
} from "../../syntax/shell.ts";
import { slice, type TracedText } from "../../syntax/traced.ts";
import { shellCall } from "../dockerfile/shell-arguments.ts";

/** The exec form (JSON array) that does what a shell-form CMD, ENTRYPOINT or HEALTHCHECK CMD does. */
export type ExecPlan =
  /** Literal words: the program is started without a shell. */
  | { readonly kind: "direct"; readonly argv: readonly string[] }
  /** The shell is needed. */
  | ShellPlan;

export interface ShellPlan {
  readonly kind: "shell";
  readonly argv: readonly string[];
  /** `exec` was put in front of the last program, which then is the main process. */
  readonly exec: boolean;
  /** What the shell is given; its text has no places where it is not what stands in the file. */
  readonly script: Script;
  /** Where in the script's text the `exec` goes. */
  readonly execAt: number | undefined;
}

/** The array as Docker's documentation writes it: `["a", "b"]`. */
export function jsonArray(argv: readonly string[]): string {
  return `[${argv.map((word) => JSON.stringify(word)).join(", ")}]`;
}

/**
 * The exec form of a shell command; undefined when there is none that surely does the same: a broken script, several
 * lines, a heredoc, or nothing at all. Of `sh -c TEXT` it is that of the text: one shell is enough.
 * @param shell SHELL's words, whose last one makes the shell run the next word: `["sh", "-c"]`
 * @param keepsShell the shell does more than to start the program: it reads a profile, or has options
 */
export function execForm(script: Script, shell: readonly string[], keepsShell = false): ExecPlan | undefined {
  const last = script.body.pipelines.at(-1);
  if (script.broken || !last || shell.length === 0 || heredocs(script)) return undefined;
  const nested = nestedShell(script);
  if (nested) return nested.inner && execForm(nested.inner, nested.shell, !isPlain(nested.shell));
  const argv = keepsShell ? undefined : directWords(script);
  if (argv) return { kind: "direct", argv };
  const command = last.members[0];
  const exec = command?.kind === "command" && takesExec(script, last, command);
  const execAt = exec ? command.words[0]?.span.start : undefined;
  const text = namesNoProgram(script) ? undefined : oneLine(script, execAt);
  return text === undefined ? undefined : { kind: "shell", argv: [...shell, text], exec, script, execAt };
}

/** `sh -c TEXT` and nothing else; without `inner` when nobody can say what the text is before the first shell has read it. */
function nestedShell({ chain, source }: Script): { shell: readonly string[]; inner: Script | undefined } | undefined {
  const command = chain?.length === 1 ? chain[0] : undefined;
  const call = command && shellCall(command);
  if (!command || !call?.script || call.rest.length > 0 || command.redirections.length > 0) return undefined;
  const words = command.words.filter((word, index) => index > 0 || word.value !== "exec");
  const front = words.slice(0, -1).map(({ value }) => value ?? "");
  if (words.at(-1) !== call.script || command.words[0]?.span.start !== command.span.start) return undefined;
  const text = textOf(source, call.script);
  return { shell: front, inner: text && parseShell(text, call.shell.startsWith("bash") ? "bash" : "posix") };
}

/** zsh reads ~/.zshenv in front of every script. */
function isPlain([program = "", ...options]: readonly string[]): boolean {
  return /(?:^|\/)(?:ba|da|a)?sh$/.test(program) && options.join(" ") === "-c";
}

/** What the word is to the shell that gets it: variables in it are known to both. */
function textOf(source: TracedText, { text, value, span }: ShellWord): TracedText | undefined {
  if (/^(?:'[^']*'|"[^"\\'!]*"|"[^"\\$`!]*")$/.test(text)) return slice(source, span.start + 1, span.end - 1);
  return value === undefined ? undefined : { text: value, segments: [] };
}

/**
 * Builtins of every shell that are programs of most images, too (POSIX XCU 1.7): those of `CHANGELESS` do the same there when used
 * without options, escapes and formats, which shells and programs read differently.
 */
const ALSO_PROGRAMS = new Set([":", "echo", "printf", "true", "false", "test", "[", "pwd", "kill", "wait", "time"]);
const CHANGELESS = new Set(["echo", "printf", "true", "false", "test", "[", "pwd"]);

/** The shell runs it itself, or knows it in another way than the program of that name. */
function isBuiltin(program: string): boolean {
  return isOnlyInShell(program) || ALSO_PROGRAMS.has(program);
}

/** What may stand in front of the main process with `;` behind it: it ends by itself. */
const PREPARATIONS = new Set(
  "cd set export unset . source umask ulimit mkdir chmod chown rm ln cp mv touch echo".split(" "),
);

/** The words of a script that is one plain command of literal words; `exec` in front dropped. */
function directWords({ chain }: Script): readonly string[] | undefined {
  const command = chain?.length === 1 ? chain[0] : undefined;
  if (!command || command.redirections.length > 0) return undefined;
  const [first] = command.words;
  if (first?.span.start !== command.span.start) return undefined;
  const words = first.value === "exec" ? command.words.slice(1) : command.words;
  const argv = words.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return argv.length === words.length && runsWithoutShell(argv) ? argv : undefined;
}

function runsWithoutShell([program, ...args]: readonly string[]): boolean {
  if (!program || isNoProgram(program)) return false;
  if (CHANGELESS.has(program)) return !args.some((arg) => /^-|[\\%]/.test(arg));
  return !isBuiltin(program);
}

/** The first word is an option, or something else that no program is called, such as a whole command in quotes. */
function namesNoProgram({ chain }: Script): boolean {
  const value = chain?.[0]?.word?.value ?? "x";
  return value !== "[" && isNoProgram(value);
}

function isNoProgram(word: string): boolean {
  return /^(?:[-=]|:.)|["'`[\]{}()<>|;,]/.test(word) || (/\s/.test(word) && !/^\.{0,2}\/(?!.*\s-)/.test(word));
}

/** True when the last command may replace the shell: nothing is left to do behind it, and it is a program. */
function takesExec(script: Script, last: Pipeline, command: Command): boolean {
  const first = command.words[0];
  if (!first || last.members.length > 1 || last.negated || last.timed) return false;
  if (first.value !== undefined && (isBuiltin(first.value) || script.functions.includes(first.value))) return false;
  if (script.pipelines.some(({ background }) => background) || ownCommands(script).some(({ name }) => name === "trap"))
    return false;
  return script.body.pipelines.every((pipeline, index, all) => {
    if (pipeline.joinedBy === "||") return false;
    return pipeline.joinedBy !== ";" || all.slice(0, index).every(isPreparation);
  });
}

function isPreparation({ members }: Pipeline): boolean {
  return members.every(
    (member) => member.kind !== "command" || member.name === undefined || PREPARATIONS.has(member.name),
  );
}

function heredocs(script: Script): boolean {
  const members = script.pipelines.flatMap((pipeline) => pipeline.members);
  return members.some(({ redirections }) => redirections.some(({ heredoc }) => heredoc));
}

/** The script in one line, comments dropped and blanks between words reduced to one; `exec` comes in front of `execAt`. */
function oneLine(script: Script, execAt: number | undefined): string | undefined {
  const { text } = script.source;
  let line = "";
  let position = 0;
  for (const { span } of pieces(script)) {
    if (span.start < position) continue;
    line += between(text.slice(position, span.start));
    if (span.start === execAt) line += "exec ";
    line += text.slice(span.start, span.end);
    position = span.end;
  }
  line += between(text.slice(position));
  return line.includes("\n") ? undefined : line.trim().replace(/ *;$/, "");
}

/** True where the script's text may have more or other blanks: not within a word. */
export function isBetweenWords(script: Script, offset: number): boolean {
  return !pieces(script).some(({ span }) => span.start < offset && offset < span.end);
}

/** What has to stay as it is: words, assignments, redirections, and compound commands as a whole. */
function pieces(script: Script): readonly Located[] {
  const members = script.body.pipelines.flatMap((pipeline) => pipeline.members);
  const all = members.flatMap((member): readonly Located[] =>
    member.kind === "command" ? [...member.assignments, ...member.redirections, ...member.words] : [member],
  );
  return all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Operators and blanks between two words: continuations, comments and superfluous blanks go. */
function between(gap: string): string {
  return gap
    .replaceAll("\\\n", " ")
    .replace(/#.*/g, "")
    .replace(/[ \t]+/g, " ");
}
