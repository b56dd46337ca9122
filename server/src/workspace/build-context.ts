import type { BuildContext } from "../linter.ts";
import { isManifest } from "./read-names.ts";
import type { Scope } from "./store.ts";
import { nameOf, parentOf, relativePath, resolveUri } from "./uri.ts";

/** Bounds of the listing: enough for what rules ask, cheap for a context with a data set in it. */
const maxEntries = 5000;
const maxDepth = 12;
const maxManifests = 40;

/** Folders that count as one entry: what matters is that they are there. */
const singleEntries: readonly string[] = [".git", "node_modules"];

/** Lists the folder that is sent to the builder, nearest files first when there are too many. Undefined when it cannot be read. */
export async function readBuildContext(
  scope: Scope,
  dockerfile: string,
  context: string,
): Promise<BuildContext | undefined> {
  const listing = await listContext(scope, context);
  if (!listing) return undefined;
  const folder = parentOf(dockerfile);
  const own = `${nameOf(dockerfile)}.dockerignore`;
  const ignoreFile =
    (await ignoreFileAt(scope, folder, folder, own)) ?? (await ignoreFileAt(scope, folder, context, ".dockerignore"));
  return {
    path: relativePath(folder, context),
    files: listing.files.toSorted(),
    truncated: listing.truncated,
    manifests: await readManifests(scope, context, listing.files),
    ...(ignoreFile ? { ignoreFile } : {}),
  };
}

/** `path` is relative to the Dockerfile's folder, as the paths of fixes are. */
async function ignoreFileAt(
  scope: Scope,
  base: string,
  folder: string,
  name: string,
): Promise<BuildContext["ignoreFile"]> {
  const uri = resolveUri(folder, name);
  const text = await scope.readText(uri);
  return text === undefined ? undefined : { path: relativePath(base, uri), text };
}

interface Listing {
  readonly files: readonly string[];
  readonly truncated: boolean;
}

async function listContext(scope: Scope, context: string): Promise<Listing | undefined> {
  if ((await scope.list(context)) === undefined) return undefined;
  const files: string[] = [];
  let folders = [""];
  for (let depth = 0; folders.length > 0; depth += 1) {
    if (depth === maxDepth) return { files, truncated: true };
    const next: string[] = [];
    for (const folder of folders) {
      await readFolder(scope, context, folder, files, next);
      if (files.length >= maxEntries) return { files: files.slice(0, maxEntries), truncated: true };
    }
    folders = next;
  }
  return { files, truncated: false };
}

async function readFolder(
  scope: Scope,
  context: string,
  folder: string,
  files: string[],
  folders: string[],
): Promise<void> {
  for (const { name, kind } of (await scope.list(resolveUri(context, folder || "."))) ?? []) {
    if (kind !== "folder") files.push(folder + name);
    else if (singleEntries.includes(name)) files.push(`${folder}${name}/`);
    else folders.push(`${folder}${name}/`);
  }
}

async function readManifests(scope: Scope, context: string, files: readonly string[]): Promise<Record<string, string>> {
  const paths = files.filter((path) => isManifest(path.slice(path.lastIndexOf("/") + 1))).slice(0, maxManifests);
  const manifests: Record<string, string> = {};
  for (const path of paths) {
    const text = await scope.readText(resolveUri(context, path));
    if (text !== undefined) manifests[path] = text;
  }
  return manifests;
}
