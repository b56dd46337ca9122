import type { DockerfileModel } from "../../engine/model.ts";
import type { Report } from "../../engine/rule.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { userFixes } from "../repairs/user-fixes.ts";
import { type FinalUser, finalUser, startingInstruction } from "./final-user.ts";

/** An image that runs as root. */
export interface RootImage {
  readonly stage: Stage;
  readonly user: FinalUser;
  /** What the file starts; undefined when it starts nothing but what the base does. */
  readonly start: Instruction | undefined;
  /** True when it is known to start something. */
  readonly starts: boolean;
}

/** Reports the images that run as root, by what `tell` says of each, undefined to leave one out; a hint where nothing is started. */
export function* rootImageReports(
  dockerfile: DockerfileModel,
  tell: (image: RootImage) => Pick<Report, "range" | "message" | "related"> | undefined,
): Iterable<Report> {
  for (const stage of dockerfile.final) {
    const user = finalUser(stage);
    if (stage.windows || user.kind !== "root") continue;
    const start = startingInstruction(stage);
    const starts = start !== undefined || user.base?.starts === true;
    const told = tell({ stage, user, start, starts });
    if (told) yield { ...told, fixes: userFixes(dockerfile, stage, user), ...(starts ? {} : { severity: "hint" }) };
  }
}
