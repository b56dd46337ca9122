import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { remember } from "../syntax/memo.ts";
import { isWithin, relativePath } from "./uri.ts";

/** Globs with the folder they are relative to. */
export interface ExcludeGlobs {
  readonly folder: string;
  readonly globs: readonly string[];
}

/** Folders that hold nothing of the author's. */
export const skippedFolders: readonly string[] = ["node_modules", ".git", ".hg", ".svn"];

/**
 * True when a glob names the file or a folder around it. Globs without "/" match at any depth ("fixtures"), others from
 * their folder ("test/fixtures"). A glob that cannot be read matches nothing.
 */
export function isExcluded(uri: string, excludes: readonly ExcludeGlobs[]): boolean {
  return excludes.some(({ folder, globs }) => {
    if (globs.length === 0 || !isWithin(folder, uri) || folder === uri) return false;
    const path = relativePath(folder, uri);
    return globs.some((glob) => matcher(glob)(path));
  });
}

const matcher: (glob: string) => (path: string) => boolean = remember((glob) =>
  makeMatcher(glob.replace(/^\.?\//, "").replace(/\/$/, ""), glob.replace(/\/$/, "").includes("/")),
);

function makeMatcher(glob: string, anchored: boolean): (path: string) => boolean {
  if (glob === "") return () => false;
  const pattern = anchored ? glob : `**/${glob}`;
  try {
    return picomatch([pattern, `${pattern}/**`], { dot: true });
  } catch {
    return () => false;
  }
}

/** The `.gitignore` files from a workspace folder down to one of its folders, outermost first. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Reads the text of a `.gitignore`. */
export function ignoreRules(folder: string, text: string): IgnoreRules {
  return { folder, rules: ignore({ allowRelativePaths: false }).add(text) };
}

/** True when git would ignore the entry; the innermost file that has an opinion decides. */
export function isIgnored(uri: string, isFolder: boolean, chain: readonly IgnoreRules[]): boolean {
  for (const { folder, rules } of chain.toReversed()) {
    const { ignored, unignored } = rules.test(relativePath(folder, uri) + (isFolder ? "/" : ""));
    if (ignored || unignored) return ignored;
  }
  return false;
}
