import type { Range } from "../text.ts";
import { lineEnd } from "../text.ts";
import type { LineParser } from "./line-parser.ts";
import type { Directive, Escape } from "./model.ts";

const KNOWN = new Set(["syntax", "escape", "check"]);
const LONGEST_LINE = 10_000;

export interface Directives {
  readonly directives: readonly Directive[];
  readonly escape: Escape;
  /** Offset of the first line that is no directive. */
  readonly end: number;
}

/**
 * Reads the parser directives as BuildKit does (frontend/dockerfile/parser/directives.go): they end at the first line
 * that is none, and a comment with an unknown name is none. `start` is the first offset behind a byte order mark.
 */
export function readDirectives(text: string, start: number, parser: LineParser): Directives {
  const directives: Directive[] = [];
  let escape: Escape = "\\";
  let end = start;
  while (end < text.length) {
    const next = lineEnd(text, end);
    const directive = next - end > LONGEST_LINE ? undefined : readDirective(text, end, next, parser);
    if (!directive) break;
    directives.push(directive);
    if (directive.name.toLowerCase() === "escape" && directive.value === "`") escape = "`";
    end = next;
  }
  return { directives, escape, end };
}

function readDirective(text: string, start: number, end: number, parser: LineParser): Directive | undefined {
  const written = text.slice(start, end).replace(/\r?\n$/, "");
  const line = written.trimEnd();
  const span = parser.directive(line);
  if (!span?.value || !KNOWN.has(line.slice(span.name.start, span.name.end).toLowerCase())) return undefined;
  const placed = (range: Range): Range => ({ start: start + range.start, end: start + range.end });
  return {
    name: line.slice(span.name.start, span.name.end),
    value: line.slice(span.value.start, span.value.end),
    range: placed({ start: span.range.start, end: written.length }),
    nameRange: placed(span.name),
    valueRange: placed(span.value),
  };
}
