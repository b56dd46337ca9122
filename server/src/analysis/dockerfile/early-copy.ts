import type { DockerfileModel } from "../../engine/model.ts";
import { restoredBy } from "../../knowledge/packages/dependency-restores.ts";
import { installInputs } from "../../knowledge/packages/install-inputs.ts";
import { packageCall } from "../../knowledge/packages/package-calls.ts";
import type { InstallInputs, ProjectFiles } from "../../knowledge/packages/project-files.ts";
import { readsNoFiles } from "../../knowledge/shell/known-commands.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { knownValue } from "../../syntax/typed.ts";
import { filesOf, type StageFiles } from "./layers/files-of.ts";
import { ignoreFileOf } from "./sent-context.ts";
import { contextPath, transferOf, type TransferPath } from "./transfer.ts";

/** A COPY of a folder, and the dependency install behind it that needs only a few files of it. */
export interface EarlyCopy extends FolderCopy, Install {
  readonly stage: Stage;
  readonly install: Instruction;
  /** The copy can run behind the install as well as in front of it: no path is relative to another folder. */
  readonly inPlace: boolean;
  /** RUN instructions between the two, which need nothing of the copy. */
  readonly between: boolean;
  /** Folders that the install fills and that the copy would overwrite, since the ignore file lets them through. */
  readonly overwritten: readonly string[];
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
  let between = false;
  for (const instruction of stage.instructions) {
    if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
      if (copied) return undefined;
      copied = folderCopy(dockerfile, instruction, seen);
    }
    if (instruction.keyword === "VOLUME") return undefined;
    if (instruction.keyword !== "RUN") continue;
    const found = installIn(instruction, projectFiles(seen, copied?.folder ?? ""));
    if (found && copied && runsInside(filesOf(dockerfile, stage), copied, instruction))
      return {
        ...copied,
        ...found,
        stage,
        install: instruction,
        between,
        ...placeOf(filesOf(dockerfile, stage), copied, instruction, found, seen),
      };
    // What fetches ahead of the copy is there for that.
    if (!copied && instruction.script?.commands.some((command) => restoredBy(command) !== undefined)) return undefined;
    if (found || (copied && !instruction.script?.chain?.every(isIndependent))) return undefined;
    between ||= copied !== undefined;
  }
  return undefined;
}

function placeOf(
  files: StageFiles,
  { copy, destination, folder }: FolderCopy,
  install: Instruction,
  { inputs }: Install,
  seen: Seen,
): Pick<EarlyCopy, "inPlace" | "overwritten"> {
  const isAbsolute = destination.value?.startsWith("/") === true;
  return {
    inPlace: isAbsolute || files.folderAt(copy) === files.folderAt(install),
    overwritten: inputs.fills.filter((filled) => !seen.ignores(folder + filled)),
  };
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
  const names = [...files].flatMap((file) => {
    const name = file.slice(folder.length);
    return file.startsWith(folder) && !name.includes("/") && !ignores(file) ? [name] : [];
  });
  return {
    names,
    has: (path) => has(folder + path),
    text: (path) => (has(folder + path) ? texts[folder + path] : undefined),
  };
}

interface Install {
  readonly command: Command;
  readonly inputs: InstallInputs;
  /** Nothing behind it in the same RUN may need the copied files. */
  readonly alone: boolean;
  /** It is the first command of its RUN. */
  readonly leads: boolean;
}

/** The first install of a RUN, when nothing in front of it may need the copied files. */
function installIn({ script, mounts }: Instruction, files: ProjectFiles): Install | undefined {
  const chain = script?.chain ?? [];
  if (mounts.some(({ type }) => type.state === "unknown" || knownValue(type) === "bind")) return undefined;
  for (const [index, command] of chain.entries()) {
    const inputs = installInputs(command, files);
    // With a cache mount, what was fetched is there the next time.
    if (inputs?.ahead !== undefined && mounts.length > 0) return undefined;
    if (inputs) return { command, inputs, alone: chain.slice(index + 1).every(isIndependent), leads: index === 0 };
    if (!isIndependent(command)) return undefined;
  }
  return undefined;
}

/** True for commands that surely read nothing of the project. */
function isIndependent(command: Command): boolean {
  const call = packageCall(command);
  if (!call)
    return (
      (command.name === "poetry" && command.args[0]?.value === "config") ||
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
