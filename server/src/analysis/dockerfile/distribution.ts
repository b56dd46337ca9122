import { baseImage } from "../../knowledge/images/base-images.ts";
import { packageCalls } from "../../knowledge/packages/package-calls.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { parseImageReference } from "../../syntax/image.ts";
import { type Command, hostsOf, runsAlways } from "../../syntax/shell.ts";
import { traced } from "../../syntax/traced.ts";
import { mayInstall, shellRuns } from "./run-facts.ts";
import { transferOf } from "./transfer.ts";

const families: Readonly<Record<string, string>> = {
  apt: "apt",
  "apt-get": "apt",
  apk: "apk",
  dnf: "rpm",
  microdnf: "rpm",
  yum: "rpm",
  tdnf: "rpm",
  zypper: "zypper",
  pacman: "pacman",
  none: "none",
};

const systemFolders = /^\/?(?:usr|bin|sbin|lib|usr\/(?:local\/)?s?bin)?\/*$/;
const managers = /^(?:apt|apt-get|apk|apk-tools|dnf5?|yum|microdnf|tdnf|zypper|pacman|rpm|dpkg)$/;

/** Programs that stand in for each other: a base with dnf has microdnf or yum often enough. Undefined for others. */
export function packageManagerFamily(program: string): string | undefined {
  return families[program];
}

/** False when an image is known to lack the package manager that the stages call: they could not stand on it. */
export function suits(image: string, stages: readonly Stage[]): boolean {
  const reference = parseImageReference(traced(image, 0));
  const facts = reference && baseImage(reference);
  const own = facts?.packageManager && packageManagerFamily(facts.packageManager);
  if (own === undefined) return true;
  const called = shellRuns(stages).flatMap(({ calls }) => calls.map(({ program }) => packageManagerFamily(program)));
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

/** True when a step in front of `run` may bring another package manager: system folders copied over, or one installed. */
export function baseBringsPackageManager(stage: Stage, run: Instruction): boolean {
  const steps = stageChain(stage).flatMap((each) => instructionsOf(each, "RUN", "COPY", "ADD"));
  return steps.some((step) =>
    step.keyword === "RUN"
      ? step.index <= run.index && mayInstallManager(step)
      : step.index < run.index && coversSystem(step),
  );
}

function coversSystem(step: Instruction): boolean {
  const target = transferOf(step).destination?.value;
  return target === undefined || systemFolders.test(target);
}

function mayInstallManager({ script }: Instruction): boolean {
  if (!script || script.broken) return true;
  const packages = packageCalls(script).flatMap((call) => (call.action === "install" ? call.packages : []));
  const installed = packages.some(({ name }) => name !== undefined && managers.test(name));
  return (
    installed ||
    script.commands.some(
      (command) =>
        command.name !== undefined &&
        command.name !== "sh" &&
        mayInstall(command) &&
        /chroot|install_packages|\.sh$/.test(command.name),
    )
  );
}

const userTools = /^(?:shadow|shadow-utils|passwd|adduser|busybox|util-linux-user)$/;

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
    packages.some(({ name, kind }) => kind === "unknown" || (name !== undefined && userTools.test(name))) ||
    script.commands.some(({ name }) => /^(?:ln|busybox|chroot)$/.test(name ?? ""))
  );
}
