import type { Range } from "../text.ts";
import { isSpace } from "./blanks.ts";
import type { Directive, Escape } from "./model.ts";
import { readLine } from "./statements.ts";

/** `\s` of Go's regular expressions is `[\t\n\f\r ]`. */
const DIRECTIVE = /^([a-zA-Z][a-zA-Z0-9]*)([\t\f\r ]*=[\t\f\r ]*)/;
const TRAILING = /[\t\f\r ]/;
const KNOWN = new Set(["syntax", "escape", "check"]);

export interface Directives {
  readonly directives: readonly Directive[];
  readonly escape: Escape;
  /** Offset of the first line that is no directive. */
  readonly end: number;
}

/**
 * Reads the parser directives as BuildKit does (frontend/dockerfile/parser/directives.go): they end at the first line
 * that is none, and a comment with an unknown name is none. `start` is the first offset behind a byte order mark. One
 * that is there twice, or an escape character that cannot be, is listed, too: BuildKit refuses the file.
 */
export function readDirectives(text: string, start: number): Directives {
  const directives: Directive[] = [];
  let escape: Escape | undefined;
  let end = start;
  while (end < text.length) {
    const line = readLine(text, end);
    const directive = text[line.first] === "#" ? readDirective(text, line.first, line.close) : undefined;
    if (!directive) break;
    directives.push(directive);
    const { name, value } = directive;
    if (name.toLowerCase() === "escape" && (value === "`" || value === "\\")) escape ??= value;
    end = line.next;
  }
  return { directives, escape: escape ?? "\\", end };
}

function readDirective(text: string, start: number, end: number): Directive | undefined {
  let at = start + 1;
  while (at < end && isSpace(text[at])) at++;
  const [head, name = "", equals = ""] = DIRECTIVE.exec(text.slice(at, end)) ?? [];
  if (head === undefined || !KNOWN.has(name.toLowerCase())) return undefined;
  const value = valueRange(text, at + name.length + equals.indexOf("=") + 1, at + head.length, end);
  if (!value) return undefined;
  return {
    name,
    value: text.slice(value.start, value.end),
    range: { start, end },
    nameRange: { start: at, end: at + name.length },
    valueRange: value,
  };
}

/** `(.+?)\s*$`: at least one character, be it a blank. `earliest` stands behind "=", `start` behind the blanks that follow. */
function valueRange(text: string, earliest: number, start: number, end: number): Range | undefined {
  const from = start === end ? end - 1 : start;
  if (from < earliest) return undefined;
  let to = end;
  while (to > from + 1 && TRAILING.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
