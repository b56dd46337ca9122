import { type Anchor, anchored, spanning } from "../anchor.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf, slice } from "../traced.ts";
import { trim, wordLength } from "./blanks.ts";
import { readFlags } from "./flags.ts";
import type { Heredocs } from "./heredocs.ts";
import { readHeredocs } from "./heredocs.ts";
import type { Origin, Syntax } from "./instruction.ts";
import { ParsedInstruction, takesJson } from "./instruction.ts";
import { isJson } from "./json.ts";
import type { LineParser } from "./line-parser.ts";
import type { Comment, Escape, Heredoc } from "./model.ts";
import type { State } from "./state.ts";
import type { Line, Statement } from "./statements.ts";
import { isComment, readComment, readLine, readStatement } from "./statements.ts";

/** An instruction of the file, not yet looked into. */
export interface Draft {
  /** Upper case. */
  readonly keyword: string;
  /** Keyword first. */
  readonly line: TracedText;
  readonly range: Range;
  readonly heredocs: readonly Heredoc[];
  /** The shell that a comment above it names as that of the base image. */
  readonly shell?: string;
  /** What was last made of it. */
  instruction: ParsedInstruction | undefined;
}

/** The lines of an instruction, or of a comment between instructions. */
export interface Piece {
  /** Where its first line begins. */
  readonly anchor: Anchor;
  /** Up to the line behind it. */
  readonly length: number;
  /** Undefined for a comment. */
  readonly draft: Draft | undefined;
  readonly comments: readonly Comment[];
}

/** `# hadolint shell=powershell # why` (README of hadolint, "Non-Posix Shells"). */
const NAMED_SHELL = /^hadolint\s+shell\s*=\s*(\S+)\s*(?:#|$)/;

/** The instructions in order. One below a comment that names the base's shell knows of it, and is made anew in each version. */
export function draftsOf(pieces: readonly Piece[]): readonly Draft[] {
  let shell: string | undefined;
  return pieces.flatMap(({ draft, comments }) => {
    const told = shell;
    shell = draft ? undefined : (comments.map(({ text }) => NAMED_SHELL.exec(text)?.[1]).find(Boolean) ?? told);
    if (!draft) return [];
    return [told === undefined ? draft : { ...draft, shell: told, instruction: undefined }];
  });
}

/** Cuts the text behind the directives, from one line on, into pieces, one at a time. */
export function* readPieces(text: string, start: number, escape: Escape, parser: LineParser): Iterable<Piece> {
  for (let at = start; at < text.length;) {
    const line = readLine(text, at);
    if (line.first === line.end) {
      at = line.next;
      continue;
    }
    const piece = isComment(text, line) ? commentAt(text, line) : statementAt(text, line, escape, parser);
    yield piece;
    at += piece.length;
  }
}

function commentAt(text: string, line: Line): Piece {
  const anchor = { offset: line.start };
  const comments = [readComment(text, line, anchor)];
  return { anchor, length: line.next - line.start, draft: undefined, comments };
}

function statementAt(text: string, { start }: Line, escape: Escape, parser: LineParser): Piece {
  const anchor = { offset: start };
  const statement = readStatement(text, start, escape, anchor);
  const { traced, comments } = statement;
  const keyword = keywordOf(traced, parser);
  const { heredocs, end, next } = heredocsOf(text, keyword, statement, { escape, parser, anchor });
  const range = anchored(anchor, statement.start, end ?? statement.end);
  const draft: Draft = { keyword, line: traced, range, heredocs, instruction: undefined };
  return { anchor, length: next - start, draft, comments };
}

function heredocsOf(
  text: string,
  keyword: string,
  { whole, traced, next }: Statement,
  { escape, parser, anchor }: Syntax & { readonly anchor: Anchor },
): Heredocs {
  const none: Heredocs = { heredocs: [], end: undefined, next };
  if (!traced.text.includes("<<")) return none;
  const inner = keyword === "ONBUILD" ? innerOf(traced, escape) : traced;
  const body = trim(inner, readFlags(inner, wordLength(inner.text), escape).end);
  const innerKeyword = keywordOf(inner, parser);
  return takesJson(innerKeyword) && isJson(body, 0) ? none : readHeredocs(text, innerKeyword, whole, next, anchor);
}

function keywordOf({ text }: TracedText, parser: LineParser): string {
  return parser.keyword(text.slice(0, wordLength(text)));
}

/** What follows ONBUILD and its flags. */
function innerOf(line: TracedText, escape: string): TracedText {
  return trim(line, readFlags(line, wordLength(line.text), escape).end);
}

/** Makes the instruction of a draft for a state of the builder; what was made of it for another one is taken over. */
export function instructionOf(draft: Draft, syntax: Syntax, before: State): ParsedInstruction {
  const { keyword, line, range, heredocs, instruction } = draft;
  const made = withTrigger({ syntax, line, keyword, range, heredocs, like: instruction }, before, 0);
  draft.instruction = made;
  return made;
}

/** BuildKit refuses `ONBUILD ONBUILD`; deeper than this, nobody looks. */
const DEEPEST_TRIGGER = 20;

function withTrigger(origin: Origin, before: State, depth: number): ParsedInstruction {
  const { line, keyword, syntax, range } = origin;
  const { escape, parser } = syntax;
  const inner = keyword === "ONBUILD" && depth < DEEPEST_TRIGGER ? innerOf(line, escape) : slice(line, 0, 0);
  if (inner.text === "") return new ParsedInstruction(origin, before);
  const place = spanning(rangeOf(inner), range);
  const innerOrigin = { ...origin, line: inner, range: place, keyword: keywordOf(inner, parser), onbuild: true };
  const trigger = withTrigger({ ...innerOrigin, like: origin.like?.trigger }, before, depth + 1);
  return new ParsedInstruction({ ...origin, heredocs: [], trigger }, before);
}
