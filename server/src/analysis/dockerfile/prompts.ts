import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { type Dockerfile, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { type Command, hostsOf, type Script } from "../../syntax/shell.ts";

/** Subcommands that ask before they go on, by manager: those that only tidy up or download ask nothing of note. */
const ACTIONS: readonly PackageCall["action"][] = ["install", "upgrade", "remove"];

/** Options with which a call changes nothing, or reads its answers elsewhere. */
const SILENT: readonly string[] = [
  "--simulate",
  "--download-only",
  "--dry-run",
  "--config-file",
  "--config",
  "--help",
  "--version",
];

/**
 * True when a call of a system's package manager stops at a question: it has no -y, nothing answers on its input, and no
 * configuration that the stage writes says so.
 */
export function waitsForAnswer(dockerfile: Dockerfile, stage: Stage, { commands }: Script, call: PackageCall): boolean {
  const { action, assumesYes, unknownOptions, has, command, packages } = call;
  if (!ACTIONS.includes(action) || assumesYes || unknownOptions || has(...SILENT)) return false;
  if (action !== "upgrade" && packages.length === 0 && !/auto-?remove/.test(call.subcommand)) return false;
  if (!hostsOf(command).every(readsNothing)) return false;
  return !commands.some(({ name }) => name === "expect") && !isConfigured(dockerfile, stage, call);
}

/** True when nothing answers on the command's input, and it stands where it runs once. */
function readsNothing({ joinedBy, redirections, context, wrappers }: Command): boolean {
  if (joinedBy === "|" || redirections.some(({ operator }) => operator.startsWith("<"))) return false;
  return (context === "top" || context === "script") && !wrappers.some(({ name }) => name === "xargs");
}

const CONFIGURATION: Partial<Record<PackageCall["manager"], RegExp>> = {
  apt: /assume-yes|apt\.conf|APT_CONFIG/i,
  dnf: /assumeyes|(?:dnf|yum)\.conf/i,
  zypper: /ZYPP_|zypp\.conf|zypper\.conf/,
};

/** Something in the stage, or those it stands on, writes or copies the manager's configuration. */
function isConfigured({ text }: Dockerfile, stage: Stage, { manager }: PackageCall): boolean {
  return stageChain(stage).some(
    ({ range }) => CONFIGURATION[manager]?.test(text.slice(range.start, range.end)) ?? false,
  );
}
