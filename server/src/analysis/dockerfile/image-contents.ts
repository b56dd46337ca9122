import { coversProgramFolder } from "../../knowledge/files/system-folders.ts";
import type { BaseFacts } from "../../knowledge/images/base-images.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import { compilesPackages, isOnlyInFullImages } from "../../knowledge/packages/full-images.ts";
import { packageCalls } from "../../knowledge/packages/package-calls.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { mayInstall, shellRuns } from "./run-facts.ts";
import { transferOf } from "./transfer.ts";

/** True when a step of the stage, or of those it stands on, calls what slim variants lack, or something that nobody can see into. */
export function needsFullImage(stage: Stage): boolean {
  const instructions = stageChain(stage).flatMap(({ instructions }) => instructions);
  const image = stage.root?.reference ? canonicalName(stage.root.reference) : undefined;
  return instructions.some(({ script, keyword }) => {
    if (keyword === "RUN" && !script) return true;
    const called = script?.commands.map(({ name }) => name) ?? [];
    const installer = keyword === "RUN" && script?.commands.some(mayInstall);
    return (
      installer === true ||
      called.some(
        (name) =>
          name !== undefined &&
          !(image !== undefined && name.startsWith(image)) &&
          isOnlyInFullImages(name.slice(name.lastIndexOf("/") + 1)),
      )
    );
  });
}

/** True when a step of the stage, or of those it stands on, installs packages that may be compiled from source on the way. */
export function mayCompile(stage: Stage): boolean {
  return shellRuns(stageChain(stage)).some(({ calls }) =>
    calls.some(({ manager, action }) => action === "install" && compilesPackages(manager)),
  );
}

/** True when the base is known not to have the program. Only shells and the usual health check tools are known. */
export function baseLacks({ shell, hasBash, tools }: BaseFacts, program: string): boolean {
  if (program === "bash") return hasBash === false;
  if (program === "sh" || program === "ash" || program === "dash") return shell === "none";
  return (program === "curl" || program === "wget") && tools?.[program] === false;
}

/** True when a step of the stage, or of those it stands on, brings the program or may: copied, downloaded, installed or linked. */
export function mayBring(stage: Stage, program: string): boolean {
  return stageChain(stage).some((each) =>
    instructionsOf(each, "RUN", "COPY", "ADD").some((step) =>
      step.keyword === "RUN" ? mayInstallProgram(step, program) : mayCopy(step, program),
    ),
  );
}

function mayInstallProgram({ script }: Instruction, program: string): boolean {
  if (!script || script.broken) return true;
  const calls = packageCalls(script);
  if (
    calls.some(
      ({ action, packages }) =>
        action === "install" &&
        packages.some(({ name }) => name === undefined || name.includes(program) || name.startsWith("@")),
    )
  )
    return true;
  return script.commands.some(
    (command) => mayInstall(command) || command.args.some(({ template }) => template.endsWith(`/${program}`)),
  );
}

function mayCopy(step: Instruction, program: string): boolean {
  const { sources, destination } = transferOf(step);
  const target = destination?.value;
  if (target === undefined || coversProgramFolder(target)) return true;
  return [target, ...sources.map(({ value }) => value ?? program)].some(
    (path) => path === program || path.endsWith(`/${program}`),
  );
}
