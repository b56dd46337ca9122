import { rememberFor } from "../../syntax/memo.ts";
import { type Command, insertWords, replaceWord, type Script, type ShellWord } from "../../syntax/shell.ts";
import type { TextEdit } from "../../syntax/text.ts";
import { invocationOf, type PackageOption, readArguments } from "./package-arguments.ts";
import { type Manager, type ManagerTable, optionIndex, type PackageAction } from "./package-managers.ts";
import { type Package, packageOf } from "./package-names.ts";

export type { PackageOption } from "./package-arguments.ts";
export type { Manager, PackageAction } from "./package-managers.ts";
export type { Package } from "./package-names.ts";

/** A call of a package manager, read by its own option table. */
export interface PackageCall {
  readonly manager: Manager;
  /** Base name as written: apt-get, pip3, yum; "python3" for `python3 -m pip`, "uv" for `uv pip`. */
  readonly program: string;
  readonly command: Command;
  readonly action: PackageAction;
  /** As written, one or two words: "install", "global add"; "" where the program alone does it: `yarn`. */
  readonly subcommand: string;
  /** The last word of the subcommand (or program). */
  readonly head: ShellWord;
  /** What install, upgrade and remove work on. */
  readonly packages: readonly Package[];
  /** In order; one for each letter of `-qqy`. */
  readonly options: readonly PackageOption[];
  /** True when a variable may hold options: `apt-get $OPTS install`. Then a missing option may be in it. */
  readonly unknownOptions: boolean;
  /** True when it asks no question: -y, -qq, --non-interactive, … */
  readonly assumesYes: boolean;
  /** True when one of the options is given, under any of its names, and not switched off by `=false`. */
  readonly has: (...names: readonly string[]) => boolean;
  /** The last value of an option, under any of its names. */
  readonly valueOf: (name: string) => string | undefined;
  /** The last value that apt's `-o Name=value` gives; letter case of the name ignored. */
  readonly setting: (name: string) => string | undefined;
  /** Gives it one more option; undefined where the quotes around the call make that uncertain. */
  readonly withOption: (option: string) => TextEdit | undefined;
  /** Puts another subcommand in the place of its own; undefined where it has none of one word, or quotes make it uncertain. */
  readonly withSubcommand: (subcommand: string) => TextEdit | undefined;
}

/** The package-manager calls of a script, in source order. What is no call of a known one is left out. */
export const packageCalls: (script: Script) => readonly PackageCall[] = rememberFor(({ commands }) =>
  commands.flatMap((command) => packageCall(command) ?? []),
);

const WITH_PACKAGES: ReadonlySet<PackageAction> = new Set(["install", "upgrade", "remove"]);

/** The call that a command is, undefined when it is none, or when a variable hides what it does. */
export function packageCall(command: Command): PackageCall | undefined {
  const invocation = invocationOf(command);
  if (!invocation) return undefined;
  const { table, program, args, last } = invocation;
  const { operands, options, unknownOptions } = readArguments(table, args);
  const subcommand = subcommandOf(table, operands);
  if (!subcommand) return undefined;
  const { action, size } = subcommand;
  const heads = operands.slice(0, size);
  const names = !WITH_PACKAGES.has(action) ? [] : operands.slice(size).map((word) => packageOf(word, table.syntax));
  const piped = command.wrappers.some(({ name }) => name === "xargs") && command.word;
  const input: Package[] = piped ? [{ name: undefined, version: undefined, kind: "unknown", word: piped }] : [];
  const queries = optionQueries(table, options);
  return {
    manager: table.manager,
    program,
    command,
    action,
    subcommand: heads.map(({ template }) => template).join(" "),
    head: heads.at(-1) ?? last,
    packages: [...versioned(names, table, queries), ...input],
    options,
    unknownOptions,
    assumesYes: assumesYes(table.manager, options, queries),
    has: queries.has,
    valueOf: queries.valueOf,
    setting: queries.setting,
    withOption: (option) => insertWords(command, heads.at(-1) ?? last, option),
    withSubcommand: (name) => (heads[0] && heads.length === 1 ? replaceWord(command, heads[0], name) : undefined),
  };
}

/** The subcommand and how many operands name it; undefined when a variable hides it or there is none. */
function subcommandOf(
  table: ManagerTable,
  operands: readonly ShellWord[],
): { action: PackageAction; size: number } | undefined {
  const [first, second] = operands;
  if (!first) return table.bare && { action: table.bare, size: 0 };
  if (first.value === undefined) return undefined;
  const both = table.subcommands[`${first.value} ${second?.value ?? ""}`];
  if (both) return { action: both, size: 2 };
  return { action: table.subcommands[first.value] ?? "other", size: 1 };
}

/** gem and cargo give the version by an option. */
function versioned(packages: readonly Package[], table: ManagerTable, { valueOf }: Queries): readonly Package[] {
  const version = table.syntax === "gem" || table.syntax === "cargo" ? valueOf("--version") : undefined;
  if (version === undefined) return packages;
  return packages.map((item) => (item.kind === "package" && item.version === undefined ? { ...item, version } : item));
}

type Queries = Pick<PackageCall, "has" | "valueOf" | "setting">;

const FALSE = /^(?:0|no|false|off|without|disable)$/i;

function optionQueries(table: ManagerTable, options: readonly PackageOption[]): Queries {
  const canonical = (name: string): string =>
    (optionIndex(table.options).get(name) ?? optionIndex(table.globalOptions ?? []).get(name))?.canonical ?? name;
  const last = (name: string): PackageOption | undefined =>
    options.findLast((option) => option.name === canonical(name));
  return {
    has: (...names) =>
      names.some((name) =>
        options.some((option) => option.name === canonical(name) && !FALSE.test(option.value ?? "")),
      ),
    valueOf: (name) => last(name)?.value,
    setting: (name) => {
      const prefix = `${name.toLowerCase()}=`;
      const set = options.findLast(
        (option) => option.name === "--option" && option.value?.toLowerCase().startsWith(prefix),
      );
      return set?.value?.slice(prefix.length);
    },
  };
}

/** dnf.conf(5): a configuration's answer, given by `--setopt`. Which answer it is does not matter: no question is asked. */
const ANSWERED = /^(?:assumeyes|assumeno|defaultyes)=(?:1|yes|true|on)$/i;

/** apt-get(8): -qq implies -y, and so does -q=2; the other managers know only their options. */
function assumesYes(manager: Manager, options: readonly PackageOption[], { has, setting }: Queries): boolean {
  if (manager === "dnf")
    return has("-y", "--assumeyes", "--assumeno") || options.some(({ value = "" }) => ANSWERED.test(value));
  if (manager === "zypper") return has("--non-interactive", "--no-confirm");
  if (manager !== "apt") return has("-y", "--yes");
  const quiet = options.filter(({ name }) => name === "--quiet");
  const level = Math.max(
    quiet.filter(({ value }) => value === undefined).length,
    ...quiet.map(({ value }) => Number(value ?? 0)),
  );
  const setTo = setting("APT::Get::Assume-Yes");
  return has("--yes", "--force-yes", "--assume-no") || level >= 2 || (setTo !== undefined && !FALSE.test(setTo));
}
