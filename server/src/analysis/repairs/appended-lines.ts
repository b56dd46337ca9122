import type { FileEdit } from "../../engine/rule.ts";
import { insert, lineEnding } from "../../syntax/text.ts";

/**
 * Edits that add lines to the end of another file, each by itself, so that fixes which add the same line share it.
 * @param file POSIX path relative to the linted document's folder
 * @param text what the file says now; undefined: there is none, and it is created
 * @param eol the line ending of a new file
 */
export function appendedLines(
  file: string,
  text: string | undefined,
  lines: readonly string[],
  eol: string,
): readonly FileEdit[] {
  const before = text ?? "";
  const ending = before.includes("\n") ? lineEnding(before) : eol;
  const added = lines.map((line) => `${line}${ending}`);
  const finish = before === "" || before.endsWith("\n") ? [] : [ending];
  return [...finish, ...added].map((newText) => ({ file, append: true, ...insert(before.length, newText) }));
}
