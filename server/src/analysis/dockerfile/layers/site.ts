import { expanded, type Instruction } from "../../../syntax/dockerfile.ts";
import type { Command } from "../../../syntax/shell.ts";
import type { Range } from "../../../syntax/text.ts";
import type { Effect, Entry, ImagePath, PathState, StageFiles } from "./model.ts";
import { foldersAbove } from "./paths.ts";

/** An effect as the readers of instructions say it. */
export type Deed = Omit<Effect, "instruction" | "range" | "certainty"> & Partial<Pick<Effect, "range" | "certainty">>;

/** What a folder is made with. */
export type Making = Pick<Deed, "owner" | "mode" | "certainty" | "range">;

/** The files so far, as those need to know them who add to them. */
export interface Ledger {
  stateNow(path: ImagePath): PathState;
  resolve(folder: ImagePath, path: string): ImagePath;
  add(effect: Effect): void;
  /** Says where a command works. */
  work(command: Command, folder: ImagePath): void;
  /** The files as they are now, for whoever asks later. */
  snapshot(): Pick<StageFiles, "stateOf" | "below">;
  /** Says where a link leads; undefined: nobody knows. */
  linkTo(path: ImagePath, target: ImagePath | undefined): void;
}

/** Where an instruction, or one command of it, does its work; it writes down what that is. */
export class Site {
  readonly ledger: Ledger;
  readonly instruction: Instruction;
  /** The working directory. */
  folder: ImagePath;
  /** The command at work. */
  range: Range;
  /** True behind sudo. */
  isRoot = false;
  /** Permission bits that what is made does not get. */
  umask = 0o022;
  /** May it not run at all? Then nothing that it does is sure. */
  certainty: Effect["certainty"] = "sure";
  /** True for paths that lie in a mount: nothing of it stays. */
  isMounted: (path: ImagePath) => boolean = () => false;
  /** Where the mounts are; "unknown" when a variable hides one of them. */
  mounts: readonly ImagePath[] | "unknown" = [];

  constructor(ledger: Ledger, instruction: Instruction, folder: ImagePath) {
    this.ledger = ledger;
    this.instruction = instruction;
    this.folder = folder;
    this.range = instruction.range;
  }

  stateNow(path: ImagePath): PathState {
    return this.ledger.stateNow(path);
  }

  /** The path that is meant here, links followed. */
  resolve(path: string): ImagePath {
    return this.ledger.resolve(this.folder, path);
  }

  add(deed: Deed): void {
    const { instruction, range } = this;
    if (this.isMounted(deed.path)) return;
    const certainty = this.certainty === "may" ? "may" : (deed.certainty ?? "sure");
    this.ledger.add({ instruction, range, ...deed, certainty });
  }

  /** A file or folder of its own, made anew. */
  create(path: ImagePath, entry: Entry | undefined, deed: Partial<Deed> = {}): void {
    this.add({ kind: "create", reach: "self", ...(entry ? { entry } : {}), ...deed, path });
  }

  /** A link, where it is known to a path. */
  link(path: ImagePath, target: ImagePath | undefined, isSymbolic: boolean): void {
    this.create(path, isSymbolic ? "link" : "file");
    if (isSymbolic && this.certainty === "sure" && !this.isMounted(path)) this.ledger.linkTo(path, target);
  }

  /** Something below a folder, nobody knows what. */
  mayFill(path: ImagePath, deed: Partial<Deed> = {}): void {
    this.add({ kind: "create", reach: "contents", certainty: "may", ...deed, path });
  }

  /** Whatever a program that nobody can see into does at or below a path. */
  unknown(path: ImagePath, deed: Partial<Deed> = {}): void {
    this.add({ kind: "unknown", reach: "tree", certainty: "may", ...deed, path });
  }

  /** Makes the folder and those above it that are missing, as `mkdir -p` does. */
  makeFolder(path: ImagePath, making: Making = {}): void {
    this.makeParents(path, making);
    this.#makeOne(path, making);
  }

  /** Makes the folders above a path that are missing. */
  makeParents(path: ImagePath, making: Making = {}): void {
    for (const folder of foldersAbove(path)) this.#makeOne(folder, making);
  }

  #makeOne(path: ImagePath, { owner, ...making }: Making): void {
    if (path === "/") return;
    const before = this.stateNow(path);
    if (before.exists === "yes") return;
    const isNew = before.exists === "no";
    const same = before.owner?.user === owner?.user && before.owner?.group === owner?.group;
    const known = owner && (isNew || same) ? { owner } : {};
    if (isNew) this.create(path, "folder", { ...making, ...known });
    else this.create(path, "folder", { ...making, ...known, ifMissing: true });
  }

  /** Text with the builder's variables replaced; undefined when one is unknown. */
  expanded(text: string): string | undefined {
    return expanded({ text, segments: [] }, this.instruction)?.text;
  }
}
