import { idsOfPeer } from "../knowledge/peers/peers.ts";
import type { Dockerfile } from "../syntax/dockerfile.ts";
import { lineEnd, lineStart, type Range } from "../syntax/text.ts";
import type { Reading } from "./document.ts";

/** A comment that switches rules off for a place or a file. */
export interface IgnoreComment {
  /** Ours, or that of a tool whose comments we honour; only ours are reported when they hide nothing. */
  readonly own: boolean;
  /** Rule ids or aliases; empty means every rule. */
  readonly names: readonly IgnoredName[];
  /** From `#` to the end of the comment. */
  readonly range: Range;
  /** Where findings are hidden; undefined: in the whole file. */
  readonly target: Range | undefined;
}

export interface IgnoredName {
  readonly text: string;
  readonly range: Range;
}

/** A comment that is meant to be an ignore comment of ours, and is none. */
export interface MalformedIgnore {
  /** The comment, from `#` to its end. */
  readonly range: Range;
  /** What it should be; undefined when it does not say enough. */
  readonly repair: { readonly range: Range; readonly text: string } | undefined;
}

/** A comment as the syntax models give it. */
export interface PlainComment {
  readonly text: string;
  readonly range: Range;
}

type Scope = "next" | "line" | "file";

interface Form {
  readonly pattern: RegExp;
  readonly scope: Scope;
  readonly own: boolean;
}

/**
 * `# hullwright ignore=a,b reason`; hadolint's inline and global pragmas (README of hadolint, "Inline ignores");
 * dclint's comments (its docs, "Disabling rules"). The first group holds the names.
 */
const forms: readonly Form[] = [
  { pattern: /^hullwright\s+ignore\s*=\s*([^\s,]+(?:\s*,\s*[^\s,]+)*)/, scope: "next", own: true },
  { pattern: /^hullwright\s+ignore-file\s*=\s*([^\s,]+(?:\s*,\s*[^\s,]+)*)/, scope: "file", own: true },
  { pattern: /^hadolint\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "next", own: false },
  { pattern: /^hadolint\s+global\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "file", own: false },
  { pattern: /^dclint\s+disable-line(?:\s+(.+))?$/, scope: "line", own: false },
  { pattern: /^dclint\s+disable(?:-file)?(?:\s+(.+))?$/, scope: "file", own: false },
];

/** The comments of a document that switch rules off. */
export function ignoreComments(reading: Reading): readonly IgnoreComment[] {
  if (reading.language === "dockerfile") return dockerfileIgnores(reading.file);
  const { text, yaml } = reading.file;
  return yamlIgnores(text, yaml.comments);
}

/** Ignore comments of a Dockerfile, with those of `# check=skip=…`. */
export function dockerfileIgnores(dockerfile: Dockerfile): IgnoreComment[] {
  const found = dockerfile.comments.flatMap((comment) =>
    readIgnore(dockerfile.text, comment, () => followingInstruction(dockerfile, comment.range)),
  );
  return [
    ...found,
    ...dockerfile.directives.filter(({ name }) => name.toLowerCase() === "check").flatMap(readCheckDirective),
  ];
}

/** Ignore comments of a YAML file: a comment on its own line is meant for the next line that is none. */
export function yamlIgnores(text: string, comments: readonly PlainComment[]): IgnoreComment[] {
  return comments.flatMap((comment) => readIgnore(text, comment, () => followingLine(text, comment.range)));
}

/** True for a comment that one of the tools would read as an ignore comment. */
export function isIgnoreComment({ text }: PlainComment): boolean {
  return forms.some(({ pattern }) => pattern.test(text));
}

function readIgnore(text: string, comment: PlainComment, next: () => Range | undefined): IgnoreComment[] {
  const form = forms.find(({ pattern }) => pattern.test(comment.text));
  const match = form?.pattern.exec(comment.text);
  if (!form || !match) return [];
  const behindAll = { start: text.length, end: text.length };
  const target =
    form.scope === "next"
      ? (next() ?? behindAll)
      : form.scope === "line"
        ? lineOf(text, comment.range.start)
        : undefined;
  const offset = text.indexOf(match[0], comment.range.start) + match[0].length - (match[1]?.length ?? 0);
  return [{ own: form.own, names: splitNames(match[1] ?? "", offset), range: comment.range, target }];
}

function splitNames(list: string, offset: number): IgnoredName[] {
  return [...list.matchAll(/[^\s,]+/g)].map((match) => ({
    text: match[0],
    range: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}

/** `skip=all`, `skip=A,B` and `error=true` separated by `;` (BuildKit, "Build checks"). "all" are the checks of BuildKit. */
function readCheckDirective(directive: Dockerfile["directives"][number]): IgnoreComment[] {
  const match = /(?:^|;)\s*skip\s*=\s*([^;]*)/.exec(directive.value);
  if (!match) return [];
  const list = match[1] ?? "";
  const offset = directive.valueRange.start + match.index + match[0].length - list.length;
  const names =
    list.trim().toLowerCase() === "all"
      ? idsOfPeer("buildkit").map((text) => ({ text, range: directive.valueRange }))
      : splitNames(list, offset);
  return [{ own: false, names, range: directive.range, target: undefined }];
}

/** A comment in front of an instruction covers all of it; one inside an instruction covers the next line. */
function followingInstruction(dockerfile: Dockerfile, comment: Range): Range | undefined {
  const around = dockerfile.instructions.find(({ range }) => range.start < comment.start && comment.end <= range.end);
  if (around) return followingLine(dockerfile.text, comment);
  return dockerfile.instructions.find(({ range }) => range.start >= comment.end)?.range;
}

function followingLine(text: string, comment: Range): Range | undefined {
  if (text.slice(lineStart(text, comment.start), comment.start).trim() !== "") return lineOf(text, comment.start);
  let start = lineEnd(text, comment.start);
  while (start < text.length && /^\s*(?:#|$)/.test(text.slice(start, lineEnd(text, start)).trimEnd()))
    start = lineEnd(text, start);
  return start < text.length ? lineOf(text, start) : undefined;
}

function lineOf(text: string, offset: number): Range {
  return { start: lineStart(text, offset), end: lineEnd(text, offset) };
}
