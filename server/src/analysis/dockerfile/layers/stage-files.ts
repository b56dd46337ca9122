import type { Instruction } from "../../../syntax/dockerfile.ts";
import type { Command } from "../../../syntax/shell.ts";
import type { BaseContents } from "./base-contents.ts";
import type { Effect, ImagePath, Owner, PathState, StageFiles } from "./model.ts";
import { join, nameOf, parentOf, partsOf, within } from "./paths.ts";
import { EffectRecord, type Trace } from "./record.ts";
import type { Ledger } from "./site.ts";

/** Where the record and the working directory stand in front of an instruction. */
interface Mark {
  readonly start: number;
  readonly folder: ImagePath;
}

const deepestLinks = 10;

/** A name that no file has, to ask whether there may be files of any name. */
const anyName = "\0";

/** The files of one stage; while it is read, of what was read of it so far. */
export class FilesOfStage implements StageFiles, Ledger {
  /** How many copies from stage to stage stand behind what is here. */
  depth = 0;
  folder: ImagePath;
  /** What the triggers of ONBUILD do in a build that starts from the stage; undefined when there are none. */
  onbuild: FilesOfStage | undefined;
  readonly links: Map<ImagePath, ImagePath>;
  readonly #parent: FilesOfStage | undefined;
  readonly #base: BaseContents;
  readonly #record = new EffectRecord();
  readonly #effects = new Map<Instruction, Effect[]>();
  readonly #marks = new Map<Instruction, Mark>();
  readonly #workFolders = new Map<Command, ImagePath>();
  readonly #ends = new Map<ImagePath, PathState>();

  constructor(parent: FilesOfStage | undefined, base: BaseContents) {
    this.#parent = parent;
    this.#base = base;
    this.folder = parent?.folder ?? base.folder;
    this.links = new Map(parent?.links ?? base.links);
    this.depth = parent?.depth ?? 0;
  }

  /** Says that what follows is the work of this instruction. */
  begin(instruction: Instruction): void {
    this.#marks.set(instruction, { start: this.#record.length, folder: this.folder });
  }

  add(effect: Effect): void {
    this.#record.add(effect);
    const known = this.#effects.get(effect.instruction);
    if (known) known.push(effect);
    else this.#effects.set(effect.instruction, [effect]);
    if (effect.kind === "remove" && effect.certainty === "sure" && effect.reach !== "contents")
      this.links.delete(effect.path);
  }

  linkTo(path: ImagePath, target: ImagePath | undefined): void {
    if (target === undefined) this.links.delete(path);
    else this.links.set(path, target);
  }

  work(command: Command, folder: ImagePath): void {
    this.#workFolders.set(command, folder);
  }

  workFolder(command: Command): ImagePath | undefined {
    return this.#workFolders.get(command) ?? this.onbuild?.workFolder(command);
  }

  stateNow(path: ImagePath): PathState {
    return this.#stateAt(path, this.#record.length);
  }

  stateOf(written: ImagePath, before?: Instruction): PathState {
    const path = this.links.size === 0 ? written : join(this.resolve("/", parentOf(written)), nameOf(written));
    if (before?.onbuild && this.onbuild) return this.onbuild.stateOf(path, before);
    const mark = before && this.#marks.get(before);
    if (mark) return this.#stateAt(path, mark.start);
    const known = this.#ends.get(path) ?? this.stateNow(path);
    this.#ends.set(path, known);
    return known;
  }

  below(folder: ImagePath): ReturnType<StageFiles["below"]> {
    return this.#belowAt(folder, this.#record.length, (path) => this.stateOf(path));
  }

  snapshot(): Pick<StageFiles, "stateOf" | "below"> {
    const end = this.#record.length;
    const stateOf = (path: ImagePath) => this.#stateAt(path, end);
    return { stateOf, below: (folder) => this.#belowAt(folder, end, stateOf) };
  }

  #belowAt(
    folder: ImagePath,
    end: number,
    stateOf: (path: ImagePath) => PathState,
  ): { readonly paths: readonly ImagePath[]; readonly complete: boolean } {
    const found = new Set(this.#record.createdBelow(folder, end));
    for (let each = this.#parent; each; each = each.#parent)
      for (const path of each.#record.createdBelow(folder, each.#record.length)) found.add(path);
    const paths = [...found].filter(
      (path) => path !== folder && within(path, folder) !== undefined && stateOf(path).exists === "yes",
    );
    return { paths: paths.toSorted(), complete: stateOf(join(folder, anyName)).exists === "no" };
  }

  effectsOf(instruction: Instruction): readonly Effect[] {
    return this.#effects.get(instruction) ?? this.onbuild?.effectsOf(instruction) ?? [];
  }

  layerOf(path: ImagePath): Instruction | undefined {
    const { exists, by, changedBy } = this.stateOf(path);
    return exists === "yes" ? (changedBy[0] ?? by) : undefined;
  }

  folderAt(before?: Instruction): ImagePath {
    if (before?.onbuild && this.onbuild) return this.onbuild.folderAt(before);
    const mark = before && this.#marks.get(before);
    return mark?.folder ?? this.folder;
  }

  resolve(folder: ImagePath, path: string): ImagePath {
    let resolved = join(folder, path);
    for (let round = 0; round < deepestLinks; round++) {
      const link = this.#linkIn(resolved);
      if (!link) return resolved;
      const rest = within(resolved, link.path) ?? "";
      resolved = join(link.target, rest);
    }
    return resolved;
  }

  #linkIn(path: ImagePath): { readonly path: ImagePath; readonly target: ImagePath } | undefined {
    if (this.links.size === 0) return undefined;
    let found: { readonly path: ImagePath; readonly target: ImagePath } | undefined;
    for (let at = path; at !== "/"; at = parentOf(at)) {
      const target = this.links.get(at);
      if (target !== undefined && target !== at) found = { path: at, target };
    }
    return found;
  }

  #stateAt(path: ImagePath, end: number): PathState {
    return stateFrom(this.#traceAt(path, end), this.#base, path);
  }

  #traceAt(path: ImagePath, end: number): Trace {
    const parts = partsOf(path);
    let trace = this.#record.trace(path, parts, end);
    for (let each = this.#parent; each && !trace.settled; each = each.#parent) {
      const older = each.#record.trace(path, parts, each.#record.length);
      trace = {
        settled: older.settled,
        changes: [...trace.changes, ...older.changes],
        mayCreate: trace.mayCreate ?? older.mayCreate,
        mayRemove: trace.mayRemove ?? older.mayRemove,
      };
    }
    return trace;
  }
}

function stateFrom(trace: Trace, base: BaseContents, path: ImagePath): PathState {
  const { settled, changes, mayCreate, mayRemove } = trace;
  const origin = settled ? undefined : base.stateOf(path);
  const made = settled?.effect.kind === "create" ? settled.effect : undefined;
  const was = made ? "yes" : settled ? "no" : (origin?.exists ?? "unknown");
  const doubt = was === "yes" ? mayRemove : was === "no" ? mayCreate : (mayCreate ?? mayRemove);
  const surely = changes.filter(({ certainty }) => certainty === "sure");
  const listed = settled?.listed;
  const source = listed?.source ?? made?.source;
  return {
    exists: doubt ? "unknown" : was,
    entry: made ? (listed ? listed.entry : made.entry) : origin?.entry,
    by: made?.ifMissing ? undefined : made?.instruction,
    effect: made,
    source,
    owner: ownerAfter(changes, made?.owner ?? listed?.owner),
    mode: modeAfter(changes, made?.ifMissing ? undefined : (made?.mode ?? listed?.mode)),
    changedBy: [...new Set(surely.map(({ instruction }) => instruction))],
    removedBy: settled && !made ? settled.effect.instruction : undefined,
    doubt,
  };
}

/** Newest first: what a sure change sets holds; what one sets that may have happened is not known. */
function ownerAfter(changes: readonly Effect[], first: Owner | undefined): Owner | undefined {
  const part = (name: keyof Owner) => {
    const last = changes.find(({ aspect, owner }) => aspect === "owner" && (!owner || owner[name] !== undefined));
    return last ? (last.certainty === "sure" ? last.owner?.[name] : undefined) : first?.[name];
  };
  const owner = { user: part("user"), group: part("group") };
  return owner.user === undefined && owner.group === undefined ? undefined : owner;
}

function modeAfter(changes: readonly Effect[], first: number | undefined): number | undefined {
  const last = changes.find(({ aspect }) => aspect === "mode");
  return last ? (last.certainty === "sure" ? last.mode : undefined) : first;
}
