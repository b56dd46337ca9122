import { isOnlyInShell } from "../../knowledge/shell/builtins.ts";
import { type Command, type Located, ownCommands, type Pipeline, type Script } from "../../syntax/shell.ts";

/** The exec form (JSON array) that does what a shell-form CMD, ENTRYPOINT or HEALTHCHECK CMD does. */
export type ExecPlan =
  /** Literal words: the program is started without a shell. */
  | { readonly kind: "direct"; readonly argv: readonly string[] }
  /** The shell is needed; `exec` says whether `exec` was put in front of the last program, which then is the main process. */
  | { readonly kind: "shell"; readonly argv: readonly string[]; readonly exec: boolean };

/** The array as Docker's documentation writes it: `["a", "b"]`. */
export function jsonArray(argv: readonly string[]): string {
  return `[${argv.map((word) => JSON.stringify(word)).join(", ")}]`;
}

/**
 * The exec form of a shell command; undefined when there is none that surely does the same: a broken script, several
 * lines, a heredoc, or nothing at all.
 * @param shell SHELL's words, whose last one makes the shell run the next word: `["sh", "-c"]`
 */
export function execForm(script: Script, shell: readonly string[]): ExecPlan | undefined {
  const last = script.body.pipelines.at(-1);
  if (script.broken || !last || shell.length === 0 || heredocs(script)) return undefined;
  const argv = directWords(script);
  if (argv) return { kind: "direct", argv };
  const command = last.members[0];
  const exec = command?.kind === "command" && takesExec(script, last, command);
  const text = oneLine(script, exec ? command.words[0]?.span.start : undefined);
  return text === undefined ? undefined : { kind: "shell", argv: [...shell, text], exec };
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
  if (!program || program.startsWith("-")) return false;
  if (CHANGELESS.has(program)) return !args.some((arg) => /^-|[\\%]/.test(arg));
  return !isBuiltin(program);
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
