import type { DockerfileModel } from "../../engine/model.ts";
import type { Report } from "../../engine/rule.ts";
import { isDockerInDocker } from "../../knowledge/images/image-names.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { UserForm } from "../repairs/user-candidates.ts";
import { userFixes } from "../repairs/user-fixes.ts";
import { choiceOfBuild, userObstacle } from "../repairs/user-obstacles.ts";
import { type FinalUser, finalUser, startingInstruction } from "./final-user.ts";
import { rootNeed } from "./root-need.ts";

/** The option of the rules that report them. */
export const formOption = {
  type: "string",
  values: ["name", "number"],
  default: "name",
  description:
    "What the first fix gives USER: a name, or a number, by which Kubernetes' runAsNonRoot can tell that it is not root; the other form is offered as the second",
} as const;

/** An image that runs as root. */
export interface RootImage {
  readonly stage: Stage;
  readonly user: FinalUser;
  /** What the file starts; undefined when it starts nothing but what the base does. */
  readonly start: Instruction | undefined;
  /** True when it is known to start something. */
  readonly starts: boolean;
}

/**
 * Reports the images that run as root without a reason, by what `tell` says of each, undefined to leave one out. Where nothing is
 * started, the image is for others to build on: a hint, whose fix is only for who picks it.
 */
export function* rootImageReports(
  dockerfile: DockerfileModel,
  form: UserForm,
  tell: (image: RootImage) => Pick<Report, "range" | "message" | "related"> | undefined,
): Iterable<Report> {
  for (const stage of dockerfile.final) {
    const user = finalUser(stage);
    if (stage.windows || user.kind !== "root") continue;
    const start = startingInstruction(stage);
    // Its entrypoint starts the daemon.
    if (isDockerInDocker(stage.root?.reference) && start?.keyword !== "ENTRYPOINT") continue;
    const starts = start !== undefined || user.base?.starts === true;
    const told = tell({ stage, user, start, starts });
    if (!told) continue;
    const need = rootNeed(dockerfile, stage, user.setting?.instruction);
    if (need.kind === "own") continue;
    const fixes = userFixes(dockerfile, stage, user, need, form);
    const obstacle =
      fixes.length > 0
        ? undefined
        : (userObstacle(dockerfile, stage, need) ?? choiceOfBuild(user.setting?.instruction));
    const said = obstacle ? { ...told, related: [...(told.related ?? []), obstacle] } : told;
    yield starts
      ? { ...said, fixes }
      : { ...said, fixes: fixes.map((fix) => ({ ...fix, byHand: true })), severity: "hint" };
  }
}
