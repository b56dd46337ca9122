import { coversSystemFolder } from "../../knowledge/files/system-folders.ts";
import { baseImage } from "../../knowledge/images/base-images.ts";
import { installsBlindly } from "../../knowledge/packages/launchers.ts";
import { type PackageCall, packageCalls } from "../../knowledge/packages/package-calls.ts";
import {
  isPackageManagerPackage,
  isUserToolPackage,
  mayReplacePrograms,
  packageManagerFamily,
} from "../../knowledge/packages/system-packages.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { parseImageReference } from "../../syntax/image.ts";
import { type Command, hostsOf, runsAlways } from "../../syntax/shell.ts";
import { traced } from "../../syntax/traced.ts";
import { baseOf } from "./base.ts";
import { mayInstall, shellRuns } from "./run-facts.ts";
import { transferOf } from "./transfer.ts";

/**
 * False when stages could not stand on another image than theirs: it is known to lack the package manager that they call, or they
 * install packages and it is not known to be of the same distribution, whose packages have the same names.
 */
export function suits(image: string, stages: readonly Stage[]): boolean {
  const reference = parseImageReference(traced(image, 0));
  const facts = reference && baseImage(reference);
  const own = facts?.packageManager && packageManagerFamily(facts.packageManager);
  if (own === undefined) return true;
  const calls = shellRuns(stages).flatMap((run) => run.calls);
  const installs = calls.some(
    ({ program, action, packages }) =>
      action === "install" && packages.length > 0 && packageManagerFamily(program) !== undefined,
  );
  const present = stages[0]?.root?.reference && baseImage(stages[0].root.reference)?.distribution;
  if (installs && (present === undefined || present !== facts?.distribution)) return false;
  const called = calls.map(({ program }) => packageManagerFamily(program));
  return called.every((family) => family === undefined || family === own);
}

/** True when the command runs each time and its failure ends the build: no branch, no loop, no `||` on either side. */
export function mustSucceed(command: Command): boolean {
  return (
    runsAlways(command) &&
    hostsOf(command).every(({ pipeline }) => {
      const { pipelines } = pipeline.list;
      const behind = pipelines.slice(pipelines.indexOf(pipeline) + 1);
      return !pipeline.negated && !behind.some(({ joinedBy }) => joinedBy === "||");
    })
  );
}

/** True when the base is known not to have the package manager that is called, nothing brings it, and the build stops there. */
export function isManagerMissing(stage: Stage, run: Instruction, { program, command }: PackageCall): boolean {
  const base = baseOf(stage)?.packageManager;
  const own = base && packageManagerFamily(base);
  const family = packageManagerFamily(program);
  if (own === undefined || family === undefined || family === own || !stage.root?.reference) return false;
  return mustSucceed(command) && !baseBringsPackageManager(stage, run);
}

/** True when a step in front of `run` may bring another package manager: system folders copied over, or one installed. */
function baseBringsPackageManager(stage: Stage, run: Instruction): boolean {
  const steps = stageChain(stage).flatMap((each) => instructionsOf(each, "RUN", "COPY", "ADD"));
  return steps.some((step) =>
    step.keyword === "RUN"
      ? step.index <= run.index && mayInstallManager(step)
      : step.index < run.index && coversSystem(step),
  );
}

function coversSystem(step: Instruction): boolean {
  const target = transferOf(step).destination?.value;
  return target === undefined || coversSystemFolder(target);
}

function mayInstallManager({ script }: Instruction): boolean {
  if (!script || script.broken) return true;
  const packages = packageCalls(script).flatMap((call) => (call.action === "install" ? call.packages : []));
  const installed = packages.some(({ name }) => name !== undefined && isPackageManagerPackage(name));
  return (
    installed ||
    script.commands.some(
      (command) =>
        command.name !== undefined && command.name !== "sh" && mayInstall(command) && installsBlindly(command.name),
    )
  );
}

/** True when a step up to `run` may bring other user tools: a package installed, a script, system folders copied over. */
export function bringsUserTools(stage: Stage, run: Instruction): boolean {
  const steps = stageChain(stage)
    .flatMap((each) => instructionsOf(each, "RUN", "COPY", "ADD"))
    .filter(({ index }) => index <= run.index);
  return steps.some((step) => (step.keyword === "RUN" ? mayInstallTools(step) : coversSystem(step)));
}

function mayInstallTools({ script }: Instruction): boolean {
  if (!script || script.broken) return true;
  const packages = packageCalls(script).flatMap((call) => (call.action === "install" ? call.packages : []));
  return (
    packages.some(({ name, kind }) => kind === "unknown" || (name !== undefined && isUserToolPackage(name))) ||
    script.commands.some(({ name }) => name !== undefined && mayReplacePrograms(name))
  );
}
