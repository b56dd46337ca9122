import type { Dockerfile, Instruction } from "../syntax/dockerfile.ts";
import { lineEnd, lineStart, type Range } from "../syntax/text.ts";
import type { Reading } from "./document.ts";
import { checkSkips, type IgnoreScope, type NameAt, readIgnoreText } from "./ignore-forms.ts";

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
  /** Further places: where we show what other tools show at the target. */
  readonly further?: readonly Range[];
  /** The instruction of a Dockerfile on whose lines the comment stands. */
  readonly around?: IgnoreSite;
}

export type IgnoreSite = Pick<Instruction, "keyword" | "range">;

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

/** The comments of a document that switch rules off. */
export function ignoreComments(reading: Reading): readonly IgnoreComment[] {
  if (reading.language === "dockerfile") return dockerfileIgnores(reading.file);
  const { text, yaml } = reading.file;
  return yamlIgnores(text, yaml.comments);
}

/** Ignore comments of a Dockerfile, with those of `# check=skip=…`, without those that are over on that day (UTC). */
export function dockerfileIgnores(dockerfile: Dockerfile, today?: string): IgnoreComment[] {
  const found = dockerfile.comments.flatMap((comment) => {
    const around = instructionAround(dockerfile, comment.range);
    const read = readIgnore(
      dockerfile.text,
      comment,
      (scope) => placesInDockerfile(dockerfile, comment.range, around, scope),
      today,
    );
    return around ? read.map((ignore) => ({ ...ignore, around })) : read;
  });
  return [
    ...found,
    ...dockerfile.directives.filter(({ name }) => name.toLowerCase() === "check").flatMap(readCheckDirective),
  ];
}

/** Ignore comments of a YAML file: a comment on its own line is meant for the next line that is none. */
export function yamlIgnores(text: string, comments: readonly PlainComment[], today?: string): IgnoreComment[] {
  const places = (comment: PlainComment, scope: IgnoreScope) => {
    const line = scope === "stage" ? undefined : followingLine(text, comment.range);
    if (!line) return [];
    return scope === "block" ? [blockOf(text, line)] : [line];
  };
  return comments.flatMap((comment) => readIgnore(text, comment, (scope) => places(comment, scope), today));
}

/** True for a comment that one of the tools would read as an ignore comment. */
export function isIgnoreComment({ text }: PlainComment): boolean {
  return readIgnoreText(text) !== undefined;
}

/** Where a comment hides findings, by its scope; the first place is the one it stands at. */
type PlacesOf = (scope: IgnoreScope) => readonly Range[];

function readIgnore(
  text: string,
  comment: PlainComment,
  placesOf: PlacesOf,
  today: string | undefined,
): IgnoreComment[] {
  const read = readIgnoreText(comment.text, today);
  if (!read || (read.scope === "start" && !isAtStart(text, comment.range))) return [];
  const { own, names } = read;
  const scope = read.scope === "start" ? "file" : read.scope;
  const start = text.indexOf(comment.text, comment.range.start);
  const [target = { start: text.length, end: text.length }, ...further] = scope === "file" ? [] : placesOf(scope);
  const place = scope === "file" ? { target: undefined } : { target, ...(own ? {} : { further }) };
  return [{ own, names: names.map((name) => placed(name, start)), range: comment.range, ...place }];
}

/** Nothing but comments, blank lines and the marker of a YAML document stands above it. */
function isAtStart(text: string, { start }: Range): boolean {
  return /^\uFEFF?(?:[ \t]*(?:#.*|---)?[ \t]*\r?\n)*[ \t]*$/.test(text.slice(0, start));
}

function placed({ text, offset }: NameAt, start: number): IgnoredName {
  return { text, range: { start: start + offset, end: start + offset + text.length } };
}

/** The directive is for the file. "all" stands for many names, all at one place. */
function readCheckDirective({ value, valueRange, range }: Dockerfile["directives"][number]): IgnoreComment[] {
  const names = checkSkips(value);
  return names
    ? [{ own: false, names: names.map((name) => placed(name, valueRange.start)), range, target: undefined }]
    : [];
}

function instructionAround({ instructions }: Dockerfile, comment: Range): Instruction | undefined {
  return instructions.find(({ range }) => range.start < comment.start && comment.end <= range.end);
}

function placesInDockerfile(
  { text, instructions }: Dockerfile,
  comment: Range,
  around: Instruction | undefined,
  scope: IgnoreScope,
): readonly Range[] {
  // A comment in front of an instruction covers all of it; one inside an instruction covers the next line.
  const line = around && followingLine(text, comment);
  if (around) return line && scope !== "stage" ? [line] : [];
  const following = instructions.find(({ range }) => range.start >= comment.end);
  if (!following) return [];
  if (following.keyword !== "FROM") return scope === "stage" ? [] : [following.range];
  const end = scope === "next" ? following.range.end : (following.stage?.instructions.at(-1) ?? following).range.end;
  return [{ start: following.range.start, end }, ...defaultsIn(following)];
}

/** The defaults of the ARGs that make the image of a FROM: what is wrong with it is shown there, and other tools show it at the FROM. */
function defaultsIn({ stage }: Instruction): readonly Range[] {
  return (stage?.image?.variables ?? []).flatMap(({ variable }) => variable?.pair?.value?.range ?? []);
}

function followingLine(text: string, comment: Range): Range | undefined {
  if (text.slice(lineStart(text, comment.start), comment.start).trim() !== "") return lineOf(text, comment.start);
  let start = lineEnd(text, comment.start);
  while (start < text.length && /^\s*(?:#|$)/.test(text.slice(start, lineEnd(text, start)).trimEnd()))
    start = lineEnd(text, start);
  return start < text.length ? lineOf(text, start) : undefined;
}

/** A line with those below it that are indented more. */
function blockOf(text: string, line: Range): Range {
  const indentation = (start: number) =>
    /^[ \t]*(?:- )*/.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? 0;
  const isBlank = (start: number) => text.slice(start, lineEnd(text, start)).trim() === "";
  const own = indentation(line.start);
  let { end } = line;
  for (let at = end; at < text.length && (isBlank(at) || indentation(at) > own); at = lineEnd(text, at))
    if (!isBlank(at)) end = lineEnd(text, at);
  return { start: line.start, end };
}

function lineOf(text: string, offset: number): Range {
  return { start: lineStart(text, offset), end: lineEnd(text, offset) };
}
