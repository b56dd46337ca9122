import { readAlmostJson } from "../../syntax/almost-json.ts";

/**
 * The items of a text that was meant as an array of quoted words, where an instruction takes none and reads it as a name: `["/app"]`. Empty
 * when nobody can say what they are, and for a correct array of several; undefined for everything else.
 */
export function quotedArray(text: string): readonly string[] | undefined {
  if (!/^\[\s*["']/.test(text)) return undefined;
  const [, item] = /^\[\s*"([^"\\]*)"\s*\]$/.exec(text) ?? [];
  return item === undefined ? (readAlmostJson(text)?.items ?? []) : [item];
}
