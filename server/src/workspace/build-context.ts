import picomatch from "picomatch";
import type { BuildContext } from "../linter.ts";
import { isHeadRead, isLockRead, isManifest, maxScript } from "./read-names.ts";
import { readPrograms } from "./started-names.ts";
import type { Scope } from "./store.ts";
import { nameOf, parentOf, relativePath, resolveUri } from "./uri.ts";

/** Bounds of the listing: enough for what rules ask, cheap for a context with a data set in it. */
const maxEntries = 5000;
const maxDepth = 12;
const maxManifests = 40;
const maxHeads = 40;

/** Folders that count as one entry: what matters is that they are there. */
const singleEntries: readonly string[] = [".git", "node_modules"];

/**
 * Lists the folder that is sent to the builder, nearest files first when there are too many. Undefined when it cannot be read.
 * @param commands what Compose services start in the image
 */
export async function readBuildContext(
  scope: Scope,
  dockerfile: string,
  context: string,
  commands: readonly string[] = [],
): Promise<BuildContext | undefined> {
  const listing = await listContext(scope, context);
  if (!listing) return undefined;
  const folder = parentOf(dockerfile);
  const ignoreFile = await ignoreFileFor(scope, folder, dockerfile, context);
  const manifests = await readManifests(scope, context, listing.files);
  const named = await readHeads(scope, context, await namedFiles(scope, dockerfile, listing.files));
  const heads = await readPrograms(scope, {
    dockerfile,
    context,
    files: listing.files,
    manifests,
    heads: named,
    commands,
  });
  return {
    path: relativePath(folder, context),
    files: listing.files.toSorted(),
    truncated: listing.truncated,
    manifests,
    heads,
    ...(ignoreFile ? { ignoreFile } : {}),
  };
}

/**
 * The ignore file in force for a build: the Dockerfile's own goes before that of the context.
 * @param base folder from which the file's path counts, as the paths of fixes do
 */
export async function ignoreFileFor(
  scope: Scope,
  base: string,
  dockerfile: string,
  context: string,
): Promise<BuildContext["ignoreFile"]> {
  const own = `${nameOf(dockerfile)}.dockerignore`;
  return (
    (await ignoreFileAt(scope, base, parentOf(dockerfile), own)) ??
    (await ignoreFileAt(scope, base, context, ".dockerignore"))
  );
}

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
  const paths = files.filter((path) => isManifest(fileName(path))).slice(0, maxManifests);
  const manifests: Record<string, string> = {};
  for (const path of paths) {
    const text = await scope.readText(resolveUri(context, path));
    if (text !== undefined) manifests[path] = text;
  }
  return manifests;
}

/**
 * The files of the context that the Dockerfile names, by their names alone or by a pattern, as far as their beginnings are read: of all
 * that an ADD names, since it unpacks by content.
 */
async function namedFiles(scope: Scope, dockerfile: string, files: readonly string[]): Promise<readonly string[]> {
  const words = await scope.derive(
    `words:${dockerfile}`,
    async (inner) => {
      const text = (await inner.readText(dockerfile)) ?? "";
      return { named: wordsOf(text).filter((word) => isHeadRead(word)), added: wordsOf(addedIn(text)) };
    },
    (value) => JSON.stringify(value),
  );
  const isAdded = matcher(words.added);
  const isNamed = matcher(words.named);
  const found = files.filter((file) => {
    const name = fileName(file);
    return (
      !name.endsWith("/") &&
      !isManifest(name) &&
      (isLockRead(name) || isAdded(name) || (isHeadRead(name) && isNamed(name)))
    );
  });
  return found.slice(0, maxHeads);
}

function matcher(words: readonly string[]): (name: string) => boolean {
  const names = new Set(words);
  const matches = picomatch(words.filter((word) => /[*?].*\.|\..*[*?]/.test(word)));
  return (name) => names.has(name) || matches(name);
}

/** The ADD instructions of the text, roughly: reading one file more costs little. */
function addedIn(text: string): string {
  return (text.match(/^[ \t]*(?:ONBUILD[ \t]+)?ADD[ \t](?:[\\`][ \t]*\r?\n|[^\r\n])*/gim) ?? []).join("\n");
}

/** What may be a file's name, each once, sorted: most changes of the text leave that as it is. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.match(/[\w.*?@+-]*\w[\w.*?@+-]*/g) ?? [])].toSorted();
}

async function readHeads(scope: Scope, context: string, files: readonly string[]): Promise<Record<string, string>> {
  const heads: Record<string, string> = {};
  for (const path of files) {
    const uri = resolveUri(context, path);
    const text = isHeadRead(fileName(path)) ? await scope.readText(uri) : undefined;
    const head = text?.slice(0, maxScript) ?? (await scope.readHead(uri));
    if (head !== undefined) heads[path] = head;
  }
  return heads;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
