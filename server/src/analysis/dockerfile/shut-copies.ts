import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { filesOf } from "./layers/files-of.ts";
import type { Effect, ImagePath, StageFiles } from "./layers/model.ts";
import { join, nameOf, parentOf, within } from "./layers/paths.ts";
import { isUsable, type ShutPath } from "./shut-modes.ts";
import { transferOf } from "./transfer.ts";

/** A name that no file has, to ask what happened to all that is below a folder. */
const anyName = "\0";

/** COPY or ADD, and the stage that it takes files from. */
interface StageCopy {
  readonly instruction: Instruction;
  readonly from: Stage;
}

/** One source of a copy: the path in the other stage, a folder where a pattern takes what is in it. */
interface Source {
  readonly path: ImagePath;
  readonly entry: "file" | "folder" | undefined;
  readonly isPattern: boolean;
}

/**
 * What is shut in a stage as a copy brings it into another one: owners and modes stay as they were there (BuildKit, seen with Docker 28), but
 * for the folder itself that is named as the source: the destination is made anew, for everybody.
 * @param shut what is shut in the stage that it copies from
 */
export function broughtShut(
  dockerfile: DockerfileModel,
  stage: Stage,
  { instruction, from }: StageCopy,
  shut: readonly ShutPath[],
): readonly ShutPath[] {
  const { flags } = instruction;
  const owner = flags.find(({ name }) => name === "chown")?.value;
  if (shut.length === 0 || flags.some(({ name }) => name === "chmod")) return [];
  if (owner !== undefined && !/^(?:root|0)(?::|$)/.test(owner)) return [];
  const files = filesOf(dockerfile, stage);
  const own = instruction.stage ? filesOf(dockerfile, instruction.stage) : files;
  const created = own.effectsOf(instruction).filter(({ kind }) => kind === "create");
  const hasParents = flags.some(({ name }) => name === "parents");
  return transferOf(instruction).sources.flatMap(({ value, range }) => {
    const source = value === undefined ? undefined : sourceOf(filesOf(dockerfile, from), value);
    const effects = created.filter((effect) => effect.range === range);
    return shut.flatMap((each) => {
      if (source && !takes(source, each)) return [];
      const places = source && !hasParents ? placesOf(effects, source, each) : [hidden(effects)];
      return places.flatMap((place) => settled(files, instruction, effects, place));
    });
  });
}

function sourceOf(files: StageFiles, value: string): Source {
  const isPattern = /[*?[\\]/.test(value);
  const path = files.resolve("/", isPattern ? parentOf(join("/", value.replace(/[*?[\\].*$/s, "x"))) : value);
  const { entry } = files.stateOf(path);
  const known = path === "/" || isPattern ? "folder" : entry === "link" ? undefined : entry;
  return { path, entry: known, isPattern };
}

function takes({ path, entry, isPattern }: Source, shut: ShutPath): boolean {
  const rest = within(shut.path, path);
  if (rest === undefined) return shut.tree && within(path, shut.path) !== undefined;
  // The destination is a folder of its own.
  return rest !== "" || shut.tree || (entry !== "folder" && !isPattern);
}

function hidden(effects: readonly Effect[]): ShutPath {
  return { path: effects[0]?.path ?? "/", tree: true, kind: "hidden" };
}

/** Where what is shut comes to lie. */
function placesOf(effects: readonly Effect[], source: Source, { path, tree, kind }: ShutPath): readonly ShutPath[] {
  const rest = within(path, source.path);
  const folders = effects.filter(({ reach }) => reach === "contents");
  const file = singleFiles(effects);
  if (rest === undefined || rest === "") {
    // Files need no bit to be entered.
    const files = file.map((effect): ShutPath => {
      return { path: effect.path, tree: false, kind: kind === "locked" ? "closed" : kind };
    });
    if (source.entry === "file") return files;
    const all = tree ? folders.map((effect): ShutPath => ({ path: effect.path, tree: true, kind })) : [];
    return [...all, ...(source.entry === "folder" ? [] : files)];
  }
  // A pattern takes files by their names, of folders what is in them.
  if (source.isPattern && rest.includes("/")) return folders.map((effect) => ({ path: effect.path, tree: true, kind }));
  const places = folders.map((effect): ShutPath => ({ path: join(effect.path, rest), tree, kind }));
  const byName = file.filter((effect) => source.isPattern && nameOf(effect.path) === rest);
  return [...places, ...byName.map((effect): ShutPath => ({ path: effect.path, tree, kind }))];
}

/** Where nobody knows whether the destination is a folder, it is the file. */
function singleFiles(effects: readonly Effect[]): readonly Effect[] {
  const all = effects.filter(({ reach, entry }) => reach === "self" && entry === "file");
  return all.filter(({ path }) => !all.some((other) => other.path === parentOf(path)));
}

/** What is gone, given away or opened behind the copy does not count; where nobody knows whether it is there, its folder is shut. */
function settled(
  files: StageFiles,
  copy: Instruction,
  effects: readonly Effect[],
  shut: ShutPath,
): readonly ShutPath[] {
  const state = files.stateOf(shut.tree ? join(shut.path, anyName) : shut.path);
  const isChanged = state.changedBy.some(({ index }) => index > copy.index);
  if (isChanged && (isSomebodys(state.owner?.user) || (state.mode !== undefined && isUsable(state.mode)))) return [];
  const { exists } = files.stateOf(shut.path);
  if (exists === "no") return [];
  if (exists === "yes") return [{ ...shut, copied: true }];
  const folder = effects.find(({ path, reach }) => reach === "contents" && within(shut.path, path) !== undefined)?.path;
  const isThere = folder !== undefined && files.stateOf(folder).exists === "yes";
  return [isThere ? { ...shut, path: folder, tree: true, copied: true } : { ...shut, kind: "hidden" }];
}

function isSomebodys(user: string | undefined): boolean {
  return user !== undefined && user !== "root";
}
