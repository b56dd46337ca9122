import type { BaseFacts } from "../../knowledge/images/base-images.ts";
import { waitsForTyping } from "../../knowledge/shell/prompts.ts";
import {
  type Instruction,
  instructionsOf,
  isRoot,
  type Setting,
  type Stage,
  stageChain,
} from "../../syntax/dockerfile.ts";
import { baseOf } from "./base.ts";
import { isOwnProgram, programOf, startCommand } from "./start-command.ts";

/** Whom the image of a stage runs as. */
export interface FinalUser {
  /** "unknown": the base or a variable decides, and nobody can tell. */
  readonly kind: "root" | "non-root" | "unknown";
  /** The USER instruction that decides; undefined: the base image does. */
  readonly setting: Setting | undefined;
  /** What is known of the base image; undefined for `scratch` and unknown images. */
  readonly base: BaseFacts | undefined;
}

/** The user that the stage ends with, from its own instructions, its parents' and its base image's. */
export function finalUser(stage: Stage): FinalUser {
  const setting = stage.end.user;
  const base = baseOf(stage);
  if (setting) {
    const kind = kindOf(setting);
    const drops = kind === "root" && base?.user !== undefined && isRoot(base.user) && dropsRootItself(stage, base);
    return { setting, base, kind: drops ? "non-root" : kind };
  }
  if (stage.root?.scratch) return { setting, base, kind: "root" };
  if (!base?.user) return { setting, base, kind: "unknown" };
  return { setting, base, kind: isRoot(base.user) && !dropsRootItself(stage, base) ? "root" : "non-root" };
}

/** Whom a USER names; what the builder refuses is unknown, too: it may be half typed. */
export function kindOf({ instruction: { user } }: Setting): FinalUser["kind"] {
  if (user?.state !== "known") return "unknown";
  return user.value.uid === 0 ? "root" : "non-root";
}

/**
 * The instruction by which the stage, or a stage it stands on, starts something; undefined when only its base does, or
 * nothing, or just a shell or an interpreter for somebody to type into.
 */
export function startingInstruction(stage: Stage): Instruction | undefined {
  const { entrypoint, cmd } = startCommand(stage);
  const exposed = stageChain(stage)
    .flatMap((each) => instructionsOf(each, "EXPOSE"))
    .at(-1);
  const started = entrypoint ?? cmd;
  return started && (exposed || entrypoint || !isInteractive(started)) ? started : exposed;
}

/** The image's own entrypoint, or its server's main process, gives root up: true as long as the stage starts that. */
function dropsRootItself(stage: Stage, base: BaseFacts): boolean {
  const { cmd } = startCommand(stage);
  if (base.dropsPrivileges) return stage.end.entrypoint === undefined;
  if (!base.workersDrop || stage.end.entrypoint) return false;
  const program = cmd && programOf(cmd);
  return cmd === undefined || (program?.name !== undefined && isOwnProgram(base, program.name));
}

/** A shell or an interpreter without a program to run: `CMD ["python3"]`, `CMD ["php", "-a"]`. */
function isInteractive(instruction: Instruction): boolean {
  const { name = "", args = [] } = programOf(instruction) ?? {};
  return waitsForTyping(
    name,
    args.map(({ value }) => value),
  );
}
