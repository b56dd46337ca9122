import {
  type ConfigFile,
  type ConfigLayer,
  type ConfigProblem,
  configure,
  type EnvironmentProblem,
  type Settings,
} from "../linter.ts";
import { configurationOf, readConfig } from "../workspace/configuration.ts";
import type { ExcludeGlobs } from "../workspace/exclude.ts";
import type { Outside } from "../workspace/outside.ts";
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
  readonly outside: Outside;
  /** Takes what is odd in a configuration file and no error, as a line for standard error. */
  readonly remark: (line: string) => void;
}

/** The configuration of the files in a folder, given as a URI. Throws a `UserError` that names each place where a configuration file is broken. */
export async function configurationFor(source: ConfigurationSource, folder: string): Promise<Configuration> {
  const { scope, cwd, commandLine, outside, file } = source;
  if (file === undefined) {
    const found = await configurationOf(scope, folder, { over: commandLine, outside });
    await checkConfigs(source, found.files, outside.problems);
    return found;
  }
  const [config] = await checkConfigs(source, [file], []);
  const layers = [config?.layer, commandLine].filter((layer) => layer !== undefined);
  const excludes = [{ folder: uriOf(cwd, "."), globs: config?.exclude ?? [] }];
  return { settings: configure(layers).settings, excludes, files: [file] };
}

/** Reads the files, and tells what is remarkable. Throws a `UserError` with everything that is wrong with any of them, or was before. */
async function checkConfigs(
  source: ConfigurationSource,
  files: readonly string[],
  given: readonly EnvironmentProblem[],
): Promise<readonly ConfigFile[]> {
  const checked = await Promise.all(files.map((uri) => checkConfig(source, uri)));
  const linesOf = (isRemark: boolean) =>
    given.flatMap(({ message, remark = false }) => (remark === isRemark ? [message] : []));
  const wrong = [...checked.flatMap(({ errors }) => errors), ...linesOf(false)];
  if (wrong.length > 0) throw new UserError([...wrong, correction].join("\n"));
  for (const remark of [...checked.flatMap(({ remarks }) => remarks), ...linesOf(true)]) source.remark(remark);
  return checked.map(({ config }) => config);
}

const correction = "correct the configuration, or name another file with --config";

interface CheckedConfig {
  readonly config: ConfigFile;
  /** Lines that name their places. */
  readonly errors: readonly string[];
  readonly remarks: readonly string[];
}

async function checkConfig({ scope, cwd }: ConfigurationSource, uri: string): Promise<CheckedConfig> {
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
  const problems = config.problems.toSorted((a, b) => a.range.start - b.range.start);
  return {
    config,
    errors: problems.filter(({ remark }) => !remark).map(lineOf),
    remarks: problems.filter(({ remark }) => remark).map(lineOf),
  };
}
