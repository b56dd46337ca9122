import { type ExcludeGlobs, type IgnoreRules, ignoreRules, isExcluded, isIgnored, skippedFolders } from "./exclude.ts";
import { type FileKind, kindOfName, mayBeCompose } from "./file-kind.ts";
import type { DirectoryEntry } from "./file-system.ts";
import type { Scope } from "./store.ts";
import { resolveUri } from "./uri.ts";

/** A file that its name makes worth linting. "perhaps-compose": its content has to be looked at. */
export interface FoundFile {
  readonly uri: string;
  readonly kind: FileKind | "perhaps-compose";
}

/** Folders that one walk reads at most: a mounted disk or a home folder must not keep the server busy for ever. */
const maxFolders = 50_000;

/** Walks a folder, `.gitignore` and excludes respected, symbolic links to folders not followed. Sorted by place in the tree. */
export function findFiles(
  scope: Scope,
  folder: string,
  excludes: readonly ExcludeGlobs[],
): Promise<readonly FoundFile[]> {
  const key = `files:${folder}:${JSON.stringify(excludes)}`;
  return scope.derive(
    key,
    (inner) => walk(inner, folder, excludes),
    (files) => JSON.stringify(files),
  );
}

interface Pending {
  readonly uri: string;
  readonly chain: readonly IgnoreRules[];
}

async function walk(scope: Scope, root: string, excludes: readonly ExcludeGlobs[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let level: Pending[] = [{ uri: root, chain: [] }];
  for (let visited = 0; level.length > 0 && visited < maxFolders; visited += level.length) {
    const next: Pending[] = [];
    for (let at = 0; at < level.length; at += parallel) {
      const batch = level.slice(at, at + parallel);
      for (const { files, folders } of await Promise.all(batch.map((folder) => readFolder(scope, folder, excludes)))) {
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

async function readFolder(
  scope: Scope,
  { uri, chain }: Pending,
  excludes: readonly ExcludeGlobs[],
): Promise<FolderContent> {
  const entries = (await scope.list(uri)) ?? [];
  const rules = await ownRules(scope, uri, entries);
  const inner = rules ? [...chain, rules] : chain;
  const skipped = (entry: string, isFolder: boolean) =>
    isIgnored(entry, isFolder, inner) || isExcluded(entry, excludes);
  const files: FoundFile[] = [];
  const folders: Pending[] = [];
  for (const { name, kind } of entries) {
    if (kind === "folder" && !skippedFolders.includes(name)) {
      const folder = resolveUri(uri, name);
      if (!skipped(folder, true)) folders.push({ uri: folder, chain: inner });
    }
    const fileKind =
      kind === "file" ? (kindOfName(name) ?? (mayBeCompose(name) ? "perhaps-compose" : undefined)) : undefined;
    if (!fileKind) continue;
    const file = resolveUri(uri, name);
    if (!skipped(file, false)) files.push({ uri: file, kind: fileKind });
  }
  return { files, folders };
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
