import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type ExcludeGlobs, type IgnoreRules, ignoreRules, isIgnored } from "../workspace/exclude.ts";
import { kindAt } from "../workspace/file-kind.ts";
import { findFiles } from "../workspace/find-files.ts";
import type { Scope } from "../workspace/store.ts";
import { ancestors, resolveUri } from "../workspace/uri.ts";
import { uriOf } from "./paths.ts";
import type { Session } from "./session.ts";
import { reason, UserError } from "./terminal.ts";

export const nothingFound = "no Dockerfile or Compose file found; name a file to have it read whatever it is called";

/** The files that the paths of a command stand for; what leads nowhere becomes an error of the session. */
export async function targetsOf(session: Session, paths: readonly string[]): Promise<readonly string[]> {
  const { store } = session.project;
  const { files, errors } = await findTargets(store, session.cwd, paths, {
    excludes: async (folder) => (await session.configuration(folder)).excludes,
    isCompose: async (uri) => (await kindAt(store, uri, "found")) === "compose",
  });
  for (const error of errors) session.errors.add(error);
  return files;
}

/** What the arguments of a run stand for. */
interface Targets {
  /** URIs of Dockerfiles and Compose files, each once, in the order of the arguments. */
  readonly files: readonly string[];
  /** Arguments that lead nowhere, with the reason. */
  readonly errors: readonly string[];
}

/** What a search has to ask. */
interface Search {
  /** What configuration excludes below a folder. */
  excludes(folder: string): Promise<readonly ExcludeGlobs[]>;
  /** Looks into a file whose name leaves open what it is. */
  isCompose(uri: string): Promise<boolean>;
}

/** Takes files as they are and searches folders; without any path, the working folder. */
async function findTargets(scope: Scope, cwd: string, paths: readonly string[], search: Search): Promise<Targets> {
  const files = new Set<string>();
  const errors: string[] = [];
  for (const path of paths.length > 0 ? paths : ["."]) {
    try {
      const uri = uriOf(cwd, path);
      const isFolder = (await stat(resolve(cwd, path))).isDirectory();
      for (const file of isFolder ? await searchFolder(scope, uri, search) : [uri]) files.add(file);
    } catch (error) {
      errors.push(error instanceof UserError ? error.message : `${path}: ${reason(error)}`);
    }
  }
  return { files: [...files], errors };
}

async function searchFolder(scope: Scope, folder: string, search: Search): Promise<string[]> {
  const outer = await outerIgnoreRules(scope, folder);
  const found: string[] = [];
  for (const { uri, kind } of await findFiles(scope, folder, await search.excludes(folder))) {
    if (kind === "config" || isIgnored(uri, false, outer)) continue;
    if (kind !== "perhaps-compose" || (await search.isCompose(uri))) found.push(uri);
  }
  return found;
}

/** The `.gitignore` files above a folder, up to the root of its repository; none when they ignore the folder that was asked for. */
async function outerIgnoreRules(scope: Scope, folder: string): Promise<IgnoreRules[]> {
  const rules: IgnoreRules[] = [];
  for (const outer of ancestors(folder)) {
    const names = ((await scope.list(outer)) ?? []).map(({ name }) => name);
    const text =
      outer !== folder && names.includes(".gitignore")
        ? await scope.readText(resolveUri(outer, ".gitignore"))
        : undefined;
    if (text !== undefined) rules.unshift(ignoreRules(outer, text));
    if (names.includes(".git")) return isIgnored(folder, true, rules) ? [] : rules;
  }
  return [];
}
