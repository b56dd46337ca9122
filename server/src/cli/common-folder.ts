import { dirname } from "node:path";
import { isWithin } from "./paths.ts";

/**
 * The folder in which a patch of these files applies: the working folder, or the innermost one around all of them where one lies
 * outside. All are absolute, in the system's own form.
 */
export function folderOfPatch(cwd: string, paths: readonly string[]): string {
  const isOutside = paths.some((path) => !isWithin(cwd, path));
  const [first = cwd] = paths;
  let folder = isOutside ? dirname(first) : cwd;
  while (!paths.every((path) => isWithin(folder, path)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
