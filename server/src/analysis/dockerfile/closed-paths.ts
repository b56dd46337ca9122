import type { DockerfileModel } from "../../engine/model.ts";
import {
  isOpenToAll,
  isOwnable,
  isOwnableVolume,
  isOwnableWork,
  isRootsOwn,
} from "../../knowledge/files/ownable-folders.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { contains } from "../../syntax/text.ts";
import { filesOf } from "./layers/files-of.ts";
import { umaskOf } from "./layers/making.ts";
import type { Effect, PathState, StageFiles } from "./layers/model.ts";
import { parentOf, within } from "./layers/paths.ts";
import type { WrittenFolder } from "./written-folders.ts";

/**
 * What root alone may read, enter or run in the image of a stage, by modes that steps set: it has to belong to whoever the image runs as.
 * Databases that steps make count as well, which need their folder. Undefined when that cannot be: a folder of the system, a folder that
 * not even its owner may enter, files that nobody can name.
 */
export function closedPaths(
  dockerfile: DockerfileModel,
  stage: Stage,
  programs: readonly string[],
): readonly WrittenFolder[] | undefined {
  const files = filesOf(dockerfile, stage);
  const found: WrittenFolder[] = [];
  for (const each of stageChain(stage))
    for (const instruction of instructionsOf(each, "RUN", "COPY", "ADD")) {
      const made = closedBy(files, filesOf(dockerfile, each).effectsOf(instruction), instruction, programs);
      if (!made) return undefined;
      found.push(...made.filter(({ path }) => !found.some((other) => other.path === path)));
    }
  return found;
}

function closedBy(
  files: StageFiles,
  effects: readonly Effect[],
  instruction: Instruction,
  programs: readonly string[],
): readonly WrittenFolder[] | undefined {
  const commands = instruction.script?.commands ?? [];
  const hidesAll = commands.some((command) => ((umaskOf(command) ?? 0) & 0o005) !== 0);
  const found: WrittenFolder[] = [];
  if (shutsFolders(files, effects, instruction)) return undefined;
  for (const effect of effects) {
    const { path, reach, kind } = effect;
    const state = files.stateOf(path);
    const isOf = (program: string) => within(program, path) !== undefined;
    if (kind === "remove" || state.exists === "no" || isRootsOwn(path) || isOpenToAll(path)) continue;
    if (state.owner?.user !== undefined && state.owner.user !== "root") continue;
    if (instruction.keyword === "RUN" && isDatabase(effect)) {
      if (!isOwnableWork(parentOf(path))) return undefined;
      found.push({ path: parentOf(path), tree: false, missing: false });
    }
    // Where nobody knows whether the destination is a folder, it is the file.
    if (effect.certainty === "may" && effects.some((other) => other.entry === "file" && other.path === parentOf(path)))
      continue;
    const command = commands.find(({ range }) => contains(range, effect.range));
    // Judged by `shutsFolders`: a file, as its name says.
    if (instruction.keyword !== "RUN" && reach === "contents" && ((effect.mode ?? 0) & 0o100) === 0) continue;
    const isMadeNow = hidesAll && kind === "create" && effect.mode === undefined && reach === "self" && isOwnable(path);
    if (hidesAll && !isMadeNow && (kind === "unknown" || effect.certainty === "may")) return undefined;
    if (!isMadeNow && !isClosed(effect, state, command, programs)) continue;
    if (isLocked(effect, state)) return undefined;
    const isTree = reach !== "self";
    if (!isOwnableVolume(path) && !(programs.some(isOf) && !isTree)) return undefined;
    found.push({ path, tree: isTree, missing: false });
  }
  return found;
}

/** SQLite keeps its journal beside the file (https://sqlite.org/tempfiles.html). */
function isDatabase({ kind, reach, path }: Effect): boolean {
  return kind === "create" && reach === "self" && /\.(?:db|sqlite|sqlite3|db3)$/.test(path);
}

/** The folders that a copy makes get the mode of its files (BuildKit, seen with Docker 28): without the bits to enter them. */
function shutsFolders(files: StageFiles, effects: readonly Effect[], { keyword, flags, words }: Instruction): boolean {
  const text = flags.find(({ name }) => name === "chmod")?.value;
  if (keyword === "RUN" || text === undefined || !/^[0-7]{3,4}$/.test(text)) return false;
  if ((Number.parseInt(text, 8) & 0o100) !== 0) return false;
  const areFiles = words.slice(0, -1).every(({ value }) => /\.\w+$/.test(value) && !/[*?[$]/.test(value));
  return effects.some(
    ({ path, kind, entry, reach, certainty }) =>
      kind === "create" &&
      ((reach === "contents" && !(areFiles && certainty === "may")) ||
        (reach === "self" && entry === "folder" && !isOpenToAll(path) && files.stateOf(path).exists !== "no")),
  );
}

/** Others than the owner may not read it, or not run or enter it where the owner may. */
function isClosed(
  effect: Effect,
  state: PathState,
  command: Command | undefined,
  programs: readonly string[],
): boolean {
  const mode = (effect.reach === "self" ? state.mode : undefined) ?? effect.mode;
  if (mode !== undefined)
    return (mode & 0o004) === 0 || ((mode & 0o100) !== 0 && (mode & 0o001) === 0) || isShut(effect, mode, programs);
  if (effect.aspect !== "mode" || command?.name !== "chmod") return false;
  const texts = command.args.map(({ value }) => value ?? "");
  return texts.some(closesByName) || (programs.includes(effect.path) && texts.some((text) => /^u\+\w*x/.test(text)));
}

/** A program that others may read and not run. */
function isShut({ path }: Effect, mode: number, programs: readonly string[]): boolean {
  return programs.includes(path) && (mode & 0o111) !== 0 && (mode & 0o001) === 0;
}

/** `go-rwx`, `o=`, `-r` of chmod(1). */
function closesByName(text: string): boolean {
  return text.split(",").some((part) => {
    const [, who, sign, rights = ""] = /^([ugoa]*)([-=])([rwxXst]*)$/.exec(part) ?? [];
    if (who === undefined || !(who === "" || /[oa]/.test(who))) return false;
    return sign === "=" ? !rights.includes("r") : /[rx]/.test(rights);
  });
}

/** A folder that its owner may not enter. */
function isLocked(effect: Effect, { entry, mode }: PathState): boolean {
  const own = (effect.reach === "self" ? mode : undefined) ?? effect.mode;
  const isFolder = entry === "folder" || effect.reach === "tree" || (effect.reach === "contents" && !effect.covers);
  return isFolder && own !== undefined && (own & 0o100) === 0;
}
