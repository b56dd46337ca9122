import type { TracedText } from "../traced.ts";
import { slice, sourceOffset } from "../traced.ts";
import { trim, wordLength } from "./blanks.ts";
import { readFlags } from "./flags.ts";
import type { Heredocs } from "./heredocs.ts";
import { readHeredocs } from "./heredocs.ts";
import type { Origin, Syntax } from "./instruction.ts";
import { ParsedInstruction, takesJson } from "./instruction.ts";
import { isJson } from "./json.ts";
import type { LineParser } from "./line-parser.ts";
import type { BuildState, Comment, Escape } from "./model.ts";
import type { Statement } from "./statements.ts";
import { isComment, readComment, readLine, readStatement } from "./statements.ts";

/** An instruction of the file, not yet looked into. */
export interface Draft {
  /** Upper case. */
  readonly keyword: string;
  /** Keyword first. */
  readonly line: TracedText;
  readonly start: number;
  readonly end: number;
  readonly heredocs: Heredocs;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly comments: readonly Comment[];
}

/** Cuts the text behind the directives into instructions and comments. */
export function readDrafts(text: string, start: number, escape: Escape, parser: LineParser): Drafts {
  const drafts: Draft[] = [];
  const comments: Comment[] = [];
  for (let at = start; at < text.length;) {
    const line = readLine(text, at);
    if (line.first === line.end || isComment(text, line)) {
      if (line.first < line.end) comments.push(readComment(text, line));
      at = line.next;
      continue;
    }
    const statement = readStatement(text, at, escape);
    const { traced, comments: inner } = statement;
    const keyword = keywordOf(traced, parser);
    const heredocs = heredocsOf(text, keyword, statement, escape, parser);
    for (const comment of inner) comments.push(comment);
    drafts.push({ keyword, line: traced, start: statement.start, end: heredocs.end ?? statement.end, heredocs });
    at = heredocs.next;
  }
  return { drafts, comments };
}

function heredocsOf(
  text: string,
  keyword: string,
  { whole, traced, next }: Statement,
  escape: Escape,
  parser: LineParser,
): Heredocs {
  const none: Heredocs = { heredocs: [], end: undefined, next };
  if (!traced.text.includes("<<")) return none;
  const inner = keyword === "ONBUILD" ? innerOf(traced, escape) : traced;
  const body = trim(inner, readFlags(inner, wordLength(inner.text), escape).end);
  const innerKeyword = keywordOf(inner, parser);
  return takesJson(innerKeyword) && isJson(body, 0) ? none : readHeredocs(text, innerKeyword, whole, next);
}

function keywordOf({ text }: TracedText, parser: LineParser): string {
  return parser.keyword(text.slice(0, wordLength(text)));
}

/** What follows ONBUILD and its flags. */
function innerOf(line: TracedText, escape: string): TracedText {
  return trim(line, readFlags(line, wordLength(line.text), escape).end);
}

export function instructionOf(draft: Draft, index: number, syntax: Syntax, before: BuildState): ParsedInstruction {
  const { keyword, line, start, end, heredocs } = draft;
  const origin: Origin = { syntax, line, keyword, start, end, index, heredocs: heredocs.heredocs };
  return withTrigger(origin, before, 0);
}

/** BuildKit refuses `ONBUILD ONBUILD`; deeper than this, nobody looks. */
const DEEPEST_TRIGGER = 20;

function withTrigger(origin: Origin, before: BuildState, depth: number): ParsedInstruction {
  const { line, keyword, syntax, start } = origin;
  const { escape, parser } = syntax;
  const inner = keyword === "ONBUILD" && depth < DEEPEST_TRIGGER ? innerOf(line, escape) : slice(line, 0, 0);
  if (inner.text === "") return new ParsedInstruction(origin, before);
  const place = sourceOffset(inner, 0) ?? start;
  const innerOrigin = { ...origin, line: inner, start: place, keyword: keywordOf(inner, parser), onbuild: true };
  const trigger = withTrigger(innerOrigin, before, depth + 1);
  return new ParsedInstruction({ ...origin, heredocs: [], trigger }, before);
}
