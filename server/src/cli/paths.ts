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

/** How a path is shown, with forward slashes: relative to the working folder, or whole when it lies outside. */
export function shownPath(cwd: string, path: string): string {
  const inside = relative(cwd, path);
  const outside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (outside ? path : inside || ".").replaceAll(sep, "/");
}
