import { dirname, isAbsolute, relative, sep } from "node:path";

/**
 * The folder that paths are shown from in a patch: the working folder, or the innermost one around all of them where one lies outside.
 * All are absolute, in the system's own form.
 */
export function folderOfPatch(cwd: string, paths: readonly string[]): string {
  const isOutside = paths.some((path) => !isBelow(cwd, path));
  const [first = cwd] = paths;
  let folder = isOutside ? dirname(first) : cwd;
  while (!paths.every((path) => isBelow(folder, path)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function isBelow(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !(inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside));
}
