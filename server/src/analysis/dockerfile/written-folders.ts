import type { DockerfileModel } from "../../engine/model.ts";
import { isOpenToAll, isOwnable, isOwnableVolume, isOwnableWork } from "../../knowledge/files/ownable-folders.ts";
import { cacheVariables } from "../../knowledge/packages/home-tools.ts";
import { instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { contains } from "../../syntax/text.ts";
import { bringsDependencies } from "./dependency-steps.ts";
import { filesOf } from "./layers/files-of.ts";
import type { Effect, StageFiles } from "./layers/model.ts";
import { foldersAbove, join, parentOf, within } from "./layers/paths.ts";
import type { RootNeed } from "./root-need.ts";
import { startCommand } from "./start-command.ts";
import { volumesOf } from "./volumes.ts";
import { workFolder } from "./work-folder.ts";

/** A folder, or a file, that the program of an image writes to, or may, and that belongs to root. */
export interface WrittenFolder {
  readonly path: string;
  /** Steps of the build put things below it that the program may write anew. */
  readonly tree: boolean;
  /** Nothing is known to make it while the image is built. */
  readonly missing: boolean;
}

type Draft = Map<string, { tree: boolean; missing: boolean }>;

/**
 * What the program of a stage may write to: where it works and lies, volumes, folders that steps make for nothing else, caches, its home
 * where the file sets one. Left out is what belongs to the system, to somebody else than root, and what everybody may write to.
 */
export function writtenFolders(
  dockerfile: DockerfileModel,
  stage: Stage,
  { writes, programs }: Pick<RootNeed, "writes" | "programs">,
): readonly WrittenFolder[] {
  const files = filesOf(dockerfile, stage);
  const work = workFolder(dockerfile, stage);
  const deeds = deedsOf(dockerfile, stage).flat();
  const found: Draft = new Map();
  const copied = programs.filter((path) =>
    /^(?:COPY|ADD)$/.test(files.stateOf(path).effect?.instruction.keyword ?? ""),
  );
  const beside = copied.map(parentOf).filter((path) => work === undefined || within(path, work) === undefined);
  const entered = foldersEntered(stage).filter((path) => isThere(files, path));
  for (const path of [...beside, ...entered, ...(work === undefined ? [] : [work])])
    if (path === work ? isOwnableWork(path) : isOwnable(path)) fill(found, files, stage, deeds, path);
  for (const path of volumesOf(dockerfile, stage)) add(found, path, { tree: true, missing: !isThere(files, path) });
  for (const path of foldersMade(files, deeds, work)) add(found, path, { tree: true, missing: false });
  for (const path of filesMade(files, deeds)) add(found, path, { tree: false, missing: false });
  for (const path of writes) if (isOwnable(path) && isThere(files, path)) fill(found, files, stage, deeds, path);
  for (const path of [...cachesOf(stage), ...writes.map(topmostOwnable)])
    if (path !== undefined && isOwnable(path) && !isOpenToAll(path))
      add(found, path, { tree: false, missing: !isThere(files, path) });
  if (work !== undefined && startsByNode(stage)) add(found, join(work, "node_modules"), { tree: false, missing: true });
  return outermost(found).filter(({ path }) => isRoots(files, path));
}

function add(found: Draft, path: string, { tree, missing }: { tree: boolean; missing: boolean }): void {
  if (!isOwnableVolume(path) || !/^[\p{L}\p{N}_./@+ ~-]+$/u.test(path)) return;
  const known = found.get(path);
  found.set(path, { tree: tree || known?.tree === true, missing: missing && known?.missing !== false });
}

/** The folder of the program itself: with all that is below when steps put things there that it may write anew. */
function fill(found: Draft, files: StageFiles, stage: Stage, deeds: readonly Deed[], path: string): void {
  add(found, path, { tree: false, missing: false });
  // They bring the virtual environment up to date whenever they start something.
  const synchronises = startedNames(stage).some((name) => /^(?:uv|uvx|pdm|hatch|rye|pipenv)$/.test(name));
  for (const deed of deeds) {
    const { effect, command } = deed;
    if (command && bringsDependencies(command) && !synchronises) continue;
    const isBelow = effect.path !== path && within(effect.path, path) !== undefined;
    if (isBelow && effect.kind === "create" && effect.reach === "self") {
      const isMade = effect.entry !== "folder" || command?.name === "mkdir";
      if (isMade && files.stateOf(effect.path).exists !== "no")
        add(found, effect.path, { tree: false, missing: false });
    } else if (mayFill(deed, path)) add(found, path, { tree: true, missing: false });
  }
}

function mayFill({ effect, folder }: Deed, path: string): boolean {
  if (effect.kind !== "unknown" && effect.kind !== "create") return false;
  if (within(effect.path, path) !== undefined) return effect.reach !== "self";
  return (
    effect.kind === "unknown" &&
    within(path, effect.path) !== undefined &&
    folder !== undefined &&
    within(folder, path) !== undefined &&
    (effect.covers?.(path) ?? true)
  );
}

/** What a command of a RUN does. */
interface Deed {
  readonly effect: Effect;
  readonly command: Command | undefined;
  /** Where the command works. */
  readonly folder: string | undefined;
}

/** By RUN, of the stage and of those it stands on. */
function deedsOf(dockerfile: DockerfileModel, stage: Stage): readonly (readonly Deed[])[] {
  return stageChain(stage).flatMap((each) => {
    const files = filesOf(dockerfile, each);
    return instructionsOf(each, "RUN").map((run) =>
      files.effectsOf(run).map((effect) => {
        const command = run.script?.commands.find(({ range }) => contains(range, effect.range));
        return { effect, command, folder: command && files.workFolder(command) };
      }),
    );
  });
}

/** Folders that steps make and leave empty, or make to be written to: `/data`, `/var/log/app`, `uploads` in the working directory. */
function foldersMade(files: StageFiles, deeds: readonly Deed[], work: string | undefined): readonly string[] {
  const made = deeds.flatMap(({ effect, command }) => {
    const isMade = effect.kind === "create" && effect.entry === "folder" && effect.reach === "self";
    return isMade && (command?.name === "mkdir" || command?.name === "install") ? [effect.path] : [];
  });
  return made.filter((path) => {
    if (!isOwnable(path) || (work !== undefined && within(work, path) !== undefined)) return false;
    if (files.stateOf(path).exists === "no") return false;
    return /^\/(?:var|run)\//.test(path) || isLeftEmpty(files, deeds, path);
  });
}

/** Files that steps make by hand, for the program to go on writing to: `touch /var/log/app.log`, `echo [] > /data.json`. */
function filesMade(files: StageFiles, deeds: readonly Deed[]): readonly string[] {
  const made = deeds.flatMap(({ effect, command }) => {
    const isMade = effect.kind === "create" && effect.entry === "file" && effect.reach === "self";
    return isMade && (!command || isByHand(command)) ? [effect.path] : [];
  });
  return made.filter(
    (path) =>
      isOwnable(path) &&
      !isOpenToAll(path) &&
      files.stateOf(path).exists !== "no" &&
      // Where nobody knows whether the destination is a folder, it is the file.
      !made.includes(parentOf(path)),
  );
}

function isByHand({ name = "", args }: Command): boolean {
  if (name === "cp" || name === "install") return args.some(({ value }) => value === "/dev/null");
  return /^(?:touch|truncate|tee|dd|fallocate|echo|printf|cat|:|true)?$/.test(name);
}

/** No step installs anything there. */
function isLeftEmpty(files: StageFiles, deeds: readonly Deed[], path: string): boolean {
  if (files.below(path).paths.some((each) => files.stateOf(each).entry !== "folder")) return false;
  return !deeds.some(
    ({ effect, folder }) =>
      (effect.kind === "unknown" && within(effect.path, path) !== undefined) ||
      (effect.kind === "create" && effect.path === path && effect.reach !== "self") ||
      (folder === path && effect.kind !== "remove"),
  );
}

/** Where ENV puts caches, and HOME. */
function cachesOf({ end }: Stage): readonly string[] {
  return ["HOME", ...cacheVariables].flatMap((name) => {
    const variable = end.variables.get(name);
    const path = variable?.kind === "ENV" ? variable.value?.text : undefined;
    return path?.startsWith("/") ? [path.replace(/(?<=.)\/+$/, "")] : [];
  });
}

/** "/data" of "/data/a/b", "/var/log/app" of "/var/log/app/x". */
function topmostOwnable(path: string): string | undefined {
  return [...foldersAbove(path), path].find(isOwnable);
}

/** Development servers and runners of scripts keep caches in node_modules. */
function startsByNode(stage: Stage): boolean {
  return startedNames(stage).some((name) =>
    /^(?:npm|npx|pnpm|yarn|vite|next|nuxt|ng|webpack|react-scripts)$/.test(name),
  );
}

function startedNames(stage: Stage): readonly string[] {
  return commandsStarted(stage).flatMap(({ name }) => name ?? []);
}

/** Where a shell goes before it starts the program: `cd /app && serve`. */
function foldersEntered(stage: Stage): readonly string[] {
  return commandsStarted(stage).flatMap(({ name, args: [folder] }) =>
    name === "cd" && folder?.value?.startsWith("/") ? [join("/", folder.value)] : [],
  );
}

function commandsStarted(stage: Stage): readonly Command[] {
  const { entrypoint, cmd } = startCommand(stage);
  return [entrypoint, cmd].flatMap((each) => each?.script?.commands ?? []);
}

function isThere(files: StageFiles, path: string): boolean {
  const { exists, effect } = files.stateOf(path);
  return exists === "yes" || effect !== undefined;
}

/** Nobody else is known to have it, and not everybody may write there. */
function isRoots(files: StageFiles, path: string): boolean {
  const { owner, mode } = files.stateOf(path);
  return (owner?.user === undefined || owner.user === "root") && (mode === undefined || (mode & 0o002) === 0);
}

function outermost(found: Draft): readonly WrittenFolder[] {
  const all = [...found].map(([path, state]) => ({ path, ...state }));
  return all
    .filter(
      ({ path }) => !all.some((other) => other.tree && other.path !== path && within(path, other.path) !== undefined),
    )
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
