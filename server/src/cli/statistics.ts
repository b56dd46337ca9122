import { plural } from "../workspace/plural.ts";
import type { Report } from "./report.ts";

/** The size of a run and the time it took, then findings per rule, most frequent first. Lines without a last line break. */
export function statistics({ files, summary }: Report, milliseconds: number): string {
  const counts = new Map<string, number>();
  for (const { rule } of files.flatMap(({ findings }) => findings)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => `\n${String(count).padStart(6)}  ${rule}`);
  const { files: linted, findings, fixed } = summary;
  return `${plural(linted, "file")}, ${plural(findings, "finding")}, ${String(fixed)} fixed, ${String(Math.round(milliseconds))} ms${rows.join("")}`;
}
