import type { DotenvContext, DotenvFile } from "../linter.ts";
import { ignoreFileFor } from "./build-context.ts";
import type { BuildEntry } from "./compose-facts.ts";
import { isLeftOut } from "./find-files.ts";
import type { Scope } from "./store.ts";
import { isWithin, relativePath, resolveUri } from "./uri.ts";

/**
 * The `.env` file of a folder, there or not.
 * @param builds services whose build contexts may hold it
 */
export async function dotenvIn(scope: Scope, folder: string, builds: readonly BuildEntry[]): Promise<DotenvFile> {
  const uri = resolveUri(folder, ".env");
  const text = await scope.readText(uri);
  const gitignore = await scope.readText(resolveUri(folder, ".gitignore"));
  const holding = builds.filter(({ context }) => isWithin(context, uri));
  const contexts = await Promise.all(holding.map((build) => contextOf(scope, folder, uri, build)));
  const unique = new Map(contexts.map((context) => [JSON.stringify(context), context]));
  return {
    ignored: (await isLeftOut(scope, uri)) ?? true,
    ...(text === undefined ? {} : { text }),
    ...(gitignore === undefined ? {} : { gitignore }),
    ...(unique.size === 0 ? {} : { contexts: [...unique.values()] }),
  };
}

async function contextOf(
  scope: Scope,
  folder: string,
  uri: string,
  { context, dockerfile, inline }: BuildEntry,
): Promise<DotenvContext> {
  const found = await ignoreFileFor(scope, folder, dockerfile, context);
  const text = inline ?? (await scope.readText(dockerfile));
  return {
    path: relativePath(context, uri),
    ignoreFile: found ?? { path: relativePath(folder, resolveUri(context, ".dockerignore")) },
    ...(text === undefined ? {} : { dockerfile: text }),
  };
}
