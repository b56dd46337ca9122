import { styleText } from "node:util";
import type { Severity } from "../../linter.ts";
import { plural } from "../../workspace/plural.ts";
import type { Span } from "../positions.ts";
import type { FileReport, FindingReport, Report, Summary } from "../report.ts";
import { frame } from "./frame.ts";

type Color = "red" | "yellow" | "cyan" | "gray" | "underline";

const colors = { error: "red", warning: "yellow", info: "cyan", hint: "gray" } satisfies Record<Severity, Color>;

/** For people: findings by file, each with its line, then a line that says what to do next. Empty when there is nothing to say. */
export function stylish({ files, summary }: Report, { color, links }: StylishContext): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const link: Link = (text, target) => (color && links ? `\u001B]8;;${target}\u0007${text}\u001B]8;;\u0007` : text);
  const blocks = files.filter(({ findings }) => findings.length > 0).map((file) => block(file, paint, link));
  const last = summaryLine(summary);
  const pages = summary.findings > 0 ? '"hullwright rules ID" shows the page of a rule\n' : "";
  return [...blocks, ...(last === "" ? [] : [`${last}\n${pages}`])].join("\n");
}

/** What this format needs of the place that it is printed to. */
export interface StylishContext {
  readonly color: boolean;
  readonly links: boolean;
}

type Paint = (style: Color, text: string) => string;
/** A text that leads somewhere when it is clicked (OSC 8). */
type Link = (text: string, target: string) => string;

function block({ path, findings }: FileReport, paint: Paint, link: Link): string {
  const places = findings.map(({ range }) => placeOf(range));
  const width = Math.max(...places.map((place) => place.length));
  const rows = findings.map((finding, index) => row(finding, (places[index] ?? "").padStart(width), paint, link));
  return `${paint("underline", printable(path))}\n${rows.join("")}`;
}

function row(finding: FindingReport, place: string, paint: Paint, link: Link): string {
  const { severity, message, rule, docs, related } = finding;
  const level = paint(colors[severity], severity.padEnd("warning".length));
  const [line, carets] = frame(finding);
  const bar = `  ${" ".repeat(place.length)}  ${paint("gray", "|")} `;
  return [
    `  ${place}  ${level}  ${printable(message)}  ${paint("gray", link(rule, docs) + markOf(finding))}\n`,
    `${bar}${line}\n`,
    `${bar}${paint(colors[severity], carets)}\n`,
    ...related.map(({ range, message: text }) => `${bar}${placeOf(range)}  ${printable(text)}\n`),
  ].join("");
}

/** What repairs it: `--fix`, `--fix --unsafe-fixes`, or who picks a fix in an editor. */
function markOf({ repairedBy, fixes }: FindingReport): string {
  if (repairedBy) return repairedBy === "safe" ? " [fix]" : " [unsafe fix]";
  return fixes.length === 0 ? "" : " [fix in the editor]";
}

function placeOf({ start }: Span): string {
  return `${String(start.line + 1)}:${String(start.character + 1)}`;
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
  if (fixableUnsafe > 0)
    parts.push(`${String(fixableUnsafe)} ${fixable > 0 ? "more" : "fixable"} with --fix --unsafe-fixes`);
  return parts.join(", ");
}

function counts({ error, warning, info, hint }: Summary): string {
  const named = [plural(error, "error"), plural(warning, "warning"), `${String(info)} info`, plural(hint, "hint")];
  return named.filter((part) => !part.startsWith("0 ")).join(", ");
}
