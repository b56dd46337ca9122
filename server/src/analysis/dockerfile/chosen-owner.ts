import type { DockerfileModel } from "../../engine/model.ts";
import { isOwnable } from "../../knowledge/files/ownable-folders.ts";
import { instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { filesOf } from "./layers/files-of.ts";
import type { Owner } from "./layers/model.ts";
import { within } from "./layers/paths.ts";

/** Whom a file gives what its program works on. */
export interface ChosenOwner {
  /** A name or a number that is not root's. */
  readonly user: string;
  /** Of a number: the group, where it is another than root's and always the same. */
  readonly group?: string;
}

/**
 * Whom the file already gives what its program works on, by name or number, where that is one and not root: the working directory, what is
 * copied there, and by number anything (OpenShift's way: `chown -R 1001:0`, `COPY --chown=1001:0`).
 * @param folder the working directory
 */
export function chosenOwner(
  dockerfile: DockerfileModel,
  stage: Stage,
  folder: string | undefined,
): ChosenOwner | undefined {
  const own = folder === undefined ? undefined : filesOf(dockerfile, stage).stateOf(folder).owner;
  if (own?.user !== undefined && own.user !== "root") return chosenBy([{ ...own, user: own.user }]);
  return chosenBy(stageChain(stage).flatMap((each) => ownersIn(dockerfile, each, folder)));
}

type Given = Owner & { readonly user: string };

function chosenBy(owners: readonly Given[]): ChosenOwner | undefined {
  const [user, ...others] = new Set(owners.map((owner) => owner.user));
  if (user === undefined || others.length > 0) return undefined;
  const [group, ...more] = new Set(owners.map((owner) => owner.group));
  // The group of a name is that of its account.
  const isKept = isNumber(user) && more.length === 0 && group !== undefined && group !== "root";
  return isKept ? { user, group } : { user };
}

function ownersIn(dockerfile: DockerfileModel, stage: Stage, folder: string | undefined): readonly Given[] {
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
      const isMeant = (isWork && instruction.keyword !== "RUN") || (isNumber(user) && isOwnable(path));
      return isMeant ? [{ user, group: owner?.group }] : [];
    }),
  );
}

function isNumber(user: string): boolean {
  return /^\d+$/.test(user);
}
