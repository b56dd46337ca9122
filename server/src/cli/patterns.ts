import { relative, sep } from "node:path";
import picomatch from "picomatch";
import { skippedFolders } from "../workspace/exclude.ts";
import type { FileSystem } from "../workspace/file-system.ts";
import { filesBelow } from "../workspace/project.ts";
import { resolveUri } from "../workspace/uri.ts";
import { pathOf, uriOf } from "./paths.ts";
import type { Target } from "./project.ts";
import type { Session } from "./session.ts";

/** True for a path that is meant as a pattern, as of a shell that expands none, or one in quotes. */
export function isPattern(path: string): boolean {
  return picomatch.scan(withSlashes(path)).isGlob;
}

/**
 * The files that a pattern names: Dockerfiles and Compose files that a search of its folder finds, and where there are none, every
 * file that it matches, whatever that is called.
 */
export async function targetsOfPattern(session: Session, path: string): Promise<readonly Target[]> {
  const { base, glob } = picomatch.scan(withSlashes(path));
  const folder = uriOf(session.cwd, base === "" ? "." : base);
  const matchesGlob = picomatch(glob, { dot: true });
  const matches = (uri: string) => matchesGlob(relative(pathOf(folder), pathOf(uri)).replaceAll(sep, "/"));
  await session.open(folder);
  const { store } = session.project;
  const found = await filesBelow(store, folder, session.roots());
  const files = found.filter(({ kind, uri }) => kind !== "config" && matches(uri));
  if (files.length > 0) return files.map(({ uri }) => ({ uri, origin: "found" }));
  const named = (await allFiles(store, folder)).filter(matches);
  return named.map((uri) => ({ uri, origin: "named" }));
}

async function allFiles(files: FileSystem, folder: string): Promise<readonly string[]> {
  const entries = (await files.list(folder)) ?? [];
  const lists = entries.map(async ({ name, kind }) => {
    const uri = resolveUri(folder, name);
    if (kind === "file") return [uri];
    return kind === "folder" && !skippedFolders.includes(name) ? allFiles(files, uri) : [];
  });
  return (await Promise.all(lists)).flat();
}

/** On Windows the backslash stands between folders, and quotes nothing. */
function withSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
