import type { Command } from "../../syntax/shell.ts";
import type { Effect, ImagePath, PathState } from "./layers/model.ts";

/** What others than root may not use in the image of a stage, by modes that steps set. */
export interface ShutPath {
  readonly path: ImagePath;
  /** With all that is below, or something there that nobody can name. */
  readonly tree: boolean;
  /**
   * closed: its owner alone may read, enter or run it. program: the same, where it is one that is started. locked: not even its owner may
   * enter it. hidden: something at or below it may be closed, nobody knows what.
   */
  readonly kind: "closed" | "program" | "locked" | "hidden";
  /** It came from another stage, with an owner that means nothing here. */
  readonly copied?: true;
}

/** Others than the owner may not read it, or not run or enter it where the owner may. */
export function closedness(
  effect: Effect,
  state: PathState,
  command: Command | undefined,
): "closed" | "program" | undefined {
  const mode = (effect.reach === "self" ? state.mode : undefined) ?? effect.mode;
  if (mode !== undefined) {
    if (!isUsable(mode)) return "closed";
    return (mode & 0o111) !== 0 && (mode & 0o001) === 0 ? "program" : undefined;
  }
  if (effect.aspect !== "mode" || command?.name !== "chmod") return undefined;
  const texts = command.args.map(({ value }) => value ?? "");
  if (texts.some(closesByName)) return "closed";
  return effect.reach === "self" && texts.some((text) => /^u\+\w*x/.test(text)) ? "program" : undefined;
}

/** True when others than the owner may read what has the mode, and run or enter it where the owner may. */
export function isUsable(mode: number): boolean {
  return (mode & 0o004) !== 0 && ((mode & 0o100) === 0 || (mode & 0o001) !== 0);
}

/** `go-rwx`, `o=`, `-r` of chmod(1). */
function closesByName(text: string): boolean {
  return text.split(",").some((part) => {
    const [, who, sign, rights = ""] = /^([ugoa]*)([-=])([rwxXst]*)$/.exec(part) ?? [];
    if (who === undefined || !(who === "" || /[oa]/.test(who))) return false;
    return sign === "=" ? !rights.includes("r") : /[rx]/.test(rights);
  });
}

/** A folder that its owner may not enter. */
export function isLocked(effect: Effect, { entry, mode }: PathState): boolean {
  const own = (effect.reach === "self" ? mode : undefined) ?? effect.mode;
  const isFolder = entry === "folder" || effect.reach === "tree" || (effect.reach === "contents" && !effect.covers);
  return isFolder && own !== undefined && (own & 0o100) === 0;
}
