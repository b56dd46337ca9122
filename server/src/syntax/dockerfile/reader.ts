import type { TracedText } from "../traced.ts";
import { slice } from "../traced.ts";
import { readFlags } from "./flags.ts";
import type { Heredocs } from "./heredocs.ts";
import { readHeredocs } from "./heredocs.ts";
import type { Origin, Syntax } from "./instruction.ts";
import { ParsedInstruction, wordLength } from "./instruction.ts";
import { isJson } from "./json.ts";
import type { LineParser } from "./line-parser.ts";
import type { BuildState, Comment, Escape } from "./model.ts";
import type { Statement } from "./statements.ts";
import { readComment, readLine, readStatement, trim } from "./statements.ts";

/** An instruction of the file, not yet looked into. */
export interface Draft {
  /** Upper case. */
  readonly keyword: string;
  /** Keyword first. */
  readonly line: TracedText;
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
    if (line.first === line.end || text[line.first] === "#") {
      if (line.first < line.end) comments.push(readComment(text, line));
      at = line.next;
      continue;
    }
    const statement = readStatement(text, at, escape);
    const keyword = keywordOf(statement.traced, parser);
    const heredocs = heredocsOf(text, keyword, statement, escape, parser);
    for (const comment of statement.comments) comments.push(comment);
    if (statement.traced.text !== "")
      drafts.push({ keyword, line: statement.traced, end: heredocs.end ?? statement.end, heredocs });
    at = heredocs.next;
  }
  return { drafts, comments };
}

function heredocsOf(
  text: string,
  keyword: string,
  { traced, next }: Statement,
  escape: Escape,
  parser: LineParser,
): Heredocs {
  const none: Heredocs = { heredocs: [], end: undefined, next };
  if (!traced.text.includes("<<")) return none;
  const inner = keyword === "ONBUILD" ? innerOf(traced) : traced;
  const body = trim(inner, readFlags(inner, wordLength(inner.text), escape, parser).end);
  return isJson(body, 0) ? none : readHeredocs(text, keywordOf(inner, parser), traced, next);
}

function keywordOf({ text }: TracedText, parser: LineParser): string {
  return parser.keyword(text.slice(0, wordLength(text)));
}

function innerOf(line: TracedText): TracedText {
  return trim(line, wordLength(line.text));
}

export function instructionOf(
  draft: Draft,
  index: number,
  { escape, parser }: Syntax,
  before: BuildState,
): ParsedInstruction {
  const { keyword, line, end, heredocs } = draft;
  const origin: Origin = { line, keyword, end, index, escape, parser, heredocs: heredocs.heredocs };
  const inner = keyword === "ONBUILD" ? innerOf(line) : slice(line, 0, 0);
  if (inner.text === "") return new ParsedInstruction(origin, before);
  const trigger = new ParsedInstruction(
    { ...origin, line: inner, keyword: keywordOf(inner, parser), onbuild: true },
    before,
  );
  return new ParsedInstruction({ ...origin, heredocs: [], trigger }, before);
}
