import { spanning } from "../anchor.ts";
import type { Assignment, ShellWord, Wrapper } from "./model.ts";

/** How a program that runs another one reads its own arguments. */
interface WrapperSyntax {
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
  /** Options with which it runs nothing. */
  readonly alone?: readonly string[];
  /** Words of its own in front of the program. */
  readonly operands?: number;
  /** Takes NAME=value in front of the program. */
  readonly assigns?: boolean;
}

/** From the manual pages of sudo, doas, coreutils, findutils, util-linux, and of the small programs that images use. */
const WRAPPERS: ReadonlyMap<string, WrapperSyntax> = new Map<string, WrapperSyntax>([
  [
    "sudo",
    {
      valued: [
        "-u",
        "-g",
        "-h",
        "-p",
        "-C",
        "-D",
        "-R",
        "-T",
        "-r",
        "-t",
        "--user",
        "--group",
        "--host",
        "--prompt",
        "--chdir",
        "--chroot",
      ],
      alone: ["-e", "-l", "-v", "-K", "-V", "--edit", "--list", "--validate", "--version"],
      assigns: true,
    },
  ],
  ["doas", { valued: ["-u", "-C"] }],
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"], alone: ["-S", "--split-string"], assigns: true }],
  ["exec", { valued: ["-a"] }],
  ["command", { valued: [], alone: ["-v", "-V"] }],
  ["nice", { valued: ["-n", "--adjustment"] }],
  ["ionice", { valued: ["-c", "-n", "--class", "--classdata"], alone: ["-p", "--pid"] }],
  ["nohup", { valued: [] }],
  ["time", { valued: ["-f", "-o", "--format", "--output"] }],
  ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], operands: 1 }],
  ["stdbuf", { valued: ["-i", "-o", "-e", "--input", "--output", "--error"] }],
  ["eatmydata", { valued: [] }],
  ["gosu", { valued: [], operands: 1 }],
  ["su-exec", { valued: [], operands: 1 }],
  ["tini", { valued: ["-p", "-e"] }],
  ["tini-static", { valued: ["-p", "-e"] }],
  ["docker-init", { valued: ["-p", "-e"] }],
  ["catatonit", { valued: ["-P"] }],
  ["dumb-init", { valued: ["-r", "--rewrite"] }],
  [
    "xargs",
    {
      valued: [
        "-a",
        "-d",
        "-E",
        "-I",
        "-L",
        "-n",
        "-P",
        "-s",
        "--arg-file",
        "--delimiter",
        "--max-lines",
        "--max-args",
        "--max-procs",
        "--max-chars",
      ],
    },
  ],
]);

export interface Unwrapped {
  readonly wrappers: readonly Wrapper[];
  readonly assignments: readonly Assignment[];
  /** The program and its arguments. */
  readonly words: readonly ShellWord[];
}

/** Base name of a program's word, if literal. */
export function programName(word: ShellWord | undefined): string | undefined {
  const name = word?.value?.replace(/^.*\//s, "");
  return name === "" ? undefined : name;
}

/** Takes sudo, env, exec and their like off the front of a command. */
export function unwrap(all: readonly ShellWord[]): Unwrapped {
  const wrappers: Wrapper[] = [];
  const assignments: Assignment[] = [];
  let words = all;
  for (;;) {
    const name = programName(words[0]);
    const syntax = name === undefined ? undefined : WRAPPERS.get(name);
    const count = syntax && wrappedAt(words, syntax);
    const first = words[0];
    const last = words[(count ?? 0) - 1];
    const next = words[count ?? 0];
    if (name === undefined || count === undefined || !first || !last || !next) return { wrappers, assignments, words };
    const args = words.slice(1, count);
    const span = { start: first.span.start, end: last.span.end };
    wrappers.push({
      name,
      args,
      span,
      range: spanning(first.range, last.range),
      runs: next,
    });
    if (syntax?.assigns) assignments.push(...args.flatMap(assignment));
    words = words.slice(count);
  }
}

/** Index of the word that the wrapper words[0] runs; undefined when it runs none. */
function wrappedAt(words: readonly ShellWord[], syntax: WrapperSyntax): number | undefined {
  let operands = syntax.operands ?? 0;
  let index = 1;
  for (; index < words.length; index++) {
    const text = words[index]?.template ?? "";
    if (text === "--") return index + 1 + operands;
    // `env -` is `env -i`.
    const option = text.startsWith("-") && (text.length > 1 || syntax.assigns);
    if (option && syntax.alone?.some((name) => isOption(text, name))) return undefined;
    if (option && syntax.valued.some((name) => endsWithOption(text, name))) index++;
    if (option || (syntax.assigns && ASSIGNMENT.test(text))) continue;
    if (operands-- <= 0) return index;
  }
  return undefined;
}

const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/** True for `-v` in -v and -xv, and for `--list` in --list; longer words may be an option with its value: -uroot. */
function isOption(text: string, name: string): boolean {
  return text === name || (name.length === 2 && /^-[A-Za-z]{2,3}$/.test(text) && text.includes(name.charAt(1)));
}

/** True when the option's value is the next word: -u, -nu, --user; not for -uroot and --user=root. */
function endsWithOption(text: string, name: string): boolean {
  return text === name || (name.length === 2 && /^-[A-Za-z]+$/.test(text) && text.endsWith(name.charAt(1)));
}

function assignment(word: ShellWord): Assignment[] {
  if (!ASSIGNMENT.test(word.template)) return [];
  const equals = word.template.indexOf("=");
  return [
    { name: word.template.slice(0, equals), value: word.value?.slice(equals + 1), span: word.span, range: word.range },
  ];
}
