import { type ConfigLayer, type ConfigProblem, configure, type Settings } from "../linter.ts";
import { configurationOf, readConfig } from "../workspace/configuration.ts";
import type { ExcludeGlobs } from "../workspace/exclude.ts";
import type { Scope } from "../workspace/store.ts";
import { pathOf, shownPath, uriOf } from "./paths.ts";
import { locator } from "./positions.ts";
import { UserError } from "./terminal.ts";

/** What is in force for the files of a folder. */
export interface Configuration {
  readonly settings: Settings;
  readonly excludes: readonly ExcludeGlobs[];
  /** URIs of the configuration files that count, strongest first. */
  readonly files: readonly string[];
}

/** Where configuration comes from. */
export interface ConfigurationSource {
  readonly scope: Scope;
  /** The working folder, an absolute path. */
  readonly cwd: string;
  /** URI of the file given by --config; absent: the files around each linted file count. */
  readonly file?: string;
  /** What the command line says; it outweighs all files. */
  readonly commandLine: ConfigLayer;
  /** Takes what is odd in a configuration file and no error, as a line for standard error. */
  readonly remark: (line: string) => void;
}

/** The configuration of the files in a folder, given as a URI. Throws a `UserError` that names the place when a configuration file is broken. */
export async function configurationFor(source: ConfigurationSource, folder: string): Promise<Configuration> {
  const { scope, cwd, commandLine, file } = source;
  if (file === undefined) {
    const found = await configurationOf(scope, folder, [], [commandLine]);
    for (const config of found.files) await checkConfig(source, config);
    return found;
  }
  const { layer, exclude } = await checkConfig(source, file);
  const { settings } = configure([layer, commandLine]);
  return { settings, excludes: [{ folder: uriOf(cwd, "."), globs: exclude }], files: [file] };
}

async function checkConfig(
  { scope, cwd, remark: tell }: ConfigurationSource,
  uri: string,
): ReturnType<typeof readConfig> {
  const shown = shownPath(cwd, pathOf(uri));
  const text = await scope.readText(uri);
  if (text === undefined)
    throw new UserError(`${shown}: the configuration file cannot be read; check the path, and that it is text`);
  const config = await readConfig(scope, uri);
  const at = locator(text);
  const lineOf = ({ range, message }: ConfigProblem): string => {
    const { line, character } = at(range).start;
    return `${shown}:${String(line + 1)}:${String(character + 1)}: ${message}`;
  };
  const problem = config.problems.find(({ remark }) => !remark);
  if (problem) throw new UserError(`${lineOf(problem)}; correct it or name another file with --config`);
  for (const each of config.problems) tell(lineOf(each));
  return config;
}
