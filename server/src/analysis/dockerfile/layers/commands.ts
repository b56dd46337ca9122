import type { PackageCall } from "../../../knowledge/packages/package-calls.ts";
import { isHarmless } from "../../../knowledge/shell/harmless-programs.ts";
import type { Command } from "../../../syntax/shell.ts";
import { mayInstall } from "../run-facts.ts";
import { archiveReaders } from "./commands/archives.ts";
import { copyingReaders } from "./commands/copying.ts";
import { downloadReaders } from "./commands/downloads.ts";
import { fileReaders } from "./commands/files.ts";
import { keyReaders } from "./commands/keys.ts";
import { packageEffects } from "./commands/packages.ts";
import type { CommandReader } from "./commands/reader.ts";
import { rightsReaders } from "./commands/rights.ts";
import { userReaders } from "./commands/users.ts";
import { madeBy } from "./making.ts";
import { type ShellValues, targetOf } from "./run-paths.ts";
import type { Site } from "./site.ts";

const readers: ReadonlyMap<string, CommandReader> = new Map(
  Object.entries({
    ...fileReaders,
    ...copyingReaders,
    ...rightsReaders,
    ...archiveReaders,
    ...downloadReaders,
    ...keyReaders,
    ...userReaders,
  }),
);

/** What a simple command does, apart from its redirections and from `cd`. */
export function doCommand(site: Site, command: Command, values: ShellValues, call: PackageCall | undefined): void {
  const { name, word, wrappers } = command;
  site.isRoot = wrappers.some((wrapper) => wrapper.name === "sudo" || wrapper.name === "doas");
  if (!word) return;
  if (name === undefined) {
    site.unknown("/");
    site.add({ kind: "remove", reach: "tree", path: "/", certainty: "may" });
    return;
  }
  const reader = readers.get(name);
  if (call) packageEffects(site, call, values);
  if (compilers.has(name)) output(site, command, values);
  else if (call) return;
  else if (reader) reader(site, command, values);
  else if (
    !isHarmless(
      name,
      command.args.map(({ template }) => template),
    )
  )
    opaque(site, command);
}

/** Compilers and linkers that write what -o says. */
const compilers: ReadonlySet<string> = new Set(["go", "gcc", "g++", "cc", "c++", "clang", "clang++", "rustc", "ld"]);

function output(site: Site, { args }: Command, values: ShellValues): void {
  const at = args.findIndex(({ template }) => template === "-o");
  const word = at === -1 ? undefined : args[at + 1];
  const target = word && targetOf(site, word, values);
  site.unknown(site.folder);
  if (target?.kind === "exact" && !target.isFolder && site.stateNow(target.path).entry !== "folder") {
    site.makeParents(target.path, madeBy(site, 0o755));
    site.create(target.path, "file", madeBy(site, 0o755));
  } else if (target) site.unknown(target.path);
}

/** Programs that nobody can see into: they may do anything, but for folders of programs where only installers write. */
function opaque(site: Site, command: Command): void {
  const { name = "", args } = command;
  if (/clean/i.test(name)) site.add({ kind: "remove", reach: "tree", path: "/", certainty: "may" });
  if (mayInstall(command) || args.some(({ value }) => value === "install" || value === "--install")) site.unknown("/");
  else site.unknown("/", { covers: isOutsidePrograms });
  for (const { value } of args) if (value?.startsWith("/")) site.unknown(site.resolve(value));
}

const programs = /^\/(?:usr\/(?:local\/)?)?(?:s?bin|lib(?:32|64|x32)?|libexec)(?:\/|$)/;

function isOutsidePrograms(path: string): boolean {
  return !programs.test(path);
}
