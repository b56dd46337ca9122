import type { DockerfileModel } from "../../engine/model.ts";
import { type Instruction, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { programName } from "../../syntax/shell.ts";
import { contains, type Range } from "../../syntax/text.ts";
import { filesOf } from "./layers/files-of.ts";
import type { ImagePath, PathState } from "./layers/model.ts";

/** Compilers that write a program for the kernel to where -o says. */
const compilers = /^(?:.*-)?(?:go|gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tinygo|gfortran|rustc|ghc|ld)$/;

/** What else makes programs, and where they end up. */
const builders: readonly { readonly path: RegExp; readonly by: RegExp }[] = [
  // "The Cargo Book", build cache: target/PROFILE and target/TRIPLE/PROFILE.
  {
    path: /\/target\/(?:[\w.-]+\/)?(?:release|debug)\/[\w-]+$/,
    by: /^cargo (?:\+\S+ )?(?:build|b|zigbuild|auditable)\b|^cross build\b/,
  },
  { path: /\/\.?cargo\/bin\/[\w-]+$/, by: /^cargo (?:\+\S+ )?(?:install|binstall)\b/ },
  { path: /^\/(?:root\/)?go\/bin\/[\w-]+$/, by: /^go (?:install|get)\b/ },
];

/** Copies from stage to stage are followed this far. */
const deepest = 20;

/**
 * True when a compiler surely made the program at this path of a stage's files, there or in a stage that it was copied from: such a file
 * is no script.
 */
export function isCompiled(dockerfile: DockerfileModel, stage: Stage, path: ImagePath, depth = 0): boolean {
  const state = filesOf(dockerfile, stage).stateOf(path);
  if (state.exists === "no" || depth > deepest) return false;
  const origin = originOf(state, path, stage);
  if (origin) return isCompiled(dockerfile, origin.stage, origin.path, depth + 1);
  if (state.by && state.by.keyword !== "RUN") return false;
  const maker = state.effect ?? state.doubt;
  const commands = runs(stage).flatMap(({ script }) => script?.commands ?? []);
  if (builders.some((each) => each.path.test(path) && commands.some((command) => each.by.test(shown(command)))))
    return true;
  const command = maker && commandAt(maker.instruction, maker.range);
  if (!command) return false;
  if (compilers.test(command.name ?? "")) return state.effect?.reach === "self" && !state.doubt;
  const [source] = /^(?:cp|mv|install|ln)$/.test(command.name ?? "") ? command.args.filter(isPath).slice(-2) : [];
  return source?.value !== undefined && isBuilt(source.value, commands);
}

/** `cp target/release/app /app` */
function isBuilt(path: string, commands: readonly Command[]): boolean {
  return builders.some(
    (each) => each.path.test(`/${path}`) && commands.some((command) => each.by.test(shown(command))),
  );
}

function isPath({ value }: Command["args"][number]): boolean {
  return value !== undefined && !value.startsWith("-");
}

function shown({ word, args }: Command): string {
  return [programName(word) ?? "", ...args.map(({ template }) => template)].join(" ");
}

function runs(stage: Stage): readonly Instruction[] {
  return stageChain(stage).flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === "RUN"));
}

function commandAt({ script }: Instruction, range: Range): Command | undefined {
  return script?.commands.find((command) => command.range.start === range.start && contains(range, command.range));
}

/** The stage that a file was copied from, and where it lies there; of a folder the same below it. */
function originOf(
  { source, effect, doubt }: PathState,
  path: ImagePath,
  stage: Stage,
): { readonly stage: Stage; readonly path: ImagePath } | undefined {
  const copy = effect ?? (doubt?.kind === "create" ? doubt : undefined);
  const from = stageChain(stage).flatMap(({ copies }) =>
    copies.filter(({ instruction }) => instruction === copy?.instruction),
  )[0]?.stage;
  const taken = source ?? copy?.source;
  if (!copy || !from || taken?.kind !== "stage") return undefined;
  const isFolder = copy.reach === "contents" && path.startsWith(`${copy.path}/`);
  const rest = isFolder ? path.slice(copy.path.length) : "";
  return { stage: from, path: taken.path.endsWith(rest) ? taken.path : `${taken.path}${rest}` };
}
