import type { TracedText } from "../traced.ts";
import { slice } from "../traced.ts";
import type { Heredocs } from "./heredocs.ts";
import { readHeredocs } from "./heredocs.ts";
import type { Origin } from "./instruction.ts";
import { ParsedInstruction, wordLength } from "./instruction.ts";
import { readJson } from "./json.ts";
import type { BuildState, Comment } from "./model.ts";
import { readFlags } from "./flags.ts";
import { readComment, readLine, readStatement, trim } from "./statements.ts";

/** An instruction of the file, not yet named. */
export interface Draft {
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
export function readDrafts(text: string, start: number, escape: string): Drafts {
  const drafts: Draft[] = [];
  const comments: Comment[] = [];
  for (let at = start; at < text.length; ) {
    const line = readLine(text, at);
    if (line.first === line.end || text[line.first] === "#") {
      if (line.first < line.end) comments.push(readComment(text, line));
      at = line.next;
      continue;
    }
    const statement = readStatement(text, at, escape);
    const heredocs = heredocsOf(text, statement.traced, statement.next, escape);
    for (const comment of statement.comments) comments.push(comment);
    if (statement.traced.text !== "") drafts.push({ line: statement.traced, end: heredocs.end ?? statement.end, heredocs });
    at = heredocs.next;
  }
  return { drafts, comments };
}

function heredocsOf(text: string, line: TracedText, next: number, escape: string): Heredocs {
  const none: Heredocs = { heredocs: [], end: undefined, next };
  if (!line.text.includes("<<")) return none;
  const keyword = keywordOf(line);
  const inner = keyword === "ONBUILD" ? innerOf(line) : line;
  const isJson = readJson(trim(inner, readFlags(inner, wordLength(inner.text), escape).end)) !== undefined;
  return isJson ? none : readHeredocs(text, keywordOf(inner), line, next);
}

export function keywordOf(line: TracedText): string {
  return line.text.slice(0, wordLength(line.text)).toUpperCase();
}

function innerOf(line: TracedText): TracedText {
  return trim(line, wordLength(line.text));
}

/** `keyword` is the upper-case name of the draft. */
export function instructionOf(draft: Draft, keyword: string, index: number, escape: string, before: BuildState): ParsedInstruction {
  const inner = keyword === "ONBUILD" ? innerOf(draft.line) : slice(draft.line, 0, 0);
  const origin: Origin = { line: draft.line, keyword, end: draft.end, index, escape, heredocs: draft.heredocs.heredocs };
  if (inner.text === "") return new ParsedInstruction(origin, before);
  const trigger = new ParsedInstruction({ ...origin, line: inner, keyword: keywordOf(inner), onbuild: true }, before);
  return new ParsedInstruction({ ...origin, heredocs: [], trigger }, before);
}
