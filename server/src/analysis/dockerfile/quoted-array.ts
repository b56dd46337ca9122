import { readAlmostJson } from "../../syntax/almost-json.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";

/**
 * The items of a text that was meant as an array of quoted words, where an instruction takes none and reads it as a name: `["/app"]`. Empty
 * when nobody can say what they are, and for a correct array of several; undefined for everything else.
 */
export function quotedArray(text: string): readonly string[] | undefined {
  if (!/^\[\s*["']/.test(text)) return undefined;
  const [, item] = /^\[\s*"([^"\\]*)"\s*\]$/.exec(text) ?? [];
  return item === undefined ? (readAlmostJson(text)?.items ?? []) : [item];
}

/** True for a CMD or ENTRYPOINT in shell form, or meant as an array: whether there is a shell for it is told together with that. */
export function isShellStart({ keyword, json, command }: Instruction): boolean {
  const text = command?.text ?? "";
  const isStart = keyword === "CMD" || keyword === "ENTRYPOINT";
  return isStart && !json && (!text.startsWith("[") || readAlmostJson(text) !== undefined);
}
