import type { BuildContext } from "../../../engine/surroundings.ts";
import { rememberFor } from "../../../syntax/memo.ts";
import { ignoreFileOf } from "../sent-context.ts";
import type { ListedEntry, Listing } from "./model.ts";
import { partPattern } from "./paths.ts";

/** The build context as the builder sees it: without what the ignore file keeps out. */
export interface ContextFiles {
  /** What a path of the context is; undefined when nobody knows. */
  entryAt(path: string): "file" | "folder" | "absent" | undefined;
  /** The files and folders that a source of COPY takes, and whether these are surely all. */
  matches(pattern: string): { readonly paths: readonly string[]; readonly complete: boolean };
  /** What lies below a folder of the context. */
  below(folder: string): Listing;
}

/** The context's files, indexed once. */
export const contextFiles: (context: BuildContext) => ContextFiles = rememberFor(indexed);

function indexed(context: BuildContext): ContextFiles {
  const ignoreFile = ignoreFileOf(context);
  const kept = context.files.filter((file) => !ignoreFile.ignores(file.replace(/\/$/, "")));
  // A folder that was not read is one entry with a slash at its end.
  const closed = new Set(kept.filter((file) => file.endsWith("/")).map((file) => file.slice(0, -1)));
  const files = new Set(kept.filter((file) => !file.endsWith("/")));
  const folders = new Set<string>([""]);
  for (const path of [...files, ...closed].flatMap(foldersOf)) folders.add(path);
  for (const path of closed) folders.add(path);
  const isHidden = (path: string) => context.truncated || foldersOf(path).some((folder) => closed.has(folder));
  const entryAt = (path: string) => {
    if (files.has(path)) return "file";
    if (folders.has(path)) return "folder";
    return isHidden(path) ? undefined : "absent";
  };
  return {
    entryAt,
    matches: (pattern) => ({ paths: matching(pattern, [...files, ...folders]), complete: !context.truncated }),
    below: (folder) => {
      const prefix = folder === "" ? "" : `${folder}/`;
      return {
        entryAt: (path) => listed(entryAt(prefix + path), prefix + path),
        known: () => ({
          paths: [...files, ...folders]
            .filter((file) => file.startsWith(prefix) && file !== prefix)
            .map((file) => file.slice(prefix.length)),
          complete: !context.truncated && closed.size === 0,
        }),
      };
    },
  };
}

function listed(entry: "file" | "folder" | "absent" | undefined, path: string): ListedEntry | "absent" | undefined {
  if (entry === undefined || entry === "absent") return entry;
  return { entry, source: { kind: "context", path } };
}

/** "a", "a/b" for "a/b/c". */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Go's filepath.Match, which BuildKit uses for COPY: a star stays within one part of the path. */
function matching(pattern: string, paths: readonly string[]): readonly string[] {
  const parts = pattern.split("/").map(partPattern);
  return paths
    .filter((path) => {
      const own = path.split("/");
      return path !== "" && own.length === parts.length && own.every((part, at) => parts[at]?.test(part));
    })
    .toSorted();
}
