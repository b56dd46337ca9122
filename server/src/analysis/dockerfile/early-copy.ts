import type { DockerfileModel } from "../../engine/model.ts";
import { installedFolder, installInputs, type ProjectFiles } from "../../knowledge/packages/install-inputs.ts";
import { type PackageCall, packageCall } from "../../knowledge/packages/package-calls.ts";
import { readsNoFiles } from "../../knowledge/shell/known-commands.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { knownValue } from "../../syntax/typed.ts";
import { filesOf, type StageFiles } from "./layers/files-of.ts";
import { ignoreFileOf } from "./sent-context.ts";
import { contextPath, transferOf, type TransferPath } from "./transfer.ts";

/** A COPY of a folder, and the dependency install behind it that needs only a few files of it. */
export interface EarlyCopy extends FolderCopy {
  readonly install: Instruction;
  readonly call: PackageCall;
  /** Files that the install needs, relative to the folder. */
  readonly inputs: readonly string[];
  /** True when the copy can run behind the install as well as in front of it. */
  readonly movable: boolean;
}

interface FolderCopy {
  readonly copy: Instruction;
  readonly source: TransferPath;
  readonly destination: TransferPath;
  /** Path within the context with a slash at the end; "" for all of it. */
  readonly folder: string;
}

/** The build context with what its ignore file keeps out. */
interface Seen {
  readonly files: ReadonlySet<string>;
  readonly texts: Readonly<Record<string, string>>;
  readonly ignores: (path: string) => boolean;
}

/** The install of each stage that runs again with every change to the files copied in front of it. */
export function earlyCopies(dockerfile: DockerfileModel): EarlyCopy[] {
  const { context } = dockerfile.surroundings;
  if (!context || context.truncated) return [];
  const { ignores } = ignoreFileOf(context);
  const seen = { files: new Set(context.files), texts: context.manifests, ignores };
  return dockerfile.stages.flatMap((stage) => (stage.windows ? [] : (earlyCopyIn(dockerfile, stage, seen) ?? [])));
}

/** Follows the stage to its first install; gives up where the order of the instructions may matter. */
function earlyCopyIn(dockerfile: DockerfileModel, stage: Stage, seen: Seen): EarlyCopy | undefined {
  let copied: FolderCopy | undefined;
  for (const instruction of stage.instructions) {
    if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
      if (copied) return undefined;
      copied = folderCopy(dockerfile, instruction, seen);
    }
    if (instruction.keyword === "VOLUME") return undefined;
    if (instruction.keyword !== "RUN") continue;
    const install = installIn(instruction, projectFiles(seen, copied?.folder ?? ""));
    if (install && copied && runsInside(filesOf(dockerfile, stage), copied, instruction))
      return withInstall(filesOf(dockerfile, stage), copied, instruction, install, seen);
    if (install || (copied && !instruction.script?.chain?.every(isIndependent))) return undefined;
  }
  return undefined;
}

function withInstall(
  files: StageFiles,
  copied: FolderCopy,
  install: Instruction,
  { alone, ...found }: Install,
  seen: Seen,
): EarlyCopy {
  const filled = installedFolder(found.call);
  const kept = filled === undefined || seen.ignores(copied.folder + filled);
  const isAbsolute = copied.destination.value?.startsWith("/") === true;
  const inPlace = isAbsolute || files.folderAt(copied.copy) === files.folderAt(install);
  return { ...copied, install, ...found, movable: alone && kept && inPlace };
}

const harmlessFlags: ReadonlySet<string> = new Set(["chown", "chmod", "link"]);

function folderCopy(dockerfile: DockerfileModel, copy: Instruction, { files }: Seen): FolderCopy | undefined {
  const {
    sources: [source, ...others],
    destination,
  } = transferOf(copy);
  if (copy.json || !copy.flags.every(({ name }) => harmlessFlags.has(name)) || others.length > 0) return undefined;
  const path = source?.variable === false && source.value !== undefined ? contextPath(source.value) : undefined;
  if (!source || path === undefined || destination?.value === undefined || files.has(path)) return undefined;
  return { copy, source, destination, folder: path === "" ? "" : `${path}/` };
}

function projectFiles({ files, texts, ignores }: Seen, folder: string): ProjectFiles {
  const has = (path: string) =>
    (path.endsWith("/") ? [...files].some((file) => file.startsWith(path)) : files.has(path)) && !ignores(path);
  return {
    has: (path) => has(folder + path),
    text: (path) => (has(folder + path) ? texts[folder + path] : undefined),
  };
}

interface Install extends Pick<EarlyCopy, "call" | "inputs"> {
  /** Nothing else in the same RUN may need the copied files. */
  readonly alone: boolean;
}

/** The first install of a RUN, when nothing in front of it may need the copied files. */
function installIn({ script, mounts }: Instruction, files: ProjectFiles): Install | undefined {
  const chain = script?.chain ?? [];
  if (mounts.some(({ type }) => type.state === "unknown" || knownValue(type) === "bind")) return undefined;
  for (const [index, command] of chain.entries()) {
    const call = packageCall(command);
    const inputs = call && installInputs(call, files);
    if (call && inputs && inputs.length > 0)
      return { call, inputs, alone: chain.slice(index + 1).every(isIndependent) };
    if (!isIndependent(command)) return undefined;
  }
  return undefined;
}

/** True for commands that surely read nothing of the project. */
function isIndependent(command: Command): boolean {
  const call = packageCall(command);
  if (!call)
    return (
      readsNoFiles(command.name ?? "") ||
      (removes(command.name) && command.args.every(({ template }) => /^[-/]/.test(template)))
    );
  if (call.action === "clean" || call.subcommand === "config") return true;
  const system =
    call.manager === "apt" || call.manager === "apk" || call.manager === "dnf" || call.manager === "zypper";
  return (
    (system || (call.action === "install" && call.packages.length > 0)) &&
    call.packages.every(({ kind }) => kind !== "file" && kind !== "unknown")
  );
}

function removes(program: string | undefined): boolean {
  return program === "rm" || program === "mkdir";
}

/** The install runs in the folder that the copy fills. */
function runsInside(files: StageFiles, { copy, destination }: FolderCopy, run: Instruction): boolean {
  return files.resolve(files.folderAt(copy), destination.value ?? "") === files.folderAt(run);
}
