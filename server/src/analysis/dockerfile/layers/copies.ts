import type { BuildContext } from "../../../engine/surroundings.ts";
import { mayBeTarArchive } from "../../../knowledge/files/archives.ts";
import type { Instruction } from "../../../syntax/dockerfile.ts";
import { contextPath, isRemote, type Transfer, type TransferPath } from "../transfer.ts";
import { type ContextFiles, contextFiles } from "./context-files.ts";
import { narrowed, stageListing } from "./listings.ts";
import type { Effect, Entry, ImagePath, Listing, Owner, Source, StageFiles } from "./model.ts";
import { ownerOf, rootOwner } from "./owners.ts";
import { join, nameOf } from "./paths.ts";
import type { Site } from "./site.ts";

/** Where COPY and ADD take files from. */
export interface Origins {
  readonly context: BuildContext | undefined;
  /** The files of the stage that --from names; undefined when it names an image or another context. */
  readonly stage: StageFiles | undefined;
}

/** One file or folder that a copy takes. */
interface Taken {
  /** As it is called where it comes from; undefined: behind a pattern or a variable. */
  readonly name: string | undefined;
  readonly entry: Entry | undefined;
  readonly source?: Source;
  readonly listing?: Listing;
  /** Of a file: what it has where it comes from, and keeps. */
  readonly owner?: Owner | undefined;
  readonly mode?: number | undefined;
  readonly range: Effect["range"];
  /** With --parents: its folder below the destination. */
  readonly below: string;
  /** True when it may be nothing at all, or one of several. */
  readonly isVague: boolean;
  readonly unpacked: "yes" | "no" | "maybe";
}

/** What COPY or ADD does to the files of its stage (BuildKit's dispatchCopy and fsutil's copy). */
export function copyEffects(site: Site, transfer: Transfer, origins: Origins): void {
  const { instruction, sources, destination } = transfer;
  if (destination?.value === undefined) {
    site.unknown("/");
    return;
  }
  const written = destination.value;
  const taken = [...sources.flatMap((source) => takenBy(instruction, source, origins)), ...heredocs(instruction)];
  const put = putting(instruction, site);
  const folder = site.resolve(written);
  const isFolder = /(?:^|\/)\.?$/.test(written) ? "yes" : folderness(site, folder, taken, instruction);
  for (const each of taken) putDown(site, each, join(folder, each.below), each.below === "" ? isFolder : "yes", put);
}

/** Owner and mode that the flags give; those of the folders on the way are the same. Without them, files of another stage keep their own, and folders
 * that are made for them are root's (BuildKit, seen with Docker 28). */
interface Putting {
  /** Undefined when a variable hides it, and when files keep the one that they have in another stage. */
  readonly owner: Owner | undefined;
  /** Of the folders that are made. */
  readonly folderOwner: Owner | undefined;
  readonly mode: number | undefined;
}

function putting(instruction: Instruction, site: Site): Putting {
  const chown = instruction.flags.find(({ name }) => name === "chown");
  const chmod = instruction.flags.find(({ name }) => name === "chmod")?.value;
  const isFrom = instruction.flags.some(({ name }) => name === "from");
  const given = chown ? ownerOf(chown.value === undefined ? undefined : site.expanded(chown.value)) : rootOwner;
  const mode = chmod !== undefined && /^[0-7]{3,4}$/.test(chmod) ? Number.parseInt(chmod, 8) : undefined;
  return { owner: chown || !isFrom ? given : undefined, folderOwner: given, mode };
}

/** Whether a destination without a slash at its end is a folder that files go into. */
function folderness(
  site: Site,
  path: ImagePath,
  taken: readonly Taken[],
  { flags }: Instruction,
): "yes" | "no" | "maybe" {
  const isMerged = taken.some(({ entry, unpacked }, index) => index > 0 && (entry !== "file" || unpacked !== "no"));
  const { entry, exists, by } = site.stateNow(path);
  // With --link the files of the stage are not looked at, where the builder can do so.
  if (entry === "folder" && (exists === "yes" || by))
    return flags.some(({ name }) => name === "link") ? "maybe" : "yes";
  if (exists === "no" || entry === "file") return isMerged ? "maybe" : "no";
  // `COPY app.conf /etc/app.conf`: no image has a folder of that name.
  const [only] = taken.length === 1 ? taken : [];
  const isNamedAlike = only?.entry === "file" && only.name === nameOf(path) && /[^.]\.\w+$/.test(only.name);
  return isNamedAlike && only.unpacked === "no" && !only.isVague ? "no" : "maybe";
}

function rightsFor(owner: Owner | undefined, mode: number | undefined): Pick<Effect, "owner" | "mode"> {
  return { ...(owner ? { owner } : {}), ...(mode === undefined ? {} : { mode }) };
}

function putDown(site: Site, taken: Taken, folder: ImagePath, isFolder: "yes" | "no" | "maybe", put: Putting): void {
  const { entry, name, isVague, unpacked, listing, source, range } = taken;
  const certainty = isVague || unpacked === "maybe" ? "may" : "sure";
  const rights = rightsFor(put.owner, put.mode);
  const common = { range, ...rights, ...(source ? { source } : {}) };
  const making = { ...common, ...rightsFor(put.folderOwner, put.mode) };
  const isWhole = entry === "folder" || unpacked === "yes";
  const mayBeWhole = isWhole || entry === undefined || unpacked === "maybe";
  if (isWhole || isFolder === "yes") site.makeFolder(folder, { ...making, certainty: isVague ? "may" : "sure" });
  else site.makeParents(folder, making);
  if (mayBeWhole) {
    const known = isWhole && !isVague && listing ? { listing } : {};
    site.add({
      kind: "create",
      path: folder,
      reach: "contents",
      certainty: known.listing ? "sure" : "may",
      ...common,
      ...known,
    });
  }
  if (isWhole) return;
  const own = rightsFor(put.owner ?? taken.owner, put.mode ?? taken.mode);
  const file = { ...common, ...own, entry: "file" as const, reach: "self" as const, kind: "create" as const };
  const isSure = certainty === "sure" && entry === "file";
  if (isFolder !== "no" && name !== undefined)
    site.add({ ...file, path: join(folder, name), certainty: isSure && isFolder === "yes" ? "sure" : "may" });
  if (isFolder !== "no" && name === undefined) site.add({ ...file, path: folder, reach: "contents", certainty: "may" });
  if (isFolder !== "yes") site.add({ ...file, path: folder, certainty: isSure && isFolder === "no" ? "sure" : "may" });
}

function heredocs({ heredocs: all }: Instruction): readonly Taken[] {
  return all.map(({ name, range }) => ({ name, entry: "file", range, below: "", isVague: false, unpacked: "no" }));
}

function takenBy(instruction: Instruction, source: TransferPath, origins: Origins): readonly Taken[] {
  const { value, range } = source;
  const vague: Taken = { name: undefined, entry: undefined, range, below: "", isVague: true, unpacked: "no" };
  if (value === undefined) return [vague];
  if (instruction.keyword === "ADD" && isRemote(value)) return [fetched(value, vague)];
  const isFrom = instruction.flags.some(({ name }) => name === "from");
  const hasParents = instruction.flags.some(({ name }) => name === "parents");
  if (hasParents) return [{ ...vague, below: "" }];
  const unpacked = instruction.keyword === "ADD" && mayBeTarArchive(value) && !isKept(instruction) ? "maybe" : "no";
  const excludes = instruction.flags.flatMap((flag) => (flag.name === "exclude" ? [flag.value ?? "**"] : []));
  const found = isFrom ? fromStage(value, origins.stage, vague) : fromContext(value, origins.context, vague);
  return found.map((taken) => ({
    ...taken,
    unpacked: taken.entry === "folder" ? "no" : unpacked,
    ...(taken.listing && excludes.length > 0 ? { listing: narrowed(taken.listing, excludes) } : {}),
    isVague: taken.isVague || (excludes.length > 0 && taken.entry !== "folder"),
  }));
}

function isKept(instruction: Instruction): boolean {
  return instruction.flags.some(({ name, value }) => name === "unpack" && value === "false");
}

/** What ADD downloads has the name at the end of its address; a repository is a folder. */
function fetched(address: string, vague: Taken): Taken {
  const name = /^https?:\/\/[^?#]*\/([^/?#]+)(?:$|[?#])/.exec(address)?.[1];
  const isFile = name !== undefined && !name.includes("$") && !name.endsWith(".git");
  return isFile ? { ...vague, name, entry: "file", isVague: false } : vague;
}

function fromContext(value: string, context: BuildContext | undefined, vague: Taken): readonly Taken[] {
  const files = context && contextFiles(context);
  const path = contextPath(value);
  if (path === undefined) return matching(value, files, vague);
  return [contextEntry(path, files, vague)];
}

function contextEntry(path: string, files: ContextFiles | undefined, vague: Taken): Taken {
  const found = path === "" ? "folder" : files?.entryAt(path);
  const entry = found === "absent" ? undefined : found;
  const source: Source = { kind: "context", path };
  const listing = files && entry === "folder" ? files.below(path) : undefined;
  return { ...vague, name: nameOf(path), entry, source, isVague: false, ...(listing ? { listing } : {}) };
}

/** The patterns of `package*.json`; when files may be missing in the listing, what matches may be more. */
function matching(value: string, files: ContextFiles | undefined, vague: Taken): readonly Taken[] {
  if (!files) return [vague];
  const { paths, complete } = files.matches(value.replace(/^(?:\.?\/)+/, ""));
  const all = paths.map((path) => contextEntry(path, files, vague));
  return complete && !/[[\\]/.test(value) ? all : [...all, vague];
}

function fromStage(value: string, stage: StageFiles | undefined, vague: Taken): readonly Taken[] {
  const path = stage?.resolve("/", value);
  if (!stage || path === undefined || /[*?[\\]/.test(value))
    return [{ ...vague, ...(/[*?[\\]/.test(value) ? {} : { name: nameOf(join("/", value)), isVague: false }) }];
  const { entry, owner, mode, source = { kind: "stage", path } } = stage.stateOf(path);
  const isFolder = entry === "folder" || path === "/";
  const shared = { ...vague, name: nameOf(path), isVague: false, source };
  return [
    isFolder
      ? { ...shared, entry: "folder", listing: stageListing(stage, path) }
      : { ...shared, owner, mode, entry: entry === "link" ? undefined : entry },
  ];
}
