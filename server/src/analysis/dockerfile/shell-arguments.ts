import type { Instruction } from "../../syntax/dockerfile.ts";
import type { Command, ShellWord } from "../../syntax/shell.ts";
import { contains } from "../../syntax/text.ts";

/** `sh -c SCRIPT`: the words behind the script are `$0`, `$1`, … of it. */
export interface ShellCall {
  /** "sh -c", for messages. */
  readonly shell: string;
  /** The script; undefined when the words end with `-c`, so that the next one is it. */
  readonly script: ShellWord | undefined;
  readonly rest: readonly ShellWord[];
}

/** The call of a shell with `-c` that an instruction in exec form is; undefined for everything else, other shells included. */
export function shellCallIn({ json, script }: Instruction): ShellCall | undefined {
  const command = json && script?.chain?.length === 1 ? script.chain[0] : undefined;
  return command && shellCall(command);
}

/** The call of a shell with `-c` that the command is; undefined for everything else. */
export function shellCall({ name, args, runs }: Command): ShellCall | undefined {
  if (name === undefined || !/^(?:ba|da|a|z|k)?sh$/.test(name)) return undefined;
  const shell = `${name} -c`;
  if (runs) {
    const at = args.findIndex(({ range }) => contains(range, runs.body.range));
    return at === -1 ? undefined : { shell, script: args[at], rest: args.slice(at + 1) };
  }
  const last = args.at(-1)?.value ?? "";
  const options = args.slice(0, -1).every(({ value = "" }, index) => value.startsWith("-") || isValue(args[index - 1]));
  return options && /^-[a-zA-Z]*c$/.test(last) ? { shell, script: undefined, rest: [] } : undefined;
}

/** `-o pipefail` */
function isValue(option: ShellWord | undefined): boolean {
  return /^[-+][a-zA-Z]*[oO]$/.test(option?.value ?? "");
}

/** True when a script asks for its arguments: `$0`, `$1`, `$@`, `shift`. */
export function readsArguments(script: string): boolean {
  return /\$(?:[@*#\d]|\{[@*#!\d])|\b(?:shift|getopts)\b/.test(script);
}
