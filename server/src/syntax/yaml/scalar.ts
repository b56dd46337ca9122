import { anchorOf } from "../anchor.ts";
import type { TracedText } from "../traced.ts";
import { concat, traced } from "../traced.ts";
import type { ScalarNode } from "./model.ts";

/**
 * A scalar's text with the way back into the file. Without segments (no way back) where folding or indentation rules
 * have changed it in a manner that is not followed here.
 */
export function traceScalar(file: string, node: ScalarNode): TracedText {
  const result = trace(file, node);
  return result?.text === node.text ? result : { text: node.text, segments: [] };
}

/** A piece of a scalar that stands at an offset from the scalar's start. */
type At = (text: string, offset: number) => TracedText;

function trace(file: string, node: ScalarNode): TracedText | undefined {
  const { start, end } = node.range;
  const source = file.slice(start, end);
  const at: At = (text, offset) => traced(text, start + offset, anchorOf(node.range));
  if (node.style === "literal") return traceLiteral(source, at, node.text);
  if (node.style === "folded" || source.includes("\n")) return undefined;
  if (node.style === "plain") return at(source, 0);
  const inner = source.slice(1, -1);
  if (node.style === "double")
    return inner.includes("\\") ? pieces(inner, at, DOUBLE_ESCAPE, unescapeDouble) : at(inner, 1);
  return inner.includes("'") ? pieces(inner, at, /''/g, () => "'") : at(inner, 1);
}

const DOUBLE_ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gs;

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001B",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
};

function unescapeDouble(escape: string): string {
  const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
  if (code === undefined) return SIMPLE_ESCAPES[escape.charAt(1)] ?? escape.slice(1);
  const point = parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/** Text with escapes replaced; what an escape stands for points to the escape's first character. */
function pieces(inner: string, at: At, escapes: RegExp, replacement: (escape: string) => string): TracedText {
  const parts: TracedText[] = [];
  let position = 0;
  for (const match of inner.matchAll(escapes)) {
    parts.push(at(inner.slice(position, match.index), position + 1));
    parts.push(at(replacement(match[0]), match.index + 1));
    position = match.index + match[0].length;
  }
  parts.push(at(inner.slice(position), position + 1));
  return concat(parts);
}

/** `|` blocks: each line loses the indentation of the block, line endings become "\n". */
function traceLiteral(source: string, at: At, text: string): TracedText {
  const parts: TracedText[] = [];
  const header = source.indexOf("\n") + 1;
  const indent = literalIndent(source, header);
  let position = header;
  while (position < source.length) {
    const newline = source.indexOf("\n", position);
    const end = newline === -1 ? source.length : newline;
    const visible = end > position && source[end - 1] === "\r" ? end - 1 : end;
    const from = Math.min(position + indent, visible);
    parts.push(at(source.slice(from, visible), from));
    position = newline === -1 ? source.length : newline + 1;
    if (newline !== -1) parts.push(at("\n", visible));
  }
  const body = concat(parts);
  const rest = text.slice(body.text.length);
  return rest === "" ? body : concat([body, at(rest, source.length)]);
}

function literalIndent(source: string, header: number): number {
  const first = /^[^\S\r\n]*(?=[^\s])/m.exec(source.slice(header));
  const explicit = /^\|[-+]?[1-9]/.test(source);
  return explicit ? -1 : (first?.[0].length ?? 0);
}
