import { type ConfigLayer, dayForm, type FailOn, type ProfileName } from "../linter.ts";
import type { FormatName } from "./format/formats.ts";
import { ruleSettings } from "./rule-option.ts";
import { UserError } from "./terminal.ts";

/** The options of `hullwright lint` as the argument parser gives them. */
export interface LintOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly fix: boolean;
  readonly unsafeFixes: boolean;
  readonly diff: boolean;
  readonly profile?: ProfileName;
  readonly rule: readonly string[];
  readonly config?: string;
  /** Absent: what the configuration of each file says, or warning. */
  readonly failOn?: FailOn;
  /** Absent: what the environment says, and whether somebody looks. */
  readonly color?: boolean;
  readonly today?: string;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly ignoreComments: boolean;
  readonly quiet: boolean;
  readonly stats: boolean;
}

/** The path that stands for standard input, as of many programs. */
const standardInput = "-";

/** What the command line means: `-` among the paths is `--stdin`. Throws a `UserError` for what contradicts itself. */
export function understood(
  given: readonly string[],
  asked: LintOptions,
): { readonly paths: readonly string[]; readonly options: LintOptions } {
  const paths = given.filter((path) => path !== standardInput);
  const options = paths.length === given.length ? asked : { ...asked, stdin: true };
  checkOptions(paths, options);
  return { paths, options };
}

function checkOptions(paths: readonly string[], options: LintOptions): void {
  if (options.unsafeFixes && !options.fix && !options.diff) {
    throw new UserError("--unsafe-fixes does nothing by itself; add --fix to apply the fixes or --diff to see them");
  }
  if (options.stdin && paths.length > 0)
    throw new UserError("standard input and paths exclude each other; name the input with --stdin-filename");
  if (options.today !== undefined && !new RegExp(dayForm.pattern).test(options.today))
    throw new UserError(`--today takes a day such as 2026-11-21, not "${options.today}"`);
  if (!options.stdin && options.stdinFilename !== undefined)
    throw new UserError("--stdin-filename needs --stdin, or - for a path");
}

/** What the command line says about rules: it outweighs every file. */
export function commandLineLayer({
  profile,
  rule,
  ignoreComments,
  today,
}: Pick<LintOptions, "profile" | "rule" | "ignoreComments" | "today">): ConfigLayer {
  return {
    source: "command line",
    rules: ruleSettings(rule),
    ...(profile === undefined ? {} : { profile }),
    ...(today === undefined ? {} : { today }),
    ...(ignoreComments ? {} : { ignoreComments }),
  };
}
