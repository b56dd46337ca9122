import type { Dockerfile, Instruction } from "../syntax/dockerfile.ts";
import type { Range } from "../syntax/text.ts";

/** What reads as an ignore comment of ours and belongs to an instruction: Dockerfiles have comments on lines of their own only. */
export interface MisplacedIgnore {
  /** From `#` to the end of the line. */
  readonly range: Range;
  readonly instruction: Instruction;
  readonly isInHeredoc: boolean;
}

/** To the end of a line without quotation marks: what stands in those is data. */
const written = /(?<=^|[\t ])#[\t ]*hullwright[\t ]+ignore(?:-file)?[\t ]*=[\t ]*([^\s,"'`]+)(?=[\s,]|$)[^\n"'`]*$/gim;

/**
 * Ignore comments that name a rule, behind the words of an instruction or in the heredoc of a RUN. The heredocs of others are
 * files, which may be Dockerfiles themselves.
 */
export function misplacedIgnores(
  dockerfile: Dockerfile,
  isRule: (name: string) => boolean,
): readonly MisplacedIgnore[] {
  const { text, comments } = dockerfile;
  if (!/hullwright/i.test(text)) return [];
  return [...text.matchAll(written)].flatMap((match): MisplacedIgnore[] => {
    const [whole, name = ""] = match;
    const range = { start: match.index, end: match.index + whole.trimEnd().length };
    const isComment = comments.some((comment) => isIn(comment.range, range));
    if (isComment || !isRule(name)) return [];
    const instruction = dockerfile.instructions.find((each) => extents(each).some((extent) => isIn(extent, range)));
    if (!instruction) return [];
    const isInHeredoc = instruction.heredocs.some(({ bodyRange }) => isIn(bodyRange, range));
    const isRun = (instruction.trigger?.keyword ?? instruction.keyword) === "RUN";
    return isInHeredoc && !isRun ? [] : [{ range, instruction, isInHeredoc }];
  });
}

function extents({ range, heredocs }: Instruction): readonly Range[] {
  return [range, ...heredocs.map(({ bodyRange }) => bodyRange)];
}

function isIn(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}
