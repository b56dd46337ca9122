import type { ShellWord } from "../../syntax/shell.ts";
import { remove, replace, type TextEdit } from "../../syntax/text.ts";

/** Quotes each word where it stands, so that lines and comments stay; `exec` in front goes. */
export function wordEdits(text: string, words: readonly ShellWord[]): TextEdit[] {
  const superfluous = words[0]?.value === "exec" && words.length > 1 ? 1 : 0;
  const kept = words.slice(superfluous);
  const quoted = kept.map(({ range, value = "" }, index) => {
    const open = index === 0 ? "[" : "";
    return replace(range, `${open}${JSON.stringify(value)}${index === kept.length - 1 ? "]" : ","}`);
  });
  return [...dropped(text, words.slice(0, superfluous)), ...quoted];
}

/** Takes words and the blanks behind them away; lines and comments stay. */
export function dropped(text: string, words: readonly ShellWord[]): TextEdit[] {
  return words.map(({ range: { start, end } }) =>
    remove({ start, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) }),
  );
}
