import type { DockerfileModel } from "../../engine/model.ts";
import { isOwnable } from "../../knowledge/files/ownable-folders.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { closedPaths } from "../dockerfile/closed-paths.ts";
import { filesOf } from "../dockerfile/layers/files-of.ts";
import type { StageFiles } from "../dockerfile/layers/model.ts";
import { within } from "../dockerfile/layers/paths.ts";
import type { RootNeed } from "../dockerfile/root-need.ts";
import { runsAs } from "../dockerfile/run-facts.ts";
import { workFolder } from "../dockerfile/work-folder.ts";
import { type WrittenFolder, writtenFolders } from "../dockerfile/written-folders.ts";
import type { Candidate } from "./user-candidates.ts";

/** What has to be done so that a user can do the work of root's program. */
export interface UserPlan {
  /** COPY and ADD that get --chown. */
  readonly copies: readonly Instruction[];
  /** Shell commands that make the user, in front of the first of the copies. */
  readonly early: readonly string[];
  /** Shell commands in front of USER. */
  readonly late: readonly string[];
}

/** The plan for a user; undefined when the image has no shell to do it with, and when something cannot be given away. */
export function planFor(
  dockerfile: DockerfileModel,
  stage: Stage,
  candidate: Candidate,
  need: RootNeed & { readonly served: readonly string[] },
  hasShell: boolean,
): UserPlan | undefined {
  const files = filesOf(dockerfile, stage);
  const closed = closedPaths(dockerfile, stage, need.programs);
  if (!closed || (candidate.isNew && need.writes.some((path) => isOthers(files, path)))) return undefined;
  const wanted = [...writtenFolders(dockerfile, stage, need), ...homeOf(candidate), ...closed];
  for (const path of need.served) wanted.push({ path, tree: true, missing: false });
  const copies = copiesInto(stage, files, wanted, candidate);
  const folders = wanted.map((folder) => ({
    ...folder,
    tree: folder.tree || hasOthers(dockerfile, stage, folder, copies) || isTakenBack(dockerfile, stage, folder),
  }));
  const given = copies.filter((copy) => folders.some((each) => !each.tree && isInto(files, copy, each.path)));
  const left = folders.filter(({ path }) => !given.some((copy) => puts(files, copy, path)));
  if (!hasShell)
    return isServed(files, folders, workFolder(dockerfile, stage)) ? { copies: given, early: [], late: [] } : undefined;
  const first = candidate.creation.length > 0 ? given[0] : undefined;
  if (!first) return { copies: given, early: [], late: [...candidate.creation, ...ownership(left, candidate.owner)] };
  // npm runs scripts as the owner of the folder it works in, and git refuses one that belongs to another user: root works there first.
  const isLast = instructionsOf(stage, "RUN").every(({ index }) => index < first.index);
  const isEarly = ({ path, tree, missing }: WrittenFolder): boolean => {
    const { exists, effect } = files.stateOf(path, first);
    return isLast && !tree && (missing ? !path.endsWith("/node_modules") : exists === "yes" || effect !== undefined);
  };
  return {
    copies: given,
    early: [...candidate.creation, ...ownership(left.filter(isEarly), candidate.owner)],
    late: ownership(
      left.filter((folder) => !isEarly(folder)),
      candidate.owner,
    ),
  };
}

/** The file gives it to somebody who is not root, and does not open it to all. */
function isOthers(files: StageFiles, path: string): boolean {
  const { owner, mode } = files.stateOf(path);
  return owner?.user !== undefined && owner.user !== "root" && ((mode ?? 0) & 0o002) === 0;
}

function homeOf({ home }: Candidate): readonly WrittenFolder[] {
  return home !== undefined && isOwnable(home) && !/^\/(?:non-?existent|no-?home|var\/empty)/.test(home)
    ? [{ path: home, tree: false, missing: true }]
    : [];
}

/** COPY and ADD into the folders, of files that nobody is given yet, where the user's name means something and root is at work. */
function copiesInto(
  stage: Stage,
  files: StageFiles,
  folders: readonly WrittenFolder[],
  { from, owner }: Candidate,
): readonly Instruction[] {
  const isNumber = /^\d/.test(owner);
  return instructionsOf(stage, "COPY", "ADD").filter(
    (copy) =>
      (isNumber || copy.index > from) &&
      runsAs(copy, stage) === "root" &&
      !copy.flags.some(({ name }) => name === "chown") &&
      folders.some(({ path }) => isInto(files, copy, path)),
  );
}

function isInto(files: StageFiles, copy: Instruction, folder: string): boolean {
  return files.effectsOf(copy).some(({ path, kind, entry }) => {
    // The folders above the destination are made along.
    if (kind !== "create" || (path === folder && entry === "folder")) return false;
    return within(path, folder) !== undefined;
  });
}

/** It is the copy that makes this file. */
function puts(files: StageFiles, copy: Instruction, path: string): boolean {
  return files
    .effectsOf(copy)
    .some(
      ({ kind, reach, ...effect }) =>
        kind === "create" && reach === "self" && effect.path === path && effect.entry === "file",
    );
}

/** Files that are copied there and cannot be given away by --chown: by stages below, and before the user is made. */
function hasOthers(
  dockerfile: DockerfileModel,
  stage: Stage,
  { path }: WrittenFolder,
  copies: readonly Instruction[],
): boolean {
  return stageChain(stage).some((each) =>
    instructionsOf(each, "COPY", "ADD").some(
      (copy) =>
        !copies.includes(copy) &&
        // `--chown=:users` leaves them to root.
        !copy.flags.some(({ name, value }) => name === "chown" && value?.startsWith(":") !== true) &&
        isInto(filesOf(dockerfile, each), copy, path),
    ),
  );
}

/** A step gives what is there to root, whatever --chown says: `chown -R root:users /app`. */
function isTakenBack(dockerfile: DockerfileModel, stage: Stage, { path }: WrittenFolder): boolean {
  return stageChain(stage).some((each) =>
    instructionsOf(each, "RUN").some((run) =>
      filesOf(dockerfile, each)
        .effectsOf(run)
        .some(
          ({ aspect, owner, reach, path: changed }) =>
            aspect === "owner" &&
            owner?.user === "root" &&
            (within(changed, path) !== undefined || (reach !== "self" && within(path, changed) !== undefined)) &&
            !(reach === "self" && changed === path),
        ),
    ),
  );
}

/** True when each folder is the working directory, which USER in front of it serves, or is made by a copy, which --chown serves. */
function isServed(files: StageFiles, folders: readonly WrittenFolder[], work: string | undefined): boolean {
  return folders.every(({ path, missing }) => {
    const made = files.stateOf(path).effect?.instruction.keyword;
    return !missing && (path === work || made === "COPY" || made === "ADD");
  });
}

function ownership(folders: readonly WrittenFolder[], owner: string): readonly string[] {
  const paths = (which: (folder: WrittenFolder) => boolean) => [
    ...new Set(folders.filter(which).map(({ path }) => quoted(path))),
  ];
  const isCovered = (path: string) => folders.some((other) => other.tree && within(path, other.path) !== undefined);
  const missing = paths((each) => each.missing);
  const single = paths((each) => !each.tree && !isCovered(each.path));
  const trees = paths((each) => each.tree);
  return [
    ...(missing.length > 0 ? [`mkdir -p ${missing.join(" ")}`] : []),
    ...(single.length > 0 ? [`chown ${owner} ${single.join(" ")}`] : []),
    ...(trees.length > 0 ? [`chown -R ${owner} ${trees.join(" ")}`] : []),
  ];
}

function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
