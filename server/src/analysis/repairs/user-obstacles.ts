import type { DockerfileModel } from "../../engine/model.ts";
import type { Related } from "../../engine/rule.ts";
import { type Instruction, instructionsOf, type Stage, stageChain, variablesIn } from "../../syntax/dockerfile.ts";
import { needsRootsHome } from "../dockerfile/root-home.ts";
import type { RootNeed } from "../dockerfile/root-need.ts";
import { startCommand } from "../dockerfile/start-command.ts";
import { workFolder } from "../dockerfile/work-folder.ts";

/** What keeps a stage from being given another user than root, with its place; undefined when nothing is known to. */
export function userObstacle(dockerfile: DockerfileModel, stage: Stage, need: RootNeed): Related | undefined {
  const { entrypoint, cmd } = startCommand(stage);
  const told = (instruction: Instruction | undefined, reason: string): Related => ({
    range: (instruction ?? stage.from).keywordRange,
    message: `No fix: ${reason}`,
  });
  if (need.kind !== "none") return told(cmd ?? entrypoint, need.reason ?? "what this starts may need root");
  const held = dockerfile.stages.find(
    (other) => other !== stage && stageChain(other).includes(stage) && rootWork(other).length > 0,
  );
  if (held) return told(held.from, "this stage goes on from it, and its steps may need root");
  const trigger = triggerOfRoot(stage);
  if (trigger) return told(trigger, "images that build on this one run this step as the user that it ends with");
  if (needsRootsHome(dockerfile, stage)) return told(cmd ?? entrypoint, "what this starts may lie in the home of root");
  if (workFolder(dockerfile, stage) === undefined && stage.end.workdir !== undefined)
    return told(
      instructionsOf(stage, "WORKDIR").at(-1),
      "nobody knows which folder this is, so it cannot be given away",
    );
  return undefined;
}

/** What keeps a USER from being changed or followed by another: who builds the image chooses it by an ARG. */
export function choiceOfBuild(setting: Instruction | undefined): Related | undefined {
  return setting && isArgument(setting)
    ? { range: setting.keywordRange, message: "No fix: who builds the image chooses the user by an argument" }
    : undefined;
}

/** True for a USER that names an ARG. */
export function isArgument(setting: Instruction): boolean {
  return setting.words.some(({ traced }) =>
    variablesIn(traced, setting).some(({ variable }) => variable === undefined || variable.kind === "ARG"),
  );
}

/** What needs root, or decides who owns files. */
export function rootWork(stage: Stage): readonly Instruction[] {
  return instructionsOf(stage, "RUN", "COPY", "ADD", "WORKDIR", "VOLUME");
}

/**
 * The ONBUILD that makes the images that build on this one run a step as the user that this one ends with. An `ONBUILD USER` in front
 * of it says whom it runs as.
 */
function triggerOfRoot({ instructions }: Stage): Instruction | undefined {
  const triggers = instructions.filter(({ trigger }) => trigger !== undefined);
  const work = triggers.findIndex(({ trigger }) => trigger?.keyword === "RUN" || trigger?.keyword === "WORKDIR");
  const user = triggers.findIndex(({ trigger }) => trigger?.keyword === "USER");
  return work !== -1 && (user === -1 || user > work) ? triggers[work] : undefined;
}
