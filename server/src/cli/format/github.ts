import type { Severity } from "../../linter.ts";
import type { FileReport, FindingReport, Report } from "../report.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Workflow commands, which GitHub Actions shows as annotations of the lines. */
export function github({ files }: Report): string {
  return files.flatMap((file) => file.findings.map((finding) => `${command(file, finding)}\n`)).join("");
}

function command({ path }: FileReport, { rule, severity, message, range: { start, end } }: FindingReport): string {
  const properties = { file: path, line: start.line + 1, endLine: end.line + 1, ...columns(start, end), title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${list.join(",")}::${data(message)}`;
}

/** Columns are only allowed where an annotation begins and ends on the same line. */
function columns(
  start: FindingReport["range"]["start"],
  end: FindingReport["range"]["end"],
): { col?: number; endColumn?: number } {
  return start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
}

/** Escapes as the runner's toolkit does (`actions/toolkit`, packages/core, `command.ts`). */
function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
