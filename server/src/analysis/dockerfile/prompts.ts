import type { DockerfileModel } from "../../engine/model.ts";
import type { Report } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import type { ConfiguredTool } from "../../knowledge/packages/tool-settings.ts";
import { type Command, ownCommands } from "../../syntax/shell.ts";
import { optionFix } from "../repairs/option-fixes.ts";
import { mayBeAnswered } from "./inputs.ts";
import { callRange, type ShellRun } from "./run-facts.ts";
import { callsOf } from "./run-index.ts";
import { toolSettings } from "./tool-settings.ts";

/** Subcommands that ask before they go on, by manager: those that only tidy up or download ask nothing of note. */
const ACTIONS: readonly PackageCall["action"][] = ["install", "upgrade", "remove"];

/** Options with which a call changes nothing, or reads its answers elsewhere. */
const SILENT: readonly string[] = [
  "--simulate",
  "--download-only",
  "--dry-run",
  "--print-uris",
  "--config-file",
  "--config",
  "--help",
  "--version",
];

/** Reports the calls of the system's package managers that stop at a question, of those that `asks` takes. */
export function* promptReports(dockerfile: DockerfileModel, asks: (call: PackageCall) => boolean): Iterable<Report> {
  for (const { call, shellRun } of callsOf(dockerfile.stages, "apt", "dnf", "zypper")) {
    if (!asks(call) || !waitsForAnswer(shellRun, call)) continue;
    yield {
      range: callRange(dockerfile, call),
      message: `"${call.program} ${call.subcommand}" may ask for confirmation: nobody can answer during a build, so it fails`,
      fixes: optionFix(call, "-y"),
    };
  }
}

/**
 * True when a call of a system's package manager stops at a question: it has no -y, nothing answers on its input, and no
 * configuration that the stage writes says so.
 */
function waitsForAnswer(shellRun: ShellRun, call: PackageCall): boolean {
  const { action, assumesYes, unknownOptions, has, command, packages } = call;
  if (!ACTIONS.includes(action) || assumesYes || unknownOptions || has(...SILENT)) return false;
  if (action !== "upgrade" && packages.length === 0 && !/auto-?remove/.test(call.subcommand)) return false;
  if (mayBeAnswered(command) || mayBeGivenOptions(command)) return false;
  return !shellRun.script.commands.some(({ name }) => name === "expect") && !isConfigured(shellRun, call);
}

/** `"$@"` in a function that is called with options. */
function mayBeGivenOptions({ args, context, pipeline }: Command): boolean {
  if (context !== "function" || !args.some(({ template }) => /^\$(?:[@*\d]|\{[@*\d])/.test(template))) return false;
  const { script } = pipeline.list;
  const calls = ownCommands(script).filter(({ name }) => name !== undefined && script.functions.includes(name));
  return calls.some((call) => call.args.some(({ template }) => /^[-$]/.test(template)));
}

/** Settings by which the managers answer their questions themselves. */
const ASSUMES_YES: Partial<Record<PackageCall["manager"], readonly [ConfiguredTool, string]>> = {
  apt: ["apt", "apt::get::assume-yes"],
  dnf: ["dnf", "assumeyes"],
  zypper: ["zypper", "assumeyes"],
};

function isConfigured({ run, stage }: ShellRun, { manager }: PackageCall): boolean {
  const [tool, name] = ASSUMES_YES[manager] ?? [];
  return tool !== undefined && name !== undefined && toolSettings(stage, tool, run).mayHave(name);
}
