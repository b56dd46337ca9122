import type { Finding } from "../../server/src/engine/finding.ts";
import type { Severity } from "../../server/src/engine/rule.ts";

/** A finding as a caret line writes it. Lines are 0-based, characters UTF-16. */
export interface Expectation {
  readonly rule: string;
  readonly message: string;
  /** Set where the report is milder than the rule. */
  readonly severity: Severity | undefined;
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

export interface AnnotatedText {
  readonly text: string;
  readonly expectations: readonly Expectation[];
}

/**
 * Caret lines stand under the line they speak of: `^^^ rule-id message`; `^^^+2:7` ends two lines below at character 7;
 * `[hint]` behind the rule id is a level milder than the rule's own.
 */
const caretLine = /^([ \t]*)(\^+)(?:\+(\d+):(\d+))?\s+([a-z0-9-]+)(?:\s+\[(\w+)\])?\s+(.*?)\s*$/;

/** Takes the caret lines out of a text. */
export function readCarets(annotated: string): AnnotatedText {
  const kept: string[] = [];
  const expectations: Expectation[] = [];
  for (const line of annotated.split(/(?<=\n)/)) {
    const match = caretLine.exec(line);
    if (!match) {
      kept.push(line);
      continue;
    }
    const [, indent = "", carets = "", below, endCharacter, rule = "", severity, message = ""] = match;
    const at = kept.length - 1;
    expectations.push({
      rule,
      message,
      severity: severity as Severity | undefined,
      line: at,
      character: indent.length,
      endLine: at + Number(below ?? 0),
      endCharacter: endCharacter === undefined ? indent.length + carets.length : Number(endCharacter),
    });
  }
  return { text: kept.join(""), expectations };
}

/** What a caret line would say of a finding. */
export function expectationOf(text: string, finding: Finding, ownLevel: Severity): Expectation {
  const start = positionAt(text, finding.range.start);
  const end = positionAt(text, finding.range.end);
  return {
    rule: finding.rule,
    message: finding.message,
    severity: finding.severity === ownLevel ? undefined : finding.severity,
    line: start.line,
    character: start.character,
    endLine: end.line,
    endCharacter: end.character,
  };
}

/** Writes caret lines under a text. */
export function writeCarets(text: string, expectations: readonly Expectation[]): string {
  const lines = text.split(/(?<=\n)/);
  const written = lines.map((line, index) => {
    const carets = expectations
      .filter((expectation) => expectation.line === index)
      .map((expectation) => caretText(line, expectation));
    return carets.length === 0 ? line : `${line.endsWith("\n") ? line : `${line}\n`}${carets.join("")}`;
  });
  return written.join("");
}

function caretText(line: string, expectation: Expectation): string {
  const { character, endLine, endCharacter, rule, severity, message } = expectation;
  const below = endLine - expectation.line;
  const content = line.replace(/\r?\n$/, "");
  const width = below > 0 ? content.length - character : endCharacter - character;
  const indent = content.slice(0, character).replace(/[^\t]/g, " ");
  const tail = below > 0 ? `+${below}:${endCharacter}` : "";
  return `${indent}${"^".repeat(Math.max(width, 1))}${tail} ${rule}${severity ? ` [${severity}]` : ""} ${message}\n`;
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length - 1;
  return { line, character: offset - (before.lastIndexOf("\n") + 1) };
}
