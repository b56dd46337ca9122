import type { DockerfileModel } from "../../../engine/model.ts";
import type { DockerfileSurroundings } from "../../../engine/surroundings.ts";
import { expanded, type Instruction, type Stage } from "../../../syntax/dockerfile.ts";
import { rememberFor } from "../../../syntax/memo.ts";
import { transferOf } from "../transfer.ts";
import { baseContents } from "./base-contents.ts";
import { copyEffects } from "./copies.ts";
import type { ImagePath, StageFiles } from "./model.ts";
import { makerOf } from "./owners.ts";
import { unknownFolder } from "./paths.ts";
import { runEffects } from "./run.ts";
import { Site } from "./site.ts";
import { FilesOfStage } from "./stage-files.ts";

export type * from "./model.ts";

/** Copies from stage to stage are followed this far. */
const deepestCopies = 50;

/** By what stands around the file, since the same text may be built in another context, and by stage. */
type Read = WeakMap<Stage, FilesOfStage>;

const readIn: (surroundings: DockerfileSurroundings) => Read = rememberFor(() => new WeakMap<Stage, FilesOfStage>());

/**
 * What the layers of a stage leave on disk. Read when first asked for, with the stages that it stands on and copies from.
 * Of Windows nothing is known: every path may be there.
 */
export function filesOf(dockerfile: DockerfileModel, stage: Stage): StageFiles {
  const read = readIn(dockerfile.surroundings);
  for (const each of neededBy(stage, read)) read.set(each, readStage(dockerfile, each, read));
  return read.get(stage) ?? readStage(dockerfile, stage, read);
}

/** The stages that have to be read before it, in file order, and itself. */
function neededBy(stage: Stage, read: Read): readonly Stage[] {
  const needed = new Set<Stage>();
  const waiting = [stage];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (needed.has(next) || read.has(next)) continue;
    needed.add(next);
    if (next.parent) waiting.push(next.parent);
    for (const copy of next.copies) if (copy.stage && copy.stage.index < next.index) waiting.push(copy.stage);
  }
  return [...needed].sort((a, b) => a.index - b.index);
}

function readStage(dockerfile: DockerfileModel, stage: Stage, read: Read): FilesOfStage {
  const files = new FilesOfStage(stage.parent && read.get(stage.parent), baseContents(stage));
  for (const instruction of stage.instructions) readInstruction(dockerfile, instruction, read, files);
  const triggers = stage.instructions.flatMap(({ trigger }) => trigger ?? []);
  if (triggers.length > 0) files.onbuild = new FilesOfStage(files, baseContents(stage));
  // They see the context of another build.
  const elsewhere = { ...dockerfile, surroundings: {} };
  for (const trigger of files.onbuild ? triggers : [])
    readInstruction(elsewhere, trigger, read, files.onbuild ?? files);
  return files;
}

function readInstruction(dockerfile: DockerfileModel, instruction: Instruction, read: Read, files: FilesOfStage): void {
  files.begin(instruction);
  const site = new Site(files, instruction, files.folder);
  if (instruction.stage?.windows) site.unknown("/");
  else if (instruction.keyword === "WORKDIR") files.folder = changeFolder(site, instruction);
  else if (instruction.keyword === "RUN") runEffects(site);
  else if (instruction.keyword === "COPY" || instruction.keyword === "ADD") copy(dockerfile, site, read, files);
}

function copy(dockerfile: DockerfileModel, site: Site, read: Read, files: FilesOfStage): void {
  const { instruction } = site;
  const from = instruction.stage?.copies.find((each) => each.instruction === instruction)?.stage;
  const stage = from && read.get(from);
  const isNear = stage !== undefined && stage.depth < deepestCopies;
  if (isNear) files.depth = Math.max(files.depth, stage.depth + 1);
  copyEffects(site, transferOf(instruction), {
    context: dockerfile.surroundings.context,
    stage: isNear ? stage : undefined,
  });
}

/** WORKDIR makes the folder, for the user in force (BuildKit's dispatchWorkdir). */
function changeFolder(site: Site, instruction: Instruction): ImagePath {
  const path = expanded(instruction.body, instruction)?.text;
  if (path === undefined) return unknownFolder(instruction);
  const folder = site.resolve(path);
  const owner = makerOf(instruction);
  site.makeFolder(folder, { mode: 0o755, ...(owner ? { owner } : {}) });
  return folder;
}
