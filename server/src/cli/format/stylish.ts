import { styleText } from "node:util";
import type { Severity } from "../../linter.ts";
import { plural } from "../plural.ts";
import type { FileReport, FindingReport, Report, Summary } from "../report.ts";

type Color = "red" | "yellow" | "cyan" | "gray" | "underline";

const colors = { error: "red", warning: "yellow", info: "cyan", hint: "gray" } satisfies Record<Severity, Color>;

/** For people: findings by file in columns, then a line that says what to do next. Empty when there is nothing to say. */
export function stylish({ files, summary }: Report, color: boolean): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const blocks = files.filter(({ findings }) => findings.length > 0).map((file) => block(file, paint));
  const last = summaryLine(summary);
  return [...blocks, ...(last === "" ? [] : [`${last}\n`])].join("\n");
}

type Paint = (style: Color, text: string) => string;

function block({ path, findings }: FileReport, paint: Paint): string {
  const places = findings.map(({ range: { start } }) => `${String(start.line + 1)}:${String(start.character + 1)}`);
  const width = Math.max(...places.map((place) => place.length));
  const rows = findings.map((finding, index) => row(finding, (places[index] ?? "").padStart(width), paint));
  return `${paint("underline", printable(path))}\n${rows.join("")}`;
}

function row({ severity, message, rule, fixes }: FindingReport, place: string, paint: Paint): string {
  const level = paint(colors[severity], severity.padEnd("warning".length));
  const mark = fixes.length === 0 ? "" : fixes.some(({ safety }) => safety === "safe") ? " [fix]" : " [unsafe fix]";
  return `  ${place}  ${level}  ${printable(message)}  ${paint("gray", rule + mark)}\n`;
}

/** Names and messages quote the linted file; what a terminal would obey is shown instead. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F]/g, (character) => JSON.stringify(character).slice(1, -1));
}

/** One line about everything; empty when there is nothing to say. */
export function summaryLine(summary: Summary): string {
  const { findings, fixed, fixable, fixableUnsafe } = summary;
  const parts = fixed > 0 ? [`${plural(fixed, "problem")} fixed`] : [];
  if (findings > 0) parts.push(`${plural(findings, "problem")}${fixed > 0 ? " left" : ""} (${counts(summary)})`);
  if (fixable > 0) parts.push(`${String(fixable)} fixable with --fix`);
  if (fixableUnsafe > 0) parts.push(`${String(fixableUnsafe)}${fixable > 0 ? " more" : ""} with --fix --unsafe-fixes`);
  return parts.join(", ");
}

function counts({ error, warning, info, hint }: Summary): string {
  const named = [plural(error, "error"), plural(warning, "warning"), `${String(info)} info`, plural(hint, "hint")];
  return named.filter((part) => !part.startsWith("0 ")).join(", ");
}
