import { isAbsolute, relative, resolve, sep } from "node:path";
import { URI } from "vscode-uri";

/** The URI of a path that is absolute or relative to `cwd`. */
export function uriOf(cwd: string, path: string): string {
  return URI.file(resolve(cwd, path)).toString();
}

/** The absolute path of a file URI, in the system's own form. */
export function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** A path relative to a folder, with forward slashes; on another drive of Windows it stays whole. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}

/** True when a path is the folder itself, or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !(inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside));
}

/** How a path is shown, with forward slashes: relative to the working folder, or whole when it lies outside. */
export function shownPath(cwd: string, path: string): string {
  return isWithin(cwd, path) ? pathFrom(cwd, path) || "." : path.replaceAll(sep, "/");
}
