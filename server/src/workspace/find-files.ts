import { excludesOf } from "./configuration.ts";
import { type ExcludeGlobs, type IgnoreRules, ignoreRules, isExcluded, isIgnored, skippedFolders } from "./exclude.ts";
import { configNames, type FileKind, kindOfName, mayBeCompose } from "./file-kind.ts";
import type { DirectoryEntry } from "./file-system.ts";
import type { Scope } from "./store.ts";
import { ancestors, parentOf, resolveUri } from "./uri.ts";

/** A file that its name makes worth linting. "perhaps-compose": its content has to be looked at. */
export interface FoundFile {
  readonly uri: string;
  readonly kind: FileKind | "perhaps-compose";
}

/** Folders that one walk reads at most: a mounted disk or a home folder must not keep the server busy for ever. */
const maxFolders = 50_000;

/** What a walk leaves out besides what git ignores. */
export interface Leaving {
  /** What the shell says: the editor's settings, or the configuration that the command line names. */
  readonly given: readonly ExcludeGlobs[];
  /** What configuration files in and above the folder say; undefined: no configuration file counts, those below neither. */
  readonly configured: readonly ExcludeGlobs[] | undefined;
}

/**
 * Walks a folder: what `.gitignore` files name, also those above within the repository, and what is excluded is left out;
 * symbolic links to folders are not followed. Sorted by place in the tree.
 */
export function findFiles(scope: Scope, folder: string, leaving: Leaving): Promise<readonly FoundFile[]> {
  const key = `files:${folder}:${JSON.stringify(leaving)}`;
  return scope.derive(
    key,
    (inner) => walk(inner, folder, leaving),
    (files) => JSON.stringify(files),
  );
}

interface Pending {
  readonly uri: string;
  readonly chain: readonly IgnoreRules[];
  readonly leaving: Leaving;
}

async function walk(scope: Scope, root: string, leaving: Leaving): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let level: Pending[] = [{ uri: root, chain: await outerIgnoreRules(scope, root), leaving }];
  for (let visited = 0; level.length > 0 && visited < maxFolders; visited += level.length) {
    const next: Pending[] = [];
    for (let at = 0; at < level.length; at += parallel) {
      const batch = level.slice(at, at + parallel);
      for (const { files, folders } of await Promise.all(
        batch.map((folder) => readFolder(scope, folder, folder.uri === root)),
      )) {
        found.push(...files);
        next.push(...folders);
      }
    }
    level = next;
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));
}

const parallel = 16;

interface FolderContent {
  readonly files: readonly FoundFile[];
  readonly folders: readonly Pending[];
}

async function readFolder(scope: Scope, pending: Pending, isRoot: boolean): Promise<FolderContent> {
  const { uri } = pending;
  const entries = (await scope.list(uri)) ?? [];
  const rules = await ownRules(scope, uri, entries);
  const chain = rules ? [...pending.chain, rules] : pending.chain;
  const leaving = isRoot ? pending.leaving : await withOwn(scope, uri, entries, pending.leaving);
  const excludes = [...leaving.given, ...(leaving.configured ?? [])];
  const skipped = (entry: string, isFolder: boolean) =>
    isIgnored(entry, isFolder, chain) || isExcluded(entry, excludes);
  const files: FoundFile[] = [];
  const folders: Pending[] = [];
  for (const { name, kind } of entries) {
    if (kind === "folder" && !skippedFolders.includes(name)) {
      const folder = resolveUri(uri, name);
      if (!skipped(folder, true)) folders.push({ uri: folder, chain, leaving });
    }
    const fileKind =
      kind === "file" ? (kindOfName(name) ?? (mayBeCompose(name) ? "perhaps-compose" : undefined)) : undefined;
    if (!fileKind) continue;
    const file = resolveUri(uri, name);
    if (!skipped(file, false)) files.push({ uri: file, kind: fileKind });
  }
  return { files, folders };
}

/** Adds what a configuration file of a folder below the first one excludes. */
async function withOwn(
  scope: Scope,
  folder: string,
  entries: readonly DirectoryEntry[],
  leaving: Leaving,
): Promise<Leaving> {
  const isConfigured = leaving.configured !== undefined && entries.some(({ name }) => configNames.includes(name));
  return isConfigured ? { ...leaving, configured: await excludesOf(scope, folder) } : leaving;
}

/** The `.gitignore` files above a folder, up to the root of its repository; none when they ignore the folder that was asked for. */
async function outerIgnoreRules(scope: Scope, folder: string): Promise<readonly IgnoreRules[]> {
  const rules: IgnoreRules[] = [];
  for (const outer of ancestors(folder)) {
    const entries = (await scope.list(outer)) ?? [];
    const own = outer === folder ? undefined : await ownRules(scope, outer, entries);
    if (own) rules.unshift(own);
    if (entries.some(({ name }) => name === ".git")) return isIgnored(folder, true, rules) ? [] : rules;
  }
  return [];
}

/** True when Git leaves a file out, be it there or not; undefined where no repository is around it. */
export async function isLeftOut(scope: Scope, uri: string): Promise<boolean | undefined> {
  const rules: IgnoreRules[] = [];
  for (const folder of ancestors(parentOf(uri))) {
    const entries = (await scope.list(folder)) ?? [];
    const own = await ownRules(scope, folder, entries);
    if (own) rules.unshift(own);
    if (entries.some(({ name }) => name === ".git")) return isIgnored(uri, false, rules);
  }
  return undefined;
}

async function ownRules(
  scope: Scope,
  folder: string,
  entries: readonly DirectoryEntry[],
): Promise<IgnoreRules | undefined> {
  if (!entries.some(({ name, kind }) => name === ".gitignore" && kind === "file")) return undefined;
  const text = await scope.readText(resolveUri(folder, ".gitignore"));
  return text === undefined ? undefined : ignoreRules(folder, text);
}
