import { installedFolder, installInputs, type ProjectFiles } from "../knowledge/install-inputs.ts";
import { packageCall, type PackageCall } from "../knowledge/package-calls.ts";
import { directory } from "../syntax/dockerfile/path.ts";
import type { Instruction, Stage } from "../syntax/dockerfile.ts";
import { parseDockerignore } from "../syntax/dockerignore.ts";
import type { Command } from "../syntax/shell.ts";
import type { DockerfileModel } from "./model.ts";
import type { BuildContext } from "./surroundings.ts";
import { contextPath, type TransferPath, transferOf } from "./transfer.ts";

/** A COPY of a whole folder, and the install behind it that needs a few files of it only. */
export interface EarlyCopy {
  readonly copy: Instruction;
  readonly source: TransferPath;
  readonly destination: TransferPath;
  readonly install: Instruction;
  readonly call: PackageCall;
  /** Files that the install needs, relative to the source. */
  readonly inputs: readonly string[];
  /** True when the copy may run behind the install instead. */
  readonly movable: boolean;
}

/** The first install of each stage that runs again with every change to the files copied in front of it. */
export function earlyCopies(dockerfile: DockerfileModel): EarlyCopy[] {
  const { context } = dockerfile.surroundings;
  if (!context || context.truncated) return [];
  const ignore = parseDockerignore(context.ignoreFile?.text ?? "");
  return dockerfile.stages.flatMap((stage) => earlyCopyIn(dockerfile, stage, { ...context, ignores: ignore.ignores }) ?? []);
}

type SeenContext = BuildContext & { ignores(path: string): boolean };

function earlyCopyIn(dockerfile: DockerfileModel, stage: Stage, context: SeenContext): EarlyCopy | undefined {
  let copy: (Pick<EarlyCopy, "copy" | "source" | "destination"> & { readonly folder: string }) | undefined;
  for (const instruction of stage.instructions) {
    if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
      if (copy) return undefined;
      copy = folderCopy(dockerfile, instruction);
    } else if (instruction.keyword === "RUN") {
      const found = copy && installIn(instruction, projectFiles(context, copy.folder));
      if (copy && found && runsInside(copy, instruction, stage.windows)) {
        const folder = installedFolder(found.call);
        const kept = folder === undefined || context.ignores(`${prefixOf(copy.folder)}${folder}`);
        return { ...copy, ...found, install: instruction, movable: found.alone && kept && staysInPlace(copy, instruction) };
      }
      if (copy && !isIndependent(instruction)) return undefined;
    } else if (instruction.keyword === "VOLUME" || instruction.keyword === "SHELL") return undefined;
  }
  return undefined;
}

/** A COPY of one folder of the context to a known place. */
function folderCopy(dockerfile: DockerfileModel, instruction: Instruction): ReturnType<typeof Object> & { copy: Instruction; source: TransferPath; destination: TransferPath; folder: string } | undefined {
  return undefined;
}
