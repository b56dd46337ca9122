import { lineEnd } from "../text.ts";
import type { Directive } from "./model.ts";

const KNOWN = new Set(["syntax", "escape", "check"]);
const DIRECTIVE = /^[ \t]*(#[ \t]*)([a-zA-Z][a-zA-Z0-9]*)([ \t]*=[ \t]*)(.+?)[ \t\r]*$/;
const LONGEST_LINE = 10_000;

export interface Directives {
  readonly directives: readonly Directive[];
  readonly escape: "\\" | "`";
  /** Offset of the first line that is no directive. */
  readonly end: number;
}

/**
 * Reads the parser directives as BuildKit does (frontend/dockerfile/parser/directives.go): they end at the first line
 * that is none, and a comment with an unknown name is none. `start` is the first offset behind a byte order mark.
 */
export function readDirectives(text: string, start: number): Directives {
  const directives: Directive[] = [];
  let escape: Directives["escape"] = "\\";
  let end = start;
  while (end < text.length) {
    const next = lineEnd(text, end);
    const directive = next - end > LONGEST_LINE ? undefined : readDirective(text, end, next);
    if (!directive) break;
    directives.push(directive);
    if (directive.name.toLowerCase() === "escape" && directive.value === "`") escape = "`";
    end = next;
  }
  return { directives, escape, end };
}

function readDirective(text: string, start: number, end: number): Directive | undefined {
  const line = text.slice(start, end).replace(/[\r\n]+$/, "");
  const match = DIRECTIVE.exec(line);
  const [, hash = "", name = "", equals = "", value = ""] = match ?? [];
  if (!match || !KNOWN.has(name.toLowerCase())) return undefined;
  const from = start + line.indexOf("#");
  const nameStart = from + hash.length;
  const valueStart = nameStart + name.length + equals.length;
  return {
    name,
    value,
    range: { start: from, end: start + line.length },
    nameRange: { start: nameStart, end: nameStart + name.length },
    valueRange: { start: valueStart, end: valueStart + value.length },
  };
}
