import type { DockerfileModel } from "../../engine/model.ts";
import { isOpenToAll } from "../../knowledge/files/ownable-folders.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { contains } from "../../syntax/text.ts";
import { filesOf } from "./layers/files-of.ts";
import { umaskOf } from "./layers/making.ts";
import type { Effect, StageFiles } from "./layers/model.ts";
import { parentOf } from "./layers/paths.ts";
import { broughtShut } from "./shut-copies.ts";
import { closedness, isLocked, type ShutPath } from "./shut-modes.ts";

/** Copies from stage to stage are followed this far. */
const deepestCopies = 20;

/** More than anybody gives away by name. */
const mostPaths = 500;

const shutIn = rememberFor((_: DockerfileModel) => new Map<Stage, readonly ShutPath[]>());

/** What is shut at the end of a stage, by its steps, those of the stages that it stands on, and of those that it copies from. */
export function shutPaths(dockerfile: DockerfileModel, stage: Stage, depth = 0): readonly ShutPath[] {
  const read = shutIn(dockerfile);
  const known = read.get(stage);
  if (known || depth > deepestCopies) return known ?? [];
  const files = filesOf(dockerfile, stage);
  const found = new Map<string, ShutPath>();
  for (const each of stageChain(stage))
    for (const instruction of instructionsOf(each, "RUN", "COPY", "ADD")) {
      const from = each.copies.find((copy) => copy.instruction === instruction)?.stage;
      const brought = from && from.index < each.index ? shutPaths(dockerfile, from, depth + 1) : [];
      for (const shut of [
        ...shutBy(files, filesOf(dockerfile, each).effectsOf(instruction), instruction),
        ...(from ? broughtShut(dockerfile, stage, { instruction, from }, brought) : []),
      ])
        found.set(`${shut.kind} ${String(shut.tree)} ${shut.path}`, shut);
    }
  const all: readonly ShutPath[] =
    found.size > mostPaths ? [{ path: "/", tree: true, kind: "hidden" }] : [...found.values()];
  read.set(stage, all);
  return all;
}

function shutBy(files: StageFiles, effects: readonly Effect[], instruction: Instruction): readonly ShutPath[] {
  const commands = instruction.script?.commands ?? [];
  const hidesAll = commands.some((command) => ((umaskOf(command) ?? 0) & 0o005) !== 0);
  const found: ShutPath[] = [...lockedFolders(files, effects, instruction)];
  for (const effect of effects) {
    const { path, reach, kind } = effect;
    const state = files.stateOf(path);
    if (kind === "remove" || state.exists === "no") continue;
    // Where nobody knows whether the destination is a folder, it is the file.
    if (effect.certainty === "may" && effects.some((other) => isFile(other) && other.path === parentOf(path))) continue;
    const command = commands.find(({ range }) => contains(range, effect.range));
    // Judged by `lockedFolders`: a file, as its name says.
    if (instruction.keyword !== "RUN" && reach === "contents" && ((effect.mode ?? 0) & 0o100) === 0) continue;
    const isMadeNow = hidesAll && kind === "create" && effect.mode === undefined && reach === "self";
    const closed = isMadeNow ? "closed" : closedness(effect, state, command);
    if (hidesAll && !isMadeNow && (kind === "unknown" || effect.certainty === "may"))
      found.push({ path, tree: true, kind: "hidden" });
    else if (closed)
      found.push({
        path,
        tree: reach !== "self",
        kind: closed === "closed" && isLocked(effect, state) ? "locked" : closed,
      });
  }
  return found;
}

function isFile({ kind, reach, entry }: Effect): boolean {
  return kind === "create" && reach === "self" && entry !== "folder";
}

/** The folders that a copy makes get the mode of its files (BuildKit, seen with Docker 28): without the bits to enter them. */
function lockedFolders(
  files: StageFiles,
  effects: readonly Effect[],
  { keyword, flags, words }: Instruction,
): readonly ShutPath[] {
  const text = flags.find(({ name }) => name === "chmod")?.value;
  if (keyword === "RUN" || text === undefined || !/^[0-7]{3,4}$/.test(text)) return [];
  if ((Number.parseInt(text, 8) & 0o100) !== 0) return [];
  const areFiles = words.slice(0, -1).every(({ value }) => /\.\w+$/.test(value) && !/[*?[$]/.test(value));
  return effects
    .filter(
      ({ path, kind, entry, reach, certainty }) =>
        kind === "create" &&
        ((reach === "contents" && !(areFiles && certainty === "may")) ||
          (reach === "self" && entry === "folder" && !isOpenToAll(path) && files.stateOf(path).exists !== "no")),
    )
    .map(({ path }) => ({ path, tree: true, kind: "locked" }));
}
