import type { FindingReport } from "../report.ts";

/** UTF-16 code units of a line that are shown at most, around what is underlined. */
const width = 100;

/** The line on which a finding begins, and under it carets, each without its line break. Tabs become blanks, so that both agree. */
export function frame({
  line,
  range: { start, end },
}: Pick<FindingReport, "line" | "range">): readonly [string, string] {
  const last = end.line === start.line ? end.character : line.length;
  const from = Math.max(0, Math.min(start.character - 20, line.length - width));
  const shown = shownText(line.slice(from, from + width));
  const head = from > 0 ? "…" : "";
  const tail = from + width < line.length ? "…" : "";
  const indent = head.length + Math.min(start.character - from, shown.length);
  const room = Math.max(1, head.length + shown.length - indent);
  const length = Math.max(1, Math.min(last - start.character, room));
  return [`${head}${shown}${tail}`, `${" ".repeat(indent)}${"^".repeat(length)}`];
}

/** What a terminal would obey takes one place, too. */
function shownText(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F]/g, (character) => (character === "\t" ? " " : "\uFFFD"));
}
