import { Command, CommanderError, Help, Option } from "commander";
import { profileNames, version } from "../linter.ts";
import { configCommand } from "./config-command.ts";
import { formatNames } from "./format/formats.ts";
import { lintCommand } from "./lint-command.ts";
import type { LintOptions } from "./lint-options.ts";
import { pinCommand } from "./pin-command.ts";
import type { PinOptions } from "./pin-options.ts";
import { rulesCommand } from "./rules-command.ts";
import { type ExitCode, reason, type Terminal, UserError } from "./terminal.ts";

/** Runs the command line with the arguments behind the program's name. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  let help = "";
  const program = new Command("hullwright")
    .description("Finds problems in Dockerfiles and Compose files, and fixes them.")
    .exitOverride()
    .configureHelp({ optionDescription: describe })
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined });
  try {
    program.version(version);
    addLint(program, async (paths, options) => {
      code = await lintCommand(paths, options, terminal);
    });
    addPin(program, async (paths, options) => {
      code = await pinCommand(paths, options, terminal);
    });
    addOthers(program, terminal);
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    code = failure(error, args, terminal);
  }
  if (help !== "") await terminal.write(help);
  return code;
}

/** What help says of an option; that it is off, or empty, unless it is given, goes without saying. */
function describe(option: Option): string {
  return new Help().optionDescription(option).replace(/ \(default: (?:false|\[\])\)$/, "");
}

/** Says on one line what went wrong; help and version are no failures. */
function failure(error: unknown, args: readonly string[], terminal: Terminal): ExitCode {
  if (!(error instanceof CommanderError)) {
    const message = error instanceof UserError ? error.message : `unexpected error: ${reason(error)}`;
    for (const line of message.split("\n")) terminal.warn(line);
    return 2;
  }
  if (error.exitCode === 0) return 0;
  if (error.code === "commander.help") terminal.warn('no command given; try "hullwright lint" or "hullwright --help"');
  else terminal.warn(`${usageMessage(error)}; see "${helpFor(args)}"`);
  return 2;
}

function usageMessage({ message }: CommanderError): string {
  return message
    .replace(/^error: /, "")
    .replace(/\n/g, " ")
    .replace(/[.?]$/, "");
}

function helpFor([command = ""]: readonly string[]): string {
  return ["lint", "pin", "rules", "config", "lsp"].includes(command)
    ? `hullwright ${command} --help`
    : "hullwright --help";
}

const pathsHelp =
  "files, folders to search, where .gitignore is respected, or patterns in quotes; without one, the current folder";

function addLint(program: Command, action: (paths: string[], options: LintOptions) => Promise<void>): void {
  program
    .command("lint")
    .description("lint files and folders")
    .argument("[paths...]", `${pathsHelp}; - is standard input`)
    .addOption(new Option("--format <name>", "how to print findings").choices(formatNames).default("stylish"))
    .option("--output <file>", "print findings to a file")
    .option("--fix", "apply the fixes that do not change the image or the service", false)
    .option("--unsafe-fixes", "with --fix or --diff: also the fixes that may change the image or the service", false)
    .option("--diff", "print the fixes as a patch and write nothing", false)
    .addOption(new Option("--profile <name>", "which rules are on").choices(profileNames))
    .option(
      "--rule <id=setting>",
      "set a rule: its level, as in DL3025=off (off, hint, info, warning, error), or level and options, as in " +
        "'untrusted-registry={level: error, registries: [docker.io]}' (can be repeated)",
      collect,
      [],
    )
    .option("--config <file>", "use this configuration file instead of looking for one")
    .option("--today <day>", "judge ends of life on this day, such as 2026-11-21, and not on the day it is")
    .addOption(
      new Option(
        "--fail-on <level>",
        "exit with 1 if there are findings of this level or above (default: what .hadolint.yaml says, or warning)",
      ).choices(["error", "warning", "info", "hint", "never"]),
    )
    .option("--stdin", "lint standard input; with --fix, print the fixed text", false)
    .option("--stdin-filename <name>", "path of standard input, which decides its language and configuration")
    .option("--no-ignore-comments", "report findings even where a comment ignores them")
    .option("--color", "print colours, wherever output goes")
    .option("--no-color", "print no colours; NO_COLOR and FORCE_COLOR in the environment say the same")
    .option("--quiet", "print only findings that reach --fail-on", false)
    .option("--stats", "print counts per rule and the time taken to standard error", false)
    .action(action);
}

function collect(value: string, known: readonly string[]): readonly string[] {
  return [...known, value];
}

function addPin(program: Command, action: (paths: string[], options: PinOptions) => Promise<void>): void {
  program
    .command("pin")
    .description(
      "show how images would be pinned, in files and folders, and write that with --write or when you say yes",
    )
    .argument("[paths...]", pathsHelp)
    .option("--write", "write without asking", false)
    .option("--digest", "ask registries, and pin to the tag's current digest", false)
    .option("--check", "change nothing, and exit with 1 if an image is not pinned, or cannot be judged", false)
    .option("--offline", "ask no registry; use only the built-in catalogue", false)
    .option("--diff", "print the changes as a patch and write nothing", false)
    .option("--mirror <host=host>", "ask another host instead of a registry (can be repeated)", collect, [])
    .option("--credentials", "use the logins saved by docker login", false)
    .action(action);
}

function addOthers(program: Command, terminal: Terminal): void {
  program
    .command("rules")
    .description("list the rules, or show the page of one")
    .argument("[id]", "id of a rule, or its name in another linter, such as DL3025")
    .addOption(new Option("--format <name>", "how to print").choices(["stylish", "json"]).default("stylish"))
    .action((id: string | undefined, { format }: { format: "stylish" | "json" }) => rulesCommand(id, format, terminal));
  program
    .command("config")
    .description("print the settings that apply to a file, as JSON")
    .argument("<path>", "a Dockerfile or Compose file, or a folder for a Dockerfile in it")
    .action((path: string) => configCommand(path, terminal));
  program
    .command("lsp")
    .description("serve an editor over the Language Server Protocol")
    .requiredOption("--stdio", "communicate over standard input and output")
    .action(() => terminal.serve());
}
