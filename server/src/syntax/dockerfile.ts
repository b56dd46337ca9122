import type { Env, From, Instruction, Property } from "dockerfile-ast";
import { DockerfileParser, Keyword } from "dockerfile-ast";
import { readDirectives } from "./dockerfile/directives.ts";
import type { ParseError } from "./dockerfile/error-codes.ts";
import { readErrors } from "./dockerfile/errors.ts";
import type { LineParser, NamedSpan } from "./dockerfile/line-parser.ts";
import { LONGEST_LINE } from "./dockerfile/line-parser.ts";
import type { Dockerfile } from "./dockerfile/model.ts";
import { type CutText, cutText } from "./dockerfile/pieces.ts";
import { draftsOf } from "./dockerfile/reader.ts";
import { readStages, type Stages } from "./dockerfile/stages.ts";
import { contextName, type Mirrors, type Naming, NO_MIRRORS } from "./image.ts";
import { rememberFor } from "./memo.ts";
import type { Range } from "./text.ts";
import { lineEnding } from "./text.ts";

export type * from "./dockerfile/error-codes.ts";
export type * from "./dockerfile/model.ts";
export * from "./dockerfile/queries.ts";
export { stageNamed } from "./dockerfile/stage-names.ts";
export { isRoot } from "./dockerfile/user.ts";
export type * from "./dockerfile/values.ts";

const BYTE_ORDER_MARK = "\uFEFF";

type LineRange = ReturnType<Instruction["getRange"]>;

/** Every instruction that Docker knows, in upper case. */
export const KEYWORDS: ReadonlySet<string> = new Set(Object.values(Keyword));

/** True for the instructions that Docker knows, in upper case. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/** What the next version of a file may take over, by the model of this one. */
interface Kept {
  readonly cut: CutText;
  readonly naming: Naming;
  readonly stages: Stages;
}

const keptOf = new WeakMap<Dockerfile, Kept>();

/**
 * Reads a Dockerfile. Never throws; what is half-typed or wrong gives a model of what is there.
 * @param previous an earlier version of the same file: what did not change is taken over from it. It no longer holds then,
 * see `isCurrentDockerfile`; one that does not hold any more is passed over.
 * @param mirrors what names of images stand for besides themselves
 * @param contexts names that the build gives to something else than images (`additional_contexts`)
 */
export function parseDockerfile(
  text: string,
  previous?: Dockerfile,
  mirrors: Mirrors = NO_MIRRORS,
  contexts: readonly string[] = [],
): Dockerfile {
  const kept = previous && keptOf.get(previous);
  if (previous) keptOf.delete(previous);
  const { directives, escape, end } = readDirectives(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
  const cut = cutText({ text, start: end, escape }, LINE_PARSER, kept?.cut);
  const drafts = draftsOf(cut.pieces);
  const naming: Naming = { mirrors, contexts: new Set(contexts.map(contextName)) };
  const earlier = kept && isSameNaming(kept.naming, naming) ? kept.stages : undefined;
  const stages = readStages(drafts, { escape, parser: LINE_PARSER }, naming, earlier);
  const dockerfile: Dockerfile = {
    text,
    eol: lineEnding(text),
    escape,
    directives,
    comments: cut.pieces.flatMap(({ comments }) => comments),
    instructions: stages.instructions,
    stages: stages.stages,
    stageNames: stages.stageNames,
    globalArgs: stages.head.globals,
  };
  keptOf.set(dockerfile, { cut, naming, stages });
  return dockerfile;
}

function isSameNaming(one: Naming, other: Naming): boolean {
  const { contexts } = other;
  return (
    one.mirrors === other.mirrors &&
    one.contexts.size === contexts.size &&
    [...one.contexts].every((name) => contexts.has(name))
  );
}

/** False when a later version of the file has taken parts of the model over: its places are those of that version then. */
export function isCurrentDockerfile(dockerfile: Dockerfile): boolean {
  return keptOf.has(dockerfile);
}

/** What makes BuildKit refuse the file before it builds anything, in the order in which BuildKit finds it; it stops at the first. */
export const parseErrors: (dockerfile: Dockerfile) => readonly ParseError[] = rememberFor((dockerfile: Dockerfile) =>
  readErrors(dockerfile, isKeyword),
);

/** dockerfile-ast reads only one word of ARG, but any number of ENV, each by itself when the first one has a "=". */
const ENV_OF_WORDS = "ENV _=";

/**
 * dockerfile-ast reads one instruction at a time, joined to one line by us, and only when somebody asks for what is in it.
 * In whole files it ends instructions in other places than BuildKit does (a doubled escape character at the end of a line,
 * `<<` within quotes or behind a file descriptor, comments like `# a=b` at the top), and its time grows with the square
 * of their length. The keyword that a text is read with is the one whose class reads it right: RUN and COPY would look for
 * JSON at once, others have no flags.
 */
const LINE_PARSER: LineParser = {
  keyword: readKeyword,
  pairs: (text) =>
    ((line("ENV", text) as Env | undefined)?.getProperties() ?? []).map((property) => namedSpanOf(property, "ENV")),
  arguments: (text) =>
    ((line(ENV_OF_WORDS, text) as Env | undefined)?.getProperties() ?? [])
      .slice(1)
      .map((property) => namedSpanOf(property, ENV_OF_WORDS)),
  stage: (text) => {
    const from = line("FROM", text) as From | undefined;
    return { image: spanAt(from?.getImageRange(), "FROM"), name: spanAt(from?.getBuildStageRange(), "FROM") };
  },
};

/** The instruction of the class that belongs to the keyword in front of the text. */
function line(head: `${Keyword}` | typeof ENV_OF_WORDS, text: string): Instruction | undefined {
  const given = text.length > LONGEST_LINE ? text.slice(0, text.lastIndexOf(" ", LONGEST_LINE) + 1) : text;
  return DockerfileParser.parse(`${head} ${given}`).getInstructions()[0];
}

function spanOf(located: { getRange(): LineRange }, head: string): Range {
  return spanFrom(located.getRange(), head.length + 1);
}

function spanAt(range: LineRange | null | undefined, head: string): Range | undefined {
  return range ? spanFrom(range, head.length + 1) : undefined;
}

/** dockerfile-ast's range on its only line as offsets, counted from `start` on. */
function spanFrom({ start, end }: LineRange, from: number): Range {
  return { start: start.character - from, end: end.character - from };
}

function namedSpanOf(property: Property, head: string): NamedSpan {
  return {
    range: spanOf(property, head),
    name: spanFrom(property.getNameRange(), head.length + 1),
    value: spanAt(property.getValueRange(), head),
  };
}

/** Go's strings.ToLower, which BuildKit compares in, makes "i" of U+0130; `toUpperCase` would make keywords of more. */
function readKeyword(word: string): string {
  const upper = word.toUpperCase();
  if (/^[A-Z]*$/.test(word)) return upper;
  const known = word.replaceAll("\u0130", "i").toLowerCase().toUpperCase();
  if (/^[A-Z]*$/.test(known) && isKeyword(known) && !NO_CAPITALS.test(word)) return known;
  return isKeyword(upper) ? word : upper;
}

/** Letters whose capitals are ASCII, and which are no small letters of these. */
const NO_CAPITALS = /[\u0131\u017f]/;
