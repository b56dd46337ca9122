import { changesShell } from "../../knowledge/shell/builtins.ts";
import type { Dockerfile, Instruction } from "../../syntax/dockerfile.ts";
import { insert, lineEnd, lineStart, replace, type TextEdit } from "../../syntax/text.ts";
import { sourceOffset } from "../../syntax/traced.ts";

/** True when the RUN is nothing but simple commands joined by `&&`, on lines to which more can be added. */
export function isFlatRun({ script, heredocs, range }: Instruction): boolean {
  const chain = script?.broken === false && script.form === "shell" && heredocs.length === 0 ? script.chain : undefined;
  if (
    !chain?.every(
      ({ joinedBy, redirections }) => (joinedBy ?? "&&") === "&&" && redirections.every(({ heredoc }) => !heredoc),
    )
  )
    return false;
  // A comment of the shell at the end would swallow what is joined to it.
  return chain.at(-1)?.range.end === range.end && !script?.source.text.includes("#");
}

/** True when the RUN leaves nothing behind in its shell that the next RUN would see if it were joined. */
export function leavesShellAsItWas({ script }: Instruction): boolean {
  return (
    script?.chain?.every(
      ({ name, word, wrappers }) =>
        name !== undefined &&
        word !== undefined &&
        !changesShell(name) &&
        !wrappers.some((wrapper) => wrapper.name === "exec"),
    ) ?? false
  );
}

/** The flags as written. */
export function flagsOf({ text }: Dockerfile, { flags }: Instruction): string {
  return flags.map(({ range }) => text.slice(range.start, range.end)).join(" ");
}

/** A comment that is meant for one instruction or one line. */
const MEANT_FOR_ONE = /\b(?:ignore|skip|disable|nosemgrep|NOSONAR)\b/i;

/**
 * Joins the commands of `second`, the next instruction, to those of `first` by `&&`. Comments between them stay, blank
 * lines go. Undefined when a comment there is meant for one of the two.
 */
export function joinRuns(dockerfile: Dockerfile, first: Instruction, second: Instruction): TextEdit[] | undefined {
  const { text, comments } = dockerfile;
  const between = { start: lineEnd(text, first.range.end), end: lineStart(text, second.range.start) };
  const body = second.command && sourceOffset(second.command, 0);
  if (
    body === undefined ||
    comments.some(
      (comment) =>
        comment.range.end > first.range.start &&
        comment.range.start < second.range.start &&
        MEANT_FOR_ONE.test(comment.text),
    )
  )
    return undefined;
  const kept = text
    .slice(between.start, between.end)
    .split(/(?<=\n)/)
    .filter((line) => line.trim() !== "")
    .join("");
  const blanks = kept.length === between.end - between.start ? [] : [replace(between, kept)];
  return [
    insert(first.range.end, ` ${first.escape}`),
    ...blanks,
    replace({ start: second.keywordRange.start, end: body }, "    && "),
  ];
}
