import { indentation, insert, lineEnd, lineEnding, lineStart, type Range, type TextEdit } from "../syntax/text.ts";
import type { YamlFile, YamlNode } from "../syntax/yaml.ts";
import type { Reading } from "./document.ts";
import { type IgnoreComment, ignoreComments } from "./ignore-comments.ts";

/** Adds a rule to the ignore comment of the place where a finding stands, or writes such a comment above it. */
export function ignoreLine(reading: Reading, finding: { readonly rule: string; readonly range: Range }): TextEdit {
  const { text } = reading.file;
  const { anchor, header } = commentPlaces(reading, finding.range.start);
  if (anchor < header) return ignoreFile(reading, finding.rule);
  const existing = ignoreComments(reading).find(
    ({ own, target }) => own && target && target.start <= finding.range.start && finding.range.start < target.end,
  );
  if (existing) return appendName(existing, finding.rule);
  const start = skipByteOrderMark(text, lineStart(text, anchor));
  return insert(start, `${indentation(text, start)}# hullwright ignore=${finding.rule}${lineEnding(text)}`);
}

/** Adds a rule to the file's ignore comment, or writes one at the top, behind parser directives. */
export function ignoreFile(reading: Reading, rule: string): TextEdit {
  const { text } = reading.file;
  const { header } = commentPlaces(reading, 0);
  const existing = ignoreComments(reading).find(({ own, target }) => own && !target);
  if (existing) return appendName(existing, rule);
  const start = skipByteOrderMark(text, header);
  const eol = lineEnding(text);
  const unfinished = start > 0 && header > 0 && text[start - 1] !== "\n";
  return insert(start, `${unfinished ? eol : ""}# hullwright ignore-file=${rule}${eol}`);
}

interface CommentPlaces {
  /** A place on the line above which a comment for the offset may stand; -1 where none can. */
  readonly anchor: number;
  /** Where comments may begin: behind parser directives. */
  readonly header: number;
}

function commentPlaces({ language, file }: Reading, offset: number): CommentPlaces {
  if (language === "compose") return { anchor: commentablePlace(file.text, file.yaml, offset), header: 0 };
  const { text, instructions, directives } = file;
  const instruction = instructions.find(({ range }) => range.start <= offset && offset <= range.end);
  const lastDirective = directives.at(-1);
  return {
    anchor: instruction?.range.start ?? -1,
    header: lastDirective ? lineEnd(text, lastDirective.range.start) : 0,
  };
}

/** The offset, or where the text of several lines begins that holds it: a comment inside would be part of the text. */
function commentablePlace(text: string, { documents }: YamlFile, offset: number): number {
  let place = offset;
  const visit = (node: YamlNode | undefined): void => {
    if (!node || node.outer.start > offset || offset > node.outer.end) return;
    if (node.kind === "map") for (const { value } of node.entries) visit(value);
    if (node.kind === "list") for (const { value } of node.items) visit(value);
    const begin = node.parent?.range.start ?? node.outer.start;
    if (node.kind === "scalar" && lineStart(text, offset) > node.outer.start) place = begin;
  };
  for (const { root } of documents) visit(root);
  return place;
}

function appendName(comment: IgnoreComment, rule: string): TextEdit {
  const last = comment.names.at(-1);
  return insert(last?.range.end ?? comment.range.end, `,${rule}`);
}

function skipByteOrderMark(text: string, offset: number): number {
  return offset === 0 && text.startsWith("\uFEFF") ? 1 : offset;
}
