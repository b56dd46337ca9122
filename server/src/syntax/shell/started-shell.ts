import type { ShellWord } from "./model.ts";
import { programName } from "./wrappers.ts";

/** Shells that read POSIX's language or bash's, by base name. */
const SHELLS: ReadonlyMap<string, "posix" | "bash"> = new Map([
  ...["sh", "dash", "ash"].map((name) => [name, "posix"] as const),
  ...["bash", "zsh", "ksh", "mksh", "rbash"].map((name) => [name, "bash"] as const),
]);

/** The dialect of a shell's program; undefined when it is no shell of this kind. */
function dialectOfShell(program: string | undefined): "posix" | "bash" | undefined {
  return program === undefined ? undefined : SHELLS.get(program);
}

/** Where the shell that a command starts takes its script from. */
export interface StartedShell {
  /** Undefined: that of the shell which runs the command, for `eval`. */
  readonly dialect: "posix" | "bash" | undefined;
  /** Index into the arguments of the word that holds the script; "stdin": what stands on its input. */
  readonly script: number | "stdin";
  /** Characters of that word in front of the script: `--command=`. */
  readonly skip: number;
}

/** The shell that `sh -c …`, `bash <<EOF`, `busybox sh …`, `su -c …` starts, and what `eval "…"` runs in its own; undefined for scripts in files and for everything else. */
export function startedShell(program: string | undefined, args: readonly ShellWord[]): StartedShell | undefined {
  if (program === "busybox") {
    const inner = startedShell(programName(args[0]), args.slice(1));
    return inner && (inner.script === "stdin" ? inner : { ...inner, script: inner.script + 1 });
  }
  if (program === "su" || program === "runuser") return startedBySu(args);
  if (program === "eval") return args.length === 1 ? { dialect: undefined, script: 0, skip: 0 } : undefined;
  if (program === "sudo") return startsShell(args) ? { dialect: "bash", script: "stdin", skip: 0 } : undefined;
  const dialect = dialectOfShell(program);
  return dialect && startedWith(dialect, args);
}

/** Long options of bash whose value is the next word (bash(1)). */
const VALUED: ReadonlySet<string> = new Set(["--rcfile", "--init-file"]);

/** By sh(1p) and bash(1): options first, then the script when `-c` is among them, else a file, else the input. */
function startedWith(dialect: "posix" | "bash", args: readonly ShellWord[]): StartedShell | undefined {
  let command = false;
  let stdin = false;
  let index = 0;
  for (; index < args.length; index++) {
    const { value, template } = args[index] ?? { value: undefined, template: "" };
    if (!/^[-+]./.test(template)) {
      if (template === "-") index++;
      break;
    }
    if (value === undefined) return undefined;
    if (value === "--") {
      index++;
      break;
    }
    if (VALUED.has(value)) index++;
    else if (!value.startsWith("--")) {
      command ||= value.startsWith("-") && value.includes("c");
      stdin ||= value.startsWith("-") && value.includes("s");
      if (/[oO]$/.test(value)) index++;
    }
  }
  if (command) return index < args.length ? { dialect, script: index, skip: 0 } : undefined;
  return stdin || index >= args.length ? { dialect, script: "stdin", skip: 0 } : undefined;
}

/** `sudo -s` and `sudo -i` without a command (sudo(8)). */
function startsShell(args: readonly ShellWord[]): boolean {
  return args.some(({ template }) => /^(?:-[a-zA-Z]*[is]|--(?:login|shell))$/.test(template));
}

/** By su(1) and runuser(1) of util-linux: options may stand behind the user. */
function startedBySu(args: readonly ShellWord[]): StartedShell | undefined {
  let shell: string | undefined = "sh";
  let script: Pick<StartedShell, "script" | "skip"> | undefined;
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    const text = word?.template ?? "";
    const long = /^--(command|session-command|shell)=/.exec(text);
    const valued = /^(?:-[a-zA-Z]*[cs]|--(?:command|session-command|shell))$/.test(text);
    const names = long?.[1] ?? text;
    if (long) {
      if (names === "shell") shell = programName(word)?.replace(/^.*=/, "");
      else script = { script: index, skip: long[0].length };
    } else if (valued) {
      index++;
      if (/s$|shell$/.test(names)) shell = programName(args[index]);
      else script = { script: index, skip: 0 };
    } else if (/^-[a-zA-Z]*[gGwT]$/.test(text)) index++;
  }
  const dialect = dialectOfShell(shell);
  return dialect && { dialect, ...(script ?? { script: "stdin", skip: 0 }) };
}
