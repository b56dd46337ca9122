import type { Instruction } from "../../../syntax/dockerfile.ts";
import { directory } from "../../../syntax/dockerfile/path.ts";
import type { ImagePath } from "./model.ts";

/** The path seen from a folder. */
export function join(folder: ImagePath, path: string): ImagePath {
  return directory(folder, path, false) ?? "/";
}

/** "/a/b" for "/a/b/c"; "/" for "/". */
export function parentOf(path: ImagePath): ImagePath {
  return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}

/** The last part; "" for the root. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The parts of a path; none for the root. */
export function partsOf(path: ImagePath): readonly string[] {
  return path === "/" ? [] : path.slice(1).split("/");
}

/** The folders above a path, the root left out, topmost first. */
export function foldersAbove(path: ImagePath): readonly ImagePath[] {
  const parts = partsOf(path);
  return parts.slice(0, -1).map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
}

/** The path relative to a folder that it lies in; "" for the folder itself, undefined outside of it. */
export function within(path: ImagePath, folder: ImagePath): string | undefined {
  if (folder === "/") return path.slice(1);
  if (path === folder) return "";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** A folder of which nobody knows where it is, by the instruction that leads to it. */
export function unknownFolder({ index, stage }: Instruction): ImagePath {
  return `/?${String(stage?.index)}.${String(index - (stage?.from.index ?? 0))}`;
}

/** True for folders whose real place is not known: `/?base/app`. */
export function isPlaceless(path: ImagePath): boolean {
  return path.startsWith("/?");
}

/** A shell's or Go's pattern for one part of a path as an expression; undefined when it is none that can be read. */
export function partPattern(pattern: string): RegExp | undefined {
  const source = pattern.replace(/\[[!^]?[^\]]*\]|[.+^${}()|\\*?[\]]/g, (token) => {
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    return token.length > 1 ? token.replace(/^\[!/, "[^").replaceAll("\\", "\\\\") : `\\${token}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return undefined;
  }
}
