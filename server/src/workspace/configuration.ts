import type { ConfigLayer, ConfigProblem, ResolvedConfig } from "../linter.ts";
import { allNames, type ConfigFile, type ConfigOwner, configure, ownerOfName, readConfigFile } from "../linter.ts";
import { rememberFor } from "../syntax/memo.ts";
import type { ExcludeGlobs } from "./exclude.ts";
import { configNames } from "./file-kind.ts";
import type { Outside } from "./outside.ts";
import type { Scope } from "./store.ts";
import { ancestors, nameOf, parentOf, resolveUri } from "./uri.ts";

/** What is in force for the files of one folder: the same object for as long as nothing has changed. */
export interface FileConfiguration extends ResolvedConfig {
  readonly excludes: readonly ExcludeGlobs[];
  /** URIs of the configuration files that count, the strongest first. */
  readonly files: readonly string[];
}

interface Found {
  readonly layers: Readonly<Record<ConfigOwner, readonly ConfigLayer[]>>;
  readonly excludes: readonly ExcludeGlobs[];
  readonly files: readonly string[];
}

/** The last configuration that was made of what a store has found. It goes when the store finds something else. */
const lastOf: (found: Found) => { made?: { readonly key: string; readonly configuration: FileConfiguration } } =
  rememberFor(() => ({}));

/** What shells know of configuration. */
export interface Given {
  /** The editor's settings. */
  readonly settings?: ConfigLayer;
  /** What the command line says; it outweighs all. */
  readonly over?: ConfigLayer;
  readonly outside: Outside;
}

/**
 * The configuration of the files in a folder: `hullwright.yaml` (the nearest one wins, `root: true` stops the way up) over the editor's
 * settings over what environment variables tell hadolint over the nearest `.hadolint.yaml`, or the user's own, over the
 * nearest configuration of dclint over defaults.
 */
export async function configurationOf(
  scope: Scope,
  folder: string,
  { settings, over, outside }: Given,
): Promise<FileConfiguration> {
  const found = await foundFor(scope, folder);
  const { hullwright, hadolint, dclint } = found.layers;
  const own = hadolint.length > 0 ? undefined : await usersFile(scope, outside.files);
  const key = JSON.stringify([settings, over, outside.layer, own]);
  const last = lastOf(found);
  if (last.made?.key === key) return last.made.configuration;
  const layers = [...dclint, own?.layer, ...hadolint, outside.layer, settings, ...hullwright, over];
  const resolved = configure(layers.filter((layer) => layer !== undefined));
  const files = own ? [...found.files, own.uri] : found.files;
  const configuration = { ...resolved, excludes: found.excludes, files };
  last.made = { key, configuration };
  return configuration;
}

/** The first of the files that a user may have for all projects. */
async function usersFile(
  scope: Scope,
  files: readonly string[],
): Promise<{ readonly uri: string; readonly layer: ConfigLayer } | undefined> {
  if (files.length === 0) return undefined;
  return scope.derive(`users-config:${files.join(" ")}`, async (inner) => {
    for (const uri of files) {
      if (!(await inner.list(parentOf(uri)))?.some(({ name }) => name === nameOf(uri))) continue;
      return { uri, layer: (await readConfig(inner, uri)).layer };
    }
    return undefined;
  });
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

/** Layers weakest first. Of other linters' files only the nearest one counts. */
async function findLayers(scope: Scope, folder: string): Promise<Found> {
  const layers: Record<ConfigOwner, ConfigLayer[]> = { hullwright: [], hadolint: [], dclint: [] };
  const excludes: ExcludeGlobs[] = [];
  const files: string[] = [];
  let closed = false;
  for (const above of ancestors(folder)) {
    for (const name of await presentConfigs(scope, above)) {
      const uri = resolveUri(above, name);
      const owner = ownerOfName(name) ?? "hullwright";
      if (owner === "hullwright" ? closed : layers[owner].length > 0) continue;
      if (name === packageFile && !(await hasDclint(scope, uri))) continue;
      const file = await readConfig(scope, uri);
      files.push(uri);
      layers[owner].unshift(file.layer);
      if (file.exclude.length > 0) excludes.push({ folder: above, globs: file.exclude });
      closed ||= file.root;
    }
  }
  return { layers, excludes, files };
}

const packageFile = "package.json";

/** Where dclint looks besides its own files (the places of cosmiconfig), the weakest first; programs are told of, not run. */
const otherPlaces: readonly string[] = [
  ...["dclint.config", ".dclintrc"].flatMap((stem) => ["cjs", "mjs", "ts", "js"].map((ending) => `${stem}.${ending}`)),
];

const allPlaces: readonly string[] = [...otherPlaces, ...configNames, packageFile];

async function hasDclint(scope: Scope, uri: string): Promise<boolean> {
  return (await scope.readText(uri))?.includes('"dclint"') === true;
}

/** The stronger name first; of two spellings of one file only the stronger counts. */
async function presentConfigs(scope: Scope, folder: string): Promise<string[]> {
  const names = new Set((await scope.list(folder))?.map(({ name }) => name));
  const present = allPlaces.filter((name) => names.has(name)).toReversed();
  return present.filter((name) => !(name.endsWith(".yml") && present.includes(name.replace(/yml$/, "yaml"))));
}

/** What is to be said of a file that does not count, because the stronger spelling of its name stands beside it. */
export async function shadowProblem(scope: Scope, uri: string): Promise<ConfigProblem | undefined> {
  if ((await presentConfigs(scope, parentOf(uri))).includes(nameOf(uri))) return undefined;
  const stronger = nameOf(uri).replace(/yml$/, "yaml");
  if (!(await scope.list(parentOf(uri)))?.some(({ name }) => name === stronger)) return undefined;
  const message = `${stronger} stands beside this file and counts in its place`;
  return { message, range: { start: 0, end: 0 }, remark: true };
}

/** Reads a configuration file with its problems. */
export async function readConfig(scope: Scope, uri: string): Promise<ConfigFile> {
  const text = (await scope.readText(uri)) ?? "";
  return readConfigFile(nameOf(uri), text, allNames);
}
