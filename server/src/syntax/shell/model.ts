import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";

/**
 * A piece of a script: where it stands in the parsed text (`Script.source`; for a script inside of another one, that of the
 * outermost), and in the file. UTF-16 offsets both.
 */
export interface Located {
  readonly span: Range;
  /** From its first character to its last; line continuations and comments may stand in between. */
  readonly range: Range;
}

/**
 * A shell text, or the words of an exec form: its commands, and how they hang together. Scripts that its commands give to other
 * shells (`sh -c "…"`, `bash <<EOF`, `su -c …`) are scripts of their own.
 */
export interface Script {
  /** What was parsed, with the way back to the file; `span`s are offsets into its text. */
  readonly source: TracedText;
  /** exec: the words of a JSON array, which no shell reads; `source` is the array as written. */
  readonly form: "shell" | "exec";
  readonly dialect: "posix" | "bash";
  /** True when it is no correct script; the model then holds what could be recognised. */
  readonly broken: boolean;
  /** The outermost list. */
  readonly body: List;
  /** The command that gives it to a shell; undefined for what the file itself gives to one. */
  readonly host: Command | undefined;
  /**
   * True when plain text (no quotes, no "$", no backslash) can be inserted between its words, and words be removed, without a
   * look at the quotes that it stands in. In exec form this holds for whole words only.
   */
  readonly editable: boolean;
  /** Its own lists, those in groups, branches, loops, functions and substitutions included; the body is the first. */
  readonly lists: readonly List[];
  /** Its own pipelines in source order, also those of a single command. */
  readonly pipelines: readonly Pipeline[];
  /** Every simple command in source order, wherever it stands, those of the scripts inside included. */
  readonly commands: readonly Command[];
  /** The scripts that its own commands give to shells, as far as they are no nonsense, in source order. */
  readonly inner: readonly Script[];
  /** All commands when the script is nothing but simple commands joined by `&&`, `||`, `;` or line ends. */
  readonly chain: readonly Command[] | undefined;
  /** Names of the functions that it defines. */
  readonly functions: readonly string[];
  /** What only bash and its like understand, in source order. */
  readonly bashSyntax: readonly BashSyntax[];
}

/**
 * condition: behind if, elif, while, until. branch: behind then, else, and a pattern of `case`. top: of the outermost script;
 * script: of one inside.
 */
export type Context =
  "top" | "script" | "subshell" | "group" | "condition" | "branch" | "loop" | "function" | "substitution";

/** Pipelines one after the other: a whole script, or what stands between `(` and `)`, `then` and `fi`, … */
export interface List extends Located {
  readonly context: Context;
  /** The list around this one; for the body of a script inside, the list of the command that starts its shell. */
  readonly parent: List | undefined;
  /** The script whose shell runs it. */
  readonly script: Script;
  readonly pipelines: readonly Pipeline[];
}

export type Joiner = "&&" | "||" | ";" | "&" | "newline";

/** One command, or several joined by `|`. What is inserted behind it goes to the end of its `range`. */
export interface Pipeline extends Located {
  readonly list: List;
  /** Operator in front; undefined for the first of its list. */
  readonly joinedBy: Joiner | undefined;
  /** Where that operator stands; undefined for "newline". */
  readonly joinRange: Range | undefined;
  /** In order; commands and compound commands. */
  readonly members: readonly (Command | Compound)[];
  /** Between the members: one less than these. */
  readonly operators: readonly ("|" | "|&")[];
  /** Begins with `!`. */
  readonly negated: boolean;
  /** Begins with bash's `time`. */
  readonly timed: boolean;
  /** Its list, or its `&&` chain, ends with `&`. */
  readonly background: boolean;
}

/** A simple command. */
export interface Command extends Located {
  readonly kind: "command";
  /**
   * Base name of the program, wrappers such as sudo and env left out. Undefined when it is not literal, or when there
   * are only assignments or redirections.
   */
  readonly name: string | undefined;
  /** The program as written; undefined when there is none. */
  readonly word: ShellWord | undefined;
  /** What follows the program. */
  readonly args: readonly ShellWord[];
  /** Every word, wrappers and their arguments included; prefix assignments excluded. */
  readonly words: readonly ShellWord[];
  /** Programs in front that run the rest: `sudo -E`, `env A=b`, `exec`. Outermost first. */
  readonly wrappers: readonly Wrapper[];
  /** `NAME=value` in front of the command, and those among the arguments of sudo and env. */
  readonly assignments: readonly Assignment[];
  readonly redirections: readonly Redirection[];
  /** The script that it gives to the shell it starts; undefined when it starts none, or when nobody knows what that reads. */
  readonly runs: Script | undefined;
  readonly pipeline: Pipeline;
  /** Operator in front of it; undefined at the start of its list. */
  readonly joinedBy: Joiner | "|" | undefined;
  readonly context: Context;
}

/** A command made of commands. Its lists come in source order. */
export interface Compound extends Located {
  readonly kind:
    "subshell" | "group" | "if" | "for" | "while" | "case" | "select" | "function" | "test" | "arithmetic" | "coproc";
  readonly lists: readonly List[];
  readonly redirections: readonly Redirection[];
  readonly pipeline: Pipeline;
}

/** A program that runs the words behind it. */
export interface Wrapper extends Located {
  readonly name: string;
  /** Its options and their values, without what it runs. */
  readonly args: readonly ShellWord[];
  /** The first word that it runs: what stands from the wrapper up to it is the wrapper's. */
  readonly runs: ShellWord;
}

export interface ShellWord extends Located {
  /** As written. */
  readonly text: string;
  /** What the program is given; undefined when the shell expands something in it: a variable, a pattern, `~`, braces. */
  readonly value: string | undefined;
  /** Quotes and escapes removed, whatever is expanded left as written: `nginx=$VERSION`. */
  readonly template: string;
  /** Holds an unquoted `*`, `?` or `[…]`. */
  readonly glob: boolean;
  /** Names of the variables that are expanded in it. */
  readonly variables: readonly string[];
  /** Holds `$(…)` or its like. */
  readonly substitution: boolean;
}

export interface Assignment extends Located {
  readonly name: string;
  /** As in ShellWord; "" for `NAME=`, undefined also for an array. */
  readonly value: string | undefined;
}

export interface Redirection extends Located {
  readonly operator: string;
  /** File descriptor in front: the 2 of `2>&1`. */
  readonly descriptor: number | undefined;
  /** Undefined for a heredoc. */
  readonly target: ShellWord | undefined;
  readonly heredoc: ShellHeredoc | undefined;
}

export interface ShellHeredoc {
  readonly name: string;
  readonly quoted: boolean;
  /** Text of the body as written. */
  readonly body: string;
  readonly bodyRange: Range;
}

export type BashFeature =
  | "[["
  | "(("
  | "array"
  | "source"
  | "process substitution"
  | "here-string"
  | "pipefail"
  | "function keyword"
  | "brace expansion"
  | "&>"
  | "|&"
  | "$'…'"
  | "parameter expansion"
  | "extended glob"
  | "+="
  | "=="
  | "variable"
  | "builtin";

/** A use of what POSIX does not have; dash and busybox know some of it. */
export interface BashSyntax {
  readonly feature: BashFeature;
  /** The command's name for "builtin"; else as written. */
  readonly text: string;
  readonly range: Range;
}
