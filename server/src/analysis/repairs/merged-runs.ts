import { changesShell } from "../../knowledge/shell/builtins.ts";
import type { Dockerfile, Instruction } from "../../syntax/dockerfile.ts";
import { indentation, insert, lineEnd, lineStart, type Range, replace, type TextEdit } from "../../syntax/text.ts";
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

/** Where `&&` stands in a RUN of several lines, with what is in front of it, or of the command behind it. */
export interface ChainStyle {
  readonly place: "leading" | "trailing";
  readonly indent: string;
}

/** The layout of the first of the RUN instructions that has `&&` at a line break; undefined where none has. */
export function chainStyle({ text }: Dockerfile, runs: readonly Instruction[]): ChainStyle | undefined {
  for (const gap of runs.flatMap(gapsOf)) {
    const style = styleOf(text.slice(gap.start, gap.end));
    if (style) return style;
  }
  return undefined;
}

/** What stands between a command of the RUN and the next one. */
function gapsOf({ script }: Instruction): readonly Range[] {
  const chain = script?.chain ?? [];
  return chain
    .slice(1)
    .map(({ range }, index) => ({ start: chain[index]?.range.end ?? range.start, end: range.start }));
}

function styleOf(gap: string): ChainStyle | undefined {
  const leading = /\n([ \t]*)&&[ \t]*$/.exec(gap);
  if (leading) return { place: "leading", indent: leading[1] ?? "" };
  const trailing = /^[ \t]*&&[\s\S]*\n([ \t]*)$/.exec(gap);
  return trailing ? { place: "trailing", indent: trailing[1] ?? "" } : undefined;
}

/**
 * Joins the commands of `second`, the next instruction, to those of `first` by `&&`. Comments between them stay, blank
 * lines go, and `&&` stands where the style has it. Undefined when a comment there is meant for one of the two, or one within
 * the second is in the way.
 */
export function joinRuns(
  dockerfile: Dockerfile,
  first: Instruction,
  second: Instruction,
  style = chainStyle(dockerfile, [first, second]),
): TextEdit[] | undefined {
  const { text, comments } = dockerfile;
  const between = { start: lineEnd(text, first.range.end), end: lineStart(text, second.range.start) };
  const body = second.command && sourceOffset(second.command, 0);
  const inner = style ? restyled(dockerfile, second, style) : [];
  if (
    body === undefined ||
    inner === undefined ||
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
  const { place, indent } = style ?? { place: "leading", indent: `${indentation(text, second.range.start)}    ` };
  return [
    insert(first.range.end, place === "leading" ? ` ${first.escape}` : ` && ${first.escape}`),
    ...blanks,
    replace({ start: between.end, end: body }, place === "leading" ? `${indent}&& ` : indent),
    ...inner,
  ];
}

/** Moves each `&&` at a line break of the RUN to where the style has it. */
function restyled(
  { text, eol }: Dockerfile,
  run: Instruction,
  { place, indent }: ChainStyle,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const gap of gapsOf(run)) {
    const written = text.slice(gap.start, gap.end);
    const own = styleOf(written);
    if (!own || own.place === place) continue;
    if (written.includes("#")) return undefined;
    const joint = place === "leading" ? ` ${run.escape}${eol}${indent}&& ` : ` && ${run.escape}${eol}${indent}`;
    edits.push(replace(gap, joint));
  }
  return edits;
}
