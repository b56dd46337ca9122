import type { FindingReport } from "../report.ts";
import { type Character, charactersOf } from "./columns.ts";

/** Columns of a line that are shown at most, around what is underlined. */
const width = 100;

/** UTF-16 code units before and behind the beginning of a finding that can be shown; lines of bundled code have a million. */
const reach = 1000;

/** The line on which a finding begins, and under it carets, each without its line break. Tabs become blanks, so that both agree. */
export function frame({
  line,
  range: { start, end },
}: Pick<FindingReport, "line" | "range">): readonly [string, string] {
  const cut = Math.max(0, start.character - reach);
  const near = charactersOf(shownText(line.slice(cut, start.character + reach)));
  const first = columnAt(near, start.character - cut);
  const from = Math.max(0, Math.min(first - 20, columnAt(near, Infinity) - width));
  const shown = near.filter((each) => each.column >= from && each.column + each.width <= from + width);
  const { offset = 0, column = 0 } = shown[0] ?? {};
  const text = shown.map((each) => each.text).join("");
  const head = cut + offset > 0 ? "…" : "";
  const tail = cut + offset + text.length < line.length ? "…" : "";
  const last = end.line === start.line ? columnAt(near, end.character - cut) : Infinity;
  const indent = head.length + first - column;
  const room = head.length + columnAt(shown, Infinity) - column - indent;
  return [`${head}${text}${tail}`, `${" ".repeat(indent)}${"^".repeat(Math.max(1, Math.min(last - first, room)))}`];
}

/** The column of the character that holds an offset; the one behind the last for offsets beyond. */
function columnAt(characters: readonly Character[], offset: number): number {
  const last = characters.at(-1);
  const holding = characters.find((each) => offset < each.offset + each.text.length);
  return holding?.column ?? (last ? last.column + last.width : 0);
}

/** What a terminal would obey, the signs that turn the direction of writing too, takes one place. */
function shownText(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/gu,
    (character) => (character === "\t" ? " " : "\uFFFD"),
  );
}
