import type { Instruction } from "../../../syntax/dockerfile.ts";
import type { Command } from "../../../syntax/shell.ts";
import type { Range } from "../../../syntax/text.ts";

/**
 * Paths of the model are absolute POSIX paths without "." and ".." and without a slash at their end. What lies in a working
 * directory that nobody knows lies below a folder of its own at the root whose name begins with "?": `/?base/app`.
 */
export type ImagePath = string;

/**
 * One thing that an instruction does to the files of its stage.
 * create: puts a file or folder there, or writes it anew. change: owner, mode or content of what is there. remove: takes it
 * away. unknown: a program that nobody can see into; it may do any of these.
 */
export interface Effect {
  readonly kind: "create" | "change" | "remove" | "unknown";
  readonly path: ImagePath;
  /**
   * self: the path alone. tree: the path and all that is below it. contents: what is below it. A sure creation of contents
   * brings something, nobody knows under what names, unless `listing` tells.
   */
  readonly reach: "self" | "tree" | "contents";
  /** may: it depends on a condition, on a variable, or on how a program does its work. */
  readonly certainty: "sure" | "may";
  readonly instruction: Instruction;
  /** The word or the command that does it. */
  readonly range: Range;
  /** Of a creation: what is there then; undefined: nobody knows. */
  readonly entry?: Entry;
  /** Of a creation: only when nothing is there yet: mkdir -p, WORKDIR, the folders above a destination. */
  readonly ifMissing?: true;
  /** Of a change: what it changes. */
  readonly aspect?: "owner" | "mode" | "content";
  /** What it makes the owner; undefined: nobody knows. */
  readonly owner?: Owner;
  /** Permission bits that it sets: 0o755; undefined: nobody knows. With `ifMissing`, where nothing was there. */
  readonly mode?: number;
  /** The file or folder of the build context, or of the stage, that a copy takes. */
  readonly source?: Source;
  /** The names below `path`, where a copy is known. */
  readonly listing?: Listing;
  /** Which paths within its reach it concerns; absent: all of them. */
  readonly covers?: (path: ImagePath) => boolean;
}

export type Entry = "file" | "folder" | "link";

/** As written or by name, "root" for 0; undefined parts are not known. */
export interface Owner {
  readonly user: string | undefined;
  readonly group: string | undefined;
}

/** Where a copied file comes from. */
export interface Source {
  /** context: a path relative to the build context, "" for all of it. stage: a path in the files of another stage. */
  readonly kind: "context" | "stage";
  readonly path: string;
}

/** What lies below a folder that is put somewhere else. Paths are relative to it, without a leading slash. */
export interface Listing {
  /** What is there; "absent" when surely nothing is, undefined when nobody knows. */
  readonly entryAt: (path: string) => ListedEntry | "absent" | undefined;
  /** The paths that are known, and whether these are all. */
  readonly known: () => { readonly paths: readonly string[]; readonly complete: boolean };
}

export interface ListedEntry {
  readonly entry: Entry | undefined;
  readonly source?: Source;
  readonly owner?: Owner;
  readonly mode?: number;
}

/** What is known of one path at one moment of the build. */
export interface PathState {
  /** unknown: the base may have it, or something in between may have made or removed it: see `doubt`. */
  readonly exists: "yes" | "no" | "unknown";
  readonly entry: Entry | undefined;
  /** The instruction that surely put it there last; undefined: none did, or it may have been there before. */
  readonly by: Instruction | undefined;
  /** What that instruction did. */
  readonly effect: Effect | undefined;
  /** The file of the build context, or of a stage, that it is a copy of. */
  readonly source: Source | undefined;
  readonly owner: Owner | undefined;
  /** Permission bits: 0o755. */
  readonly mode: number | undefined;
  /** Instructions that surely changed it afterwards, newest first. */
  readonly changedBy: readonly Instruction[];
  /** The instruction that surely removed it last, when nothing surely made it anew. */
  readonly removedBy: Instruction | undefined;
  /** The newest effect that may have made, changed or removed it since then. */
  readonly doubt: Effect | undefined;
}

/** The files of a stage, as its instructions and those of the stages below it leave them. */
export interface StageFiles {
  /** The state of a path in front of an instruction of the stage; without one, at the end of the stage. */
  readonly stateOf: (path: ImagePath, before?: Instruction) => PathState;
  /** The paths known to be below a folder at the end of the stage, sorted, and whether these are surely all. */
  readonly below: (folder: ImagePath) => { readonly paths: readonly ImagePath[]; readonly complete: boolean };
  /** What an instruction of the stage does, in order. Empty for those that touch no files. A trigger of ONBUILD works in a later build. */
  readonly effectsOf: (instruction: Instruction) => readonly Effect[];
  /** The instruction whose layer holds the path as the image shows it; undefined when that is not sure. */
  readonly layerOf: (path: ImagePath) => Instruction | undefined;
  /** The working directory in front of an instruction; without one, at the end of the stage. */
  readonly folderAt: (before?: Instruction) => ImagePath;
  /** The folder in which a command of a RUN works; undefined when it is never run. */
  readonly workFolder: (command: Command) => ImagePath | undefined;
  /** The path that a relative or absolute path means in a folder, links that are known followed. */
  readonly resolve: (folder: ImagePath, path: string) => ImagePath;
}
