import { insert, type Range, remove, replace, type TextEdit } from "../text.ts";
import type { Command, ShellWord, Wrapper } from "./model.ts";

/** What may stand inside of quotes of any kind without a meaning for them. */
const PLAIN = /^[^"'`$\\\r\n]*$/;

/**
 * Inserts words behind one of the command's words, as arguments of their own: in exec form as strings of the array. Undefined
 * where the quotes around the script leave it unsure what the program would be given.
 */
export function insertWords(command: Command, behind: ShellWord, words: string): TextEdit | undefined {
  const { form } = command.pipeline.list.script;
  if (!takes(command, words)) return undefined;
  if (form === "shell") return insert(behind.range.end, ` ${words}`);
  const strings = words.split(" ").map((word) => `, ${JSON.stringify(word)}`);
  return insert(behind.range.end, strings.join(""));
}

/** Puts a plain word in the place of one of the command's words; undefined where that is not sure to work. */
export function replaceWord(command: Command, word: ShellWord, text: string): TextEdit | undefined {
  const { form } = command.pipeline.list.script;
  if (!takes(command, text)) return undefined;
  return replace(word.range, form === "shell" ? text : JSON.stringify(text));
}

/** Takes a wrapper away up to the words that it runs; undefined where that is not sure to work. */
export function removeWrapper(command: Command, wrapper: Wrapper): TextEdit | undefined {
  const range: Range = { start: wrapper.range.start, end: wrapper.runs.range.start };
  return command.pipeline.list.script.editable ? remove(range) : undefined;
}

/** True when the text can be inserted as it is into the script that the command stands in. */
export function takes({ pipeline }: Command, text: string): boolean {
  const { editable, host } = pipeline.list.script;
  return editable && (host === undefined || PLAIN.test(text));
}
