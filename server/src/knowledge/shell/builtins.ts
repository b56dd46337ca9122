import { type NameRow, namesOf } from "../name-rows.ts";

/** Commands that change the shell they run in: another process that runs them does nothing, and what follows sees what they did. */
const changingRows: readonly NameRow[] = [
  {
    names: ". break continue eval exec exit export readonly return set shift times trap unset",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_15 (special built-ins)",
  },
  {
    names: "alias bg cd fg getopts hash jobs read ulimit umask unalias wait",
    source:
      "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01_04 (intrinsic utilities)",
  },
  {
    names:
      "bind complete compopt declare dirs disown enable let local logout mapfile popd pushd readarray shopt source suspend typeset",
    source: "https://www.gnu.org/software/bash/manual/bash.html#Bash-Builtins",
  },
  { names: "chdir", source: "https://manpages.debian.org/dash/dash.1 (Builtins); busybox's ash has it, too" },
];

/** Commands that only tell something about the shell: no program of that name is in most images. */
const tellingRows: readonly NameRow[] = [
  {
    names: "command type fc",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01_04",
  },
  {
    names: "builtin caller compgen help history",
    source: "https://www.gnu.org/software/bash/manual/bash.html#Bash-Builtins",
  },
];

const changing = namesOf(changingRows);
const telling = namesOf(tellingRows);

/** True for commands after which the shell is another one than before: folder, options, variables, traps. */
export function changesShell(command: string): boolean {
  return changing.has(command);
}

/** True for commands that only the shell itself has, so that a program such as sudo cannot run them. */
export function isOnlyInShell(command: string): boolean {
  return changing.has(command) || telling.has(command);
}

const exporting: ReadonlySet<string> = new Set([".", "declare", "eval", "export", "set", "source", "typeset"]);

/** True for commands after which programs may be given other variables: `set -a`, and scripts that are read, count as well. */
export function exportsVariables(command: string | undefined): boolean {
  return command !== undefined && exporting.has(command);
}
