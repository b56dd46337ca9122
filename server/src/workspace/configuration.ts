import type { ConfigLayer, ConfigProblem, ResolvedConfig } from "../linter.ts";
import { type ConfigFile, readConfigFile } from "../linter.ts";
import { allNames, configure } from "../linter.ts";
import { rememberFor } from "../syntax/memo.ts";
import type { ExcludeGlobs } from "./exclude.ts";
import { configNames } from "./file-kind.ts";
import type { Scope } from "./store.ts";
import { ancestors, nameOf, parentOf, resolveUri } from "./uri.ts";

/** What is in force for the files of one folder: the same object for as long as nothing has changed. */
export interface FileConfiguration extends ResolvedConfig {
  readonly excludes: readonly ExcludeGlobs[];
  /** URIs of the configuration files that count, the strongest first. */
  readonly files: readonly string[];
}

interface Found {
  readonly layers: readonly ConfigLayer[];
  readonly excludes: readonly ExcludeGlobs[];
  readonly files: readonly string[];
}

/** The last configuration that was made of what a store has found. It goes when the store finds something else. */
const lastOf: (found: Found) => { made?: { readonly key: string; readonly configuration: FileConfiguration } } =
  rememberFor(() => ({}));

/**
 * The configuration of the files in a folder: `hullwright.yaml` (the nearest one wins, `root: true` stops the way up) over `given` (the
 * editor's settings) over the nearest `.hadolint.yaml` over defaults. `over` (what the command line says) outweighs all.
 */
export async function configurationOf(
  scope: Scope,
  folder: string,
  given: readonly ConfigLayer[],
  over: readonly ConfigLayer[] = [],
): Promise<FileConfiguration> {
  const found = await foundFor(scope, folder);
  const hadolint = found.layers.filter(({ source }) => source.startsWith(".hadolint"));
  const own = found.layers.filter((layer) => !hadolint.includes(layer));
  const key = JSON.stringify([given, over]);
  const last = lastOf(found);
  if (last.made?.key === key) return last.made.configuration;
  const resolved = configure([...hadolint, ...given, ...own, ...over]);
  const configuration = { ...resolved, excludes: found.excludes, files: found.files };
  last.made = { key, configuration };
  return configuration;
}

/** What the configuration files in and above a folder exclude. */
export async function excludesOf(scope: Scope, folder: string): Promise<readonly ExcludeGlobs[]> {
  return (await foundFor(scope, folder)).excludes;
}

function foundFor(scope: Scope, folder: string): Promise<Found> {
  return scope.derive(
    `config:${folder}`,
    (inner) => findLayers(inner, folder),
    (value) => JSON.stringify(value),
  );
}

/** Layers weakest first. */
async function findLayers(scope: Scope, folder: string): Promise<Found> {
  const layers: ConfigLayer[] = [];
  const excludes: ExcludeGlobs[] = [];
  const files: string[] = [];
  let closed = false;
  let hadolint: ConfigLayer | undefined;
  for (const above of ancestors(folder)) {
    for (const name of await presentConfigs(scope, above)) {
      const isHadolint = name.startsWith(".hadolint");
      if (isHadolint ? hadolint !== undefined : closed) continue;
      const file = await readConfig(scope, resolveUri(above, name));
      files.push(resolveUri(above, name));
      if (isHadolint) hadolint = file.layer;
      else layers.unshift(file.layer);
      if (file.exclude.length > 0) excludes.push({ folder: above, globs: file.exclude });
      closed ||= file.root;
    }
  }
  return { layers: hadolint ? [hadolint, ...layers] : layers, excludes, files };
}

/** The stronger name first; of two spellings of one file only the stronger counts. */
async function presentConfigs(scope: Scope, folder: string): Promise<string[]> {
  const names = new Set((await scope.list(folder))?.map(({ name }) => name));
  const present = configNames.filter((name) => names.has(name)).toReversed();
  return present.filter((name) => !(name.endsWith(".yml") && present.includes(name.replace(/yml$/, "yaml"))));
}

/** What is to be said of a file that does not count, because the stronger spelling of its name stands beside it. */
export async function shadowProblem(scope: Scope, uri: string): Promise<ConfigProblem | undefined> {
  if ((await presentConfigs(scope, parentOf(uri))).includes(nameOf(uri))) return undefined;
  const stronger = nameOf(uri).replace(/yml$/, "yaml");
  if (!(await scope.list(parentOf(uri)))?.some(({ name }) => name === stronger)) return undefined;
  return { message: `${stronger} stands beside this file and counts in its place`, range: { start: 0, end: 0 } };
}

/** Reads a configuration file with its problems. */
export async function readConfig(scope: Scope, uri: string): Promise<ConfigFile> {
  const text = (await scope.readText(uri)) ?? "";
  return readConfigFile(nameOf(uri), text, allNames);
}
