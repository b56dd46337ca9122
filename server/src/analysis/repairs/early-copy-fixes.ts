import type { DockerfileModel } from "../../engine/model.ts";
import type { FileEdit, Fix } from "../../engine/rule.ts";
import { instructionsOf } from "../../syntax/dockerfile.ts";
import { contains, insert, replace, type TextEdit } from "../../syntax/text.ts";
import type { EarlyCopy } from "../dockerfile/early-copy.ts";
import { madeFolderLines } from "../dockerfile/made-folders.ts";
import { contextSources } from "../dockerfile/transfer.ts";
import { appendedLines } from "./appended-lines.ts";
import { above, cased, linesAt, removeBlock } from "./line-edits.ts";
import { isFlatRun, leavesShellAsItWas } from "./merged-runs.ts";

/**
 * Copies the manifests above the install, and all the rest behind it; an install that needs the rest as well gets a step in front of
 * it that only fetches. None where the order may matter, or where that cannot be written for certain.
 */
export function earlyCopyFix(dockerfile: DockerfileModel, early: EarlyCopy): Fix | undefined {
  const { inputs, destination, inPlace } = early;
  const { files, folders, ahead } = inputs;
  const ignored = ignoredLines(dockerfile, early);
  const isWritable =
    [...files, ...folders].every((path) => !/\s/.test(path)) && !/["']$/.test(textOf(dockerfile, destination));
  if (!inPlace || !ignored || !isWritable) return undefined;
  const edits = ahead === undefined ? splitEdits(dockerfile, early) : aheadEdits(dockerfile, early, ahead);
  const what = [...files, ...folders].join(", ");
  return (
    edits && {
      title:
        ahead === undefined ? `Copy ${what} first and the rest after the install` : `Fetch what ${what} asks for first`,
      safety: "unsafe",
      remark:
        ignored.length === 0 ? "changes the layers" : `changes the layers, adds ${ignored.join(", ")} to .dockerignore`,
      edits: [...edits, ...ignoreEdits(dockerfile, ignored)],
    }
  );
}

function textOf(
  { text }: DockerfileModel,
  { range }: { readonly range: { readonly start: number; readonly end: number } },
): string {
  return text.slice(range.start, range.end);
}

/** Lines of the ignore file for what the install fills; undefined where the Dockerfile copies such a folder on purpose. */
function ignoredLines(dockerfile: DockerfileModel, { overwritten, folder }: EarlyCopy): readonly string[] | undefined {
  const { context } = dockerfile.surroundings;
  const named = instructionsOf(dockerfile, "COPY", "ADD").flatMap((each) =>
    contextSources(each).map(({ path }) => path.split("/").at(-1)),
  );
  if (!context || overwritten.some((each) => named.includes(each))) return undefined;
  return madeFolderLines(context.files, folder, overwritten);
}

function ignoreEdits(
  { surroundings: { context }, eol }: DockerfileModel,
  lines: readonly string[],
): readonly FileEdit[] {
  if (!context || lines.length === 0) return [];
  const { path = context.path === "." ? ".dockerignore" : `${context.path}/.dockerignore`, text } =
    context.ignoreFile ?? {};
  return appendedLines(path, text, lines, eol);
}

/** The manifests in front of the install, the copy as it was behind it. */
function splitEdits(dockerfile: DockerfileModel, early: EarlyCopy): TextEdit[] | undefined {
  const { copy, install, alone } = early;
  const { eol } = dockerfile;
  const whole = wholeCopy(dockerfile, early);
  const behind = alone ? [insert(install.range.end, `${eol}${whole}`)] : splitRun(dockerfile, early, whole);
  if (!behind) return undefined;
  if (early.between) return [...moved(dockerfile, early, manifestLines(dockerfile, early)), ...behind];
  const [first, ...others] = manifestLines(dockerfile, early);
  return [...(first === undefined ? [] : [replace(copy.range, [first, ...others].join(eol))]), ...behind];
}

/** What follows the install in its RUN becomes a RUN of its own, behind the copy. */
function splitRun(
  dockerfile: DockerfileModel,
  { install, command, stage, ...early }: EarlyCopy,
  whole: string,
): TextEdit[] | undefined {
  const chain = install.script?.chain ?? [];
  const next = chain[chain.indexOf(command) + 1];
  if (!next || !isFlatRun(install) || !leavesShellAsItWas(install) || install.heredocs.length > 0) return undefined;
  const gap = { start: command.range.end, end: next.range.start };
  // Joined, what the later commands remove is in no layer.
  const removes = chain.some(
    ({ name = "", args }) =>
      /^(?:rm|unlink)$/.test(name) ||
      args.some(({ value = "" }) => /^(?:prune|clean|remove|uninstall|purge)$/.test(value)),
  );
  const isInside = dockerfile.comments.some(({ range }) => contains(install.range, range));
  if (isInside || (removes && dockerfile.shipped.includes(stage)) || early.copy.range.start > install.range.start)
    return undefined;
  const flags = install.flags.map((flag) => `${textOf(dockerfile, flag)} `).join("");
  const keyword = install.keywordText;
  return [replace(gap, `${dockerfile.eol}${whole}${dockerfile.eol}${keyword} ${flags}`)];
}

/** The manifests and a RUN that fetches above the copy, or above the install where there are steps between. */
function aheadEdits(dockerfile: DockerfileModel, early: EarlyCopy, ahead: string): TextEdit[] | undefined {
  const { copy, stage, leads, between, install } = early;
  if (!leads || install.flags.length > 0) return undefined;
  const lines = [...manifestLines(dockerfile, early), `${cased(stage, "RUN")} ${ahead}`];
  return between
    ? moved(dockerfile, early, [...lines, wholeCopy(dockerfile, early)])
    : [insert(copy.range.start, lines.map((line) => `${line}${dockerfile.eol}`).join(""))];
}

/** The copy as it stands there; where it moves past other steps, with the comments right above it. */
function wholeCopy(dockerfile: DockerfileModel, { copy, between }: EarlyCopy): string {
  const { offset } = above(dockerfile, copy);
  return between ? dockerfile.text.slice(offset, copy.range.end).trimStart() : textOf(dockerfile, copy);
}

/** The copy goes from where it is, and the lines stand above the install. */
function moved(dockerfile: DockerfileModel, { copy, install }: EarlyCopy, lines: readonly string[]): TextEdit[] {
  const { offset } = above(dockerfile, copy);
  return [
    removeBlock(dockerfile.text, { start: offset, end: copy.range.end }),
    linesAt(dockerfile, above(dockerfile, install), lines),
  ];
}

/** The copy with the manifests as its sources, as it is written otherwise, and one line for each folder. */
function manifestLines(dockerfile: DockerfileModel, early: EarlyCopy): readonly string[] {
  const { copy, source, destination, folder, inputs } = early;
  const { text } = dockerfile;
  const target = textOf(dockerfile, destination).replace(/\/?$/, "/");
  const keyword = copy.keyword === "ADD" ? (copy.keywordText === "add" ? "copy" : "COPY") : copy.keywordText;
  const files = inputs.files.map((path) => `${folder}${path}`).join(" ");
  const first = [
    keyword,
    text.slice(copy.keywordRange.end, source.range.start),
    files,
    text.slice(source.range.end, destination.range.start),
    target,
    text.slice(destination.range.end, copy.range.end),
  ].join("");
  const flags = copy.flags.map((flag) => `${textOf(dockerfile, flag)} `).join("");
  return [first, ...inputs.folders.map((path) => `${keyword} ${flags}${folder}${path} ${target}${path}/`)];
}
