import type { Command, Located, Pipeline, Script } from "./shell.ts";

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
 * Commands that only the shell itself has, or that do something else outside of it (POSIX XCU 2.14 and 1.7; bash's
 * builtins), and the small ones that need not be the main process.
 */
const BUILTINS = new Set(
  (
    ". : [ alias bg break builtin caller cd command continue declare dirs echo eval exec exit export false fc fg getopts hash help " +
    "jobs let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend " +
    "test times trap true type typeset ulimit umask unalias unset wait"
  ).split(" "),
);

/** Builtins that every image's program directory has too, and that do the same there when used plainly. */
const ALSO_PROGRAMS = new Set(["echo", "printf", "true", "false", "test", "[", "pwd"]);

/** Programs in front of the last one that end by themselves, so that `;` behind them leads to the main process. */
const PREPARATIONS = new Set(["cd", "set", "export", "unset", ".", "source", "umask", "ulimit", "mkdir", "chmod", "chown", "rm", "ln", "cp", "mv", "touch", "echo"]);

/** The words of a script that is one plain command of literal words; `exec` in front dropped. */
function directWords(script: Script): readonly string[] | undefined {
  const command = script.chain?.length === 1 ? script.chain[0] : undefined;
  if (!command || command.redirections.length > 0 || command.assignments.length > command.wrappers.length * 100) return undefined;
  const words = command.words[0]?.value === "exec" ? command.words.slice(1) : command.words;
  const argv = words.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const program = argv[0];
  if (program === undefined || program === "" || argv.length < words.length) return undefined;
  return runsWithoutShell(program, argv) ? argv : undefined;
}
