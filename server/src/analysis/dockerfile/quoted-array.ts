import { readAlmostJson } from "../../syntax/almost-json.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { startCommand } from "./start-command.ts";

/**
 * The items of a text that was meant as an array of quoted words, where an instruction takes none and reads it as a name: `["/app"]`. Empty
 * when nobody can say what they are, and for a correct array of several; undefined for everything else.
 */
export function quotedArray(text: string): readonly string[] | undefined {
  if (!/^\[\s*["']/.test(text)) return undefined;
  const [, item] = /^\[\s*"([^"\\]*)"\s*\]$/.exec(text) ?? [];
  return item === undefined ? (readAlmostJson(text)?.items ?? []) : [item];
}

/** True for an instruction whose text was meant as an array, and is none. */
function isAlmostArray({ json, command }: Instruction): boolean {
  return !json && command !== undefined && readAlmostJson(command.text) !== undefined;
}

/** True for a CMD of which nobody knows what it is before the ENTRYPOINT that was meant as an array is one. */
export function isBehindAlmostArray({ keyword, stage }: Instruction): boolean {
  const entrypoint = keyword === "CMD" && stage ? startCommand(stage).entrypoint : undefined;
  return entrypoint !== undefined && isAlmostArray(entrypoint);
}

/** True for what was meant as an array, or is one that somebody still types; false for a test of the shell: `CMD [ -f /x ] && serve`. */
export function mayBeArray(instruction: Instruction): boolean {
  const text = instruction.command?.text ?? "";
  return (text.startsWith("[") && !/^\[\s.*\s\]/.test(text)) || isAlmostArray(instruction);
}

/** True for a CMD or ENTRYPOINT in shell form, or meant as an array: whether there is a shell for it is told together with that. */
export function isShellStart(instruction: Instruction): boolean {
  const { keyword, json } = instruction;
  const isStart = keyword === "CMD" || keyword === "ENTRYPOINT";
  return isStart && !json && (!mayBeArray(instruction) || isAlmostArray(instruction));
}
