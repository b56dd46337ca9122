import { type Configuration, configurationFor, type ConfigurationSource } from "./configuration.ts";
import { commandLineLayer, type LintOptions } from "./lint-options.ts";
import { pathOf, shownPath, uriOf } from "./paths.ts";
import { openProject, type Project } from "./project.ts";
import { readTextFile, type TextFile } from "./text-file.ts";

/** What the steps of one run share. */
export interface Session {
  readonly cwd: string;
  readonly project: Project;
  /** Lines for standard error, each once. */
  readonly errors: Set<string>;
  /** Settings of the files in a folder, by URI. Throws a `UserError` when they are broken. */
  configuration(folder: string): Promise<Configuration>;
  /** A file as it is on disk, or will be by what was repaired so far. Throws when it cannot be read. */
  read(uri: string): Promise<TextFile>;
  /** Shows a file as it is from now on, be it written or only planned. */
  put(uri: string, file: TextFile): void;
  /** How a file is called in reports. */
  readonly shown: (uri: string) => string;
}

type SessionOptions = Pick<LintOptions, "profile" | "rule" | "ignoreComments" | "config">;

/** Opens the disk below `cwd`, an absolute path. Throws a `UserError` when an option cannot be understood. */
export function openSession(options: SessionOptions, cwd: string): Session {
  const errors = new Set<string>();
  const planned = new Map<string, TextFile>();
  const project = openProject(uriOf(cwd, "."), (message) => errors.add(message));
  const source: ConfigurationSource = {
    scope: project.store,
    cwd,
    commandLine: commandLineLayer(options),
    ...(options.config === undefined ? {} : { file: uriOf(cwd, options.config) }),
  };
  return {
    cwd,
    project,
    errors,
    configuration: (folder) => configurationFor(source, folder),
    read: async (uri) => planned.get(uri) ?? readTextFile(pathOf(uri)),
    put(uri, file) {
      planned.set(uri, file);
      project.put(uri, file.text);
    },
    shown: (uri) => shownPath(cwd, pathOf(uri)),
  };
}
