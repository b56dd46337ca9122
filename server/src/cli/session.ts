import type { TextFile } from "../workspace/decode-text.ts";
import type { ExcludeGlobs } from "../workspace/exclude.ts";
import { outsideOf } from "../workspace/outside.ts";
import type { Roots } from "../workspace/project.ts";
import { type Configuration, configurationFor, type ConfigurationSource } from "./configuration.ts";
import { commandLineLayer, type LintOptions } from "./lint-options.ts";
import { pathOf, shownPath, uriOf } from "./paths.ts";
import { type Located, openProject, type Project, type Target } from "./project.ts";
import type { Terminal } from "./terminal.ts";
import { readTextFile } from "./text-file.ts";

/** What the steps of one run share. */
export interface Session {
  readonly cwd: string;
  readonly project: Project;
  /** Lines for standard error, each once. */
  readonly errors: Set<string>;
  /** Counts a folder, by URI, among those that the user wants to have searched. Throws a `UserError` when its configuration is broken. */
  open(folder: string): Promise<void>;
  /** Where the run stands. */
  roots(): Roots;
  /** A text with its language, what stands around it, and its settings. Undefined: configuration, or excluded. */
  located(target: Target, text: string): Promise<Located | undefined>;
  /** Settings of the files in a folder, by URI. Throws a `UserError` when they are broken. */
  configuration(folder: string): Promise<Configuration>;
  /** A file as it is on disk, or will be by what was repaired so far. Throws when it cannot be read. */
  readonly read: (uri: string) => Promise<TextFile>;
  /** Shows a file as it is from now on, be it written or only planned. */
  put(uri: string, file: TextFile): void;
  /** How a file is called in reports. */
  readonly shown: (uri: string) => string;
}

type SessionOptions = Pick<LintOptions, "profile" | "rule" | "ignoreComments" | "config" | "today">;

type SessionTerminal = Pick<Terminal, "cwd" | "warn" | "today" | "environment">;

/**
 * Opens the disk below the working folder. What is odd in configuration files, and no error, is told once. Throws a `UserError`
 * when an option cannot be understood.
 */
export function openSession(options: SessionOptions, { cwd, warn, today, environment }: SessionTerminal): Session {
  const errors = new Set<string>();
  const planned = new Map<string, TextFile>();
  const project = openProject((message) => errors.add(message));
  const opened: string[] = [];
  const excludes: ExcludeGlobs[] = [];
  const source: ConfigurationSource = {
    scope: project.store,
    cwd,
    commandLine: commandLineLayer(options),
    outside: outsideOf(environment, (path) => uriOf(cwd, path)),
    remark: eachOnce(warn),
    ...(options.config === undefined ? {} : { file: uriOf(cwd, options.config) }),
  };
  const configuration = (folder: string): Promise<Configuration> => configurationFor(source, folder);
  const roots = (): Roots => ({ opened, working: uriOf(cwd, "."), excludes, configured: source.file === undefined });
  return {
    cwd,
    project,
    errors,
    async open(folder) {
      opened.push(folder);
      const { excludes: found } = await configuration(folder);
      if (source.file !== undefined && excludes.length === 0) excludes.push(...found);
    },
    roots,
    located: (target, text) => project.located(target, text, { ...roots(), configuration, today: today() }),
    configuration,
    read: async (uri) => planned.get(uri) ?? readTextFile(pathOf(uri)),
    put(uri, file) {
      planned.set(uri, file);
      project.put(uri, file.text);
    },
    shown: (uri) => shownPath(cwd, pathOf(uri)),
  };
}

/** Tells each line once. */
function eachOnce(tell: (line: string) => void): (line: string) => void {
  const told = new Set<string>();
  return (line) => {
    if (!told.has(line)) tell(line);
    told.add(line);
  };
}
