import type { Command, ShellWord } from "../../syntax/shell.ts";
import { managerOf, type ManagerTable, optionIndex } from "./package-managers.ts";

export interface Invocation {
  readonly table: ManagerTable;
  /** Base name of the program as written. */
  readonly program: string;
  /** What the package manager is given. */
  readonly args: readonly ShellWord[];
  /** The word that names the package manager: `pip` of `python3 -m pip`. */
  readonly last: ShellWord;
}

/** The package manager that a command runs, itself or through `python -m`, `uv`, `corepack` or `php`. */
export function invocationOf({ name: program, word, args }: Command): Invocation | undefined {
  if (program === undefined || !word) return undefined;
  const direct = managerOf(program);
  if (direct) return { table: direct, program, args, last: word };
  const index = launchedAt(program, args);
  const last = index === undefined ? undefined : args[index];
  const table = managerOf(last?.value?.replace(/^.*\//, "") ?? "");
  return index !== undefined && last && table ? { table, program, args: args.slice(index + 1), last } : undefined;
}

function launchedAt(program: string, args: readonly ShellWord[]): number | undefined {
  const first = args.findIndex(({ template }) => !template.startsWith("-"));
  const launched = args[first]?.value;
  if (/^(?:python|pypy)[\d.]*$/.test(program))
    return args[first - 1]?.value === "-m" && launched === "pip" ? first : undefined;
  if (program === "uv") return launched === "pip" ? first : undefined;
  if (program === "corepack") return launched === "yarn" || launched === "pnpm" ? first : undefined;
  return program === "php" && launched?.endsWith("composer.phar") ? first : undefined;
}

export interface PackageOption {
  /** Canonical (long) name; as written when the table does not list it. */
  readonly name: string;
  /** Variables stay as written. */
  readonly value: string | undefined;
  /** The word that holds its name. */
  readonly word: ShellWord;
}

export interface Arguments {
  /** The subcommand, and what it works on. */
  readonly operands: readonly ShellWord[];
  readonly options: readonly PackageOption[];
  readonly unknownOptions: boolean;
}

/** Tells options and their values from operands, by the conventions of getopt and of the table. */
export function readArguments(table: ManagerTable, args: readonly ShellWord[]): Arguments {
  const operands: ShellWord[] = [];
  const options: PackageOption[] = [];
  let unknownOptions = false;
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (!word) break;
    const text = word.template;
    if (text === "--") {
      operands.push(...args.slice(index + 1));
      break;
    }
    if (mayHoldOptions(word, operands.length === 0)) unknownOptions = true;
    else if (!text.startsWith("-") || text === "-") operands.push(word);
    else index += readOption(tableAt(table, operands.length), word, args[index + 1], table, options);
  }
  return { operands, options, unknownOptions };
}

function tableAt(table: ManagerTable, operands: number): readonly string[] {
  return operands === 0 ? (table.globalOptions ?? table.options) : table.options;
}

/** A variable in front of the subcommand, or one whose name says so: `apt-get $OPTS install $APT_FLAGS x`. */
function mayHoldOptions({ text, value, variables }: ShellWord, leading: boolean): boolean {
  if (value !== undefined || !text.startsWith("$")) return false;
  return leading || variables.some((name) => /OPT|FLAG|ARGS|PARAM/i.test(name));
}

/** Reads one word of options; returns how many words behind it belong to it. */
function readOption(
  names: readonly string[],
  word: ShellWord,
  next: ShellWord | undefined,
  table: ManagerTable,
  options: PackageOption[],
): number {
  const text = word.template;
  if (!text.startsWith("--") && table.singleDash !== true) return readCluster(names, word, next, options);
  const equals = text.indexOf("=");
  const written = equals === -1 ? text : text.slice(0, equals);
  const fact = optionIndex(names).get(table.singleDash ? written.replace(/^--/, "-") : written);
  const name = fact?.canonical ?? written;
  const takesNext = equals === -1 && fact?.valued === true && next !== undefined;
  options.push({ name, value: takesNext ? next.template : equals === -1 ? undefined : text.slice(equals + 1), word });
  return takesNext ? 1 : 0;
}

/** `-qqy`, `-t stable`, `-tstable`, `-t=stable`. */
function readCluster(
  names: readonly string[],
  word: ShellWord,
  next: ShellWord | undefined,
  options: PackageOption[],
): number {
  const text = word.template;
  const index = optionIndex(names);
  for (let at = 1; at < text.length; at++) {
    const letter = `-${text.charAt(at)}`;
    const fact = index.get(letter);
    const name = fact?.canonical ?? letter;
    const rest = text.slice(at + 1);
    if (fact?.valued && rest === "") {
      options.push({ name, value: next?.template, word });
      return 1;
    }
    const attached = fact?.valued === true || rest.startsWith("=");
    options.push({ name, value: attached ? rest.replace(/^=/, "") : undefined, word });
    if (attached) return 0;
  }
  return 0;
}
