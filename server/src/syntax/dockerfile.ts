import { DockerfileParser, Keyword } from "dockerfile-ast";
import { readDirectives } from "./dockerfile/directives.ts";
import { wordLength } from "./dockerfile/instruction.ts";
import type { Dockerfile } from "./dockerfile/model.ts";
import type { Draft } from "./dockerfile/reader.ts";
import { instructionOf, keywordOf, readDrafts } from "./dockerfile/reader.ts";
import { readStages } from "./dockerfile/stages.ts";
import { Declarations, INITIAL, State } from "./dockerfile/state.ts";
import { lineEnding } from "./text.ts";

export type * from "./dockerfile/model.ts";
export * from "./dockerfile/queries.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const LONGEST_KEYWORD = 40;

/** Every instruction that Docker knows, in upper case. */
export const KEYWORDS: ReadonlySet<string> = new Set(Object.values(Keyword));

/** True for the instructions that Docker knows, in upper case. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/** Reads a Dockerfile. Never throws; what is half-typed or wrong gives a model of what is there. */
export function parseDockerfile(text: string): Dockerfile {
  const { directives, escape, end } = readDirectives(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
  const { drafts, comments } = readDrafts(text, end, escape);
  const keywords = readKeywords(drafts);
  const nothing = new State(INITIAL, new Declarations(new Map(), true));
  const instructions = drafts.map((draft, index) => {
    return instructionOf(draft, keywords[index] ?? keywordOf(draft.line), index, escape, nothing);
  });
  return { text, eol: lineEnding(text), escape, directives, comments, instructions, ...readStages(instructions, escape) };
}

/**
 * Names the instructions by dockerfile-ast; undefined for words that cannot be a keyword. It is given one word for each
 * instruction, not the file: there it ends instructions in other places than BuildKit does (a doubled escape character
 * at the end of a line, `<<` within quotes or behind a file descriptor, comments like `# a=b` at the top), and a line of
 * 10 MB takes it half a minute.
 */
function readKeywords(drafts: readonly Draft[]): readonly (string | undefined)[] {
  const keywords: (string | undefined)[] = drafts.map(() => undefined);
  const words = drafts.map(({ line }) => line.text.slice(0, Math.min(wordLength(line.text), LONGEST_KEYWORD + 1)));
  const outline = words.map((word) => (/^[A-Za-z]+$/.test(word) && word.length <= LONGEST_KEYWORD ? word : ""));
  for (const instruction of DockerfileParser.parse(outline.join("\n")).getInstructions()) {
    keywords[instruction.getInstructionRange().start.line] = instruction.getKeyword();
  }
  return keywords;
}
