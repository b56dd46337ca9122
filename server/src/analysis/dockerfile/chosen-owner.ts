import type { DockerfileModel } from "../../engine/model.ts";
import { isOwnable } from "../../knowledge/files/ownable-folders.ts";
import { instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { filesOf } from "./layers/files-of.ts";
import { within } from "./layers/paths.ts";

/**
 * Whom the file already gives what its program works on, by name or number, where that is one and not root: the working directory, what is
 * copied there, and by number anything (OpenShift's way: `chown -R 1001:0`, `COPY --chown=1001:0`).
 * @param folder the working directory
 */
export function chosenOwner(dockerfile: DockerfileModel, stage: Stage, folder: string | undefined): string | undefined {
  const own = folder === undefined ? undefined : filesOf(dockerfile, stage).stateOf(folder).owner?.user;
  if (own !== undefined && own !== "root") return own;
  const owners = new Set(stageChain(stage).flatMap((each) => ownersIn(dockerfile, each, folder)));
  const [owner] = owners;
  return owners.size === 1 ? owner : undefined;
}

function ownersIn(dockerfile: DockerfileModel, stage: Stage, folder: string | undefined): readonly string[] {
  const files = filesOf(dockerfile, stage);
  return instructionsOf(stage, "RUN", "COPY", "ADD").flatMap((instruction) =>
    files.effectsOf(instruction).flatMap(({ path, owner, aspect, certainty }) => {
      const isGiven =
        instruction.keyword === "RUN"
          ? aspect === "owner" && certainty === "sure"
          : instruction.flags.some(({ name }) => name === "chown");
      const user = owner?.user;
      if (!isGiven || user === undefined || user === "root") return [];
      const isWork = folder !== undefined && folder !== "/" && within(path, folder) !== undefined;
      return (isWork && instruction.keyword !== "RUN") || (/^\d+$/.test(user) && isOwnable(path)) ? [user] : [];
    }),
  );
}
