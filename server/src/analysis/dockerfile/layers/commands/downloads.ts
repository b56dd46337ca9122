import type { Command } from "../../../../syntax/shell.ts";
import { madeBy, writeFile } from "../making.ts";
import { readOptions } from "../options.ts";
import { join } from "../paths.ts";
import { homeOf, type ShellValues, type Target, targetOf, textOf } from "../run-paths.ts";
import type { Site } from "../site.ts";
import type { CommandReader } from "./reader.ts";

/** curl(1), wget(1) and git(1). */
export const downloadReaders: Readonly<Record<string, CommandReader>> = { curl, wget, git };

const curlValued =
  "-o --output --output-dir -H --header -d --data --data-raw --data-binary -X --request -u --user -A --user-agent -e --referer -b --cookie -c " +
  "--cookie-jar -D --dump-header -F --form -K --config -m --max-time -r --range -T --upload-file -w --write-out -x --proxy -y -Y -z " +
  "--retry --retry-delay --retry-max-time --connect-timeout --max-redirs --proto --cacert --capath --cert --key --ciphers --resolve --limit-rate";

function curl(site: Site, { args }: Command, values: ShellValues): void {
  const options = readOptions(args, curlValued);
  const folder = options.valueOf("--output-dir");
  const base = folder ? pathOf(site, folder, values) : undefined;
  const output = options.valueOf("-o", "--output");
  if (output && !/^(?:-|\/dev\/.*)$/.test(output.text)) {
    const path = folder ? (base === undefined ? undefined : join(base, output.text)) : pathOf(site, output, values);
    if (path === undefined) site.add({ kind: "create", reach: "tree", path: "/", certainty: "may", entry: "file" });
    else {
      if (options.has("--create-dirs")) site.makeParents(path, madeBy(site, 0o755));
      writeFile(site, path);
    }
  }
  if (options.has("-O", "--remote-name", "--remote-name-all"))
    named(site, options.operands, folder ? base : site.folder, values);
}

const wgetValued =
  "-O --output-document -P --directory-prefix -o --output-file -a --append-output -t --tries -T --timeout -U --user-agent -i --input-file -e --execute " +
  "--header --user --password --post-data --waitretry --ca-certificate --limit-rate --retry-on-http-error -Y";

function wget(site: Site, { args }: Command, values: ShellValues): void {
  const options = readOptions(args, wgetValued);
  const output = options.valueOf("-O", "--output-document");
  const folder = options.valueOf("-P", "--directory-prefix");
  if (options.has("--spider", "-V", "--version")) return;
  if (output) {
    if (output.text === "-" || output.text.startsWith("/dev/")) return;
    const path = pathOf(site, output, values);
    if (path === undefined) site.add({ kind: "create", reach: "tree", path: "/", certainty: "may", entry: "file" });
    else writeFile(site, path);
    return;
  }
  const target = folder ? pathOf(site, folder, values) : site.folder;
  if (target !== undefined && folder) site.makeFolder(target, madeBy(site, 0o755));
  named(
    site,
    options.has("-r", "-m", "--recursive", "--mirror", "-i", "--input-file") ? [] : options.operands,
    target,
    values,
  );
}

/** The value of an option as a path; undefined when a variable hides it. */
function pathOf(
  site: Site,
  { text, word }: { readonly text: string; readonly word: Command["args"][number] },
  values: ShellValues,
): string | undefined {
  if (word.template === text) {
    const target = targetOf(site, word, values);
    return target.kind === "exact" ? target.path : undefined;
  }
  return /[$`*?[{~]/.test(text) ? undefined : site.resolve(text);
}

/** Files that are called as the end of their address says. */
function named(site: Site, addresses: Command["args"], folder: string | undefined, values: ShellValues): void {
  const names = addresses.map((word) => /^(?:\w+:\/\/)?[^?#]*\/([^/?#]+)$/.exec(textOf(word, values) ?? "")?.[1]);
  if (names.length === 0) site.mayFill(folder ?? "/");
  for (const name of names) {
    if (name === undefined || folder === undefined) site.mayFill(folder ?? "/");
    else writeFile(site, join(folder, name));
  }
}

/** Subcommands of git that touch no files. */
const readingGit =
  /^(?:--version|version|log|show|diff|status|describe|rev-parse|ls-remote|ls-files|remote|branch|tag|config --list)$/;

function git(site: Site, { args }: Command, values: ShellValues): void {
  const { operands, valueOf, has } = readOptions(
    args,
    "-C -c -b --branch --depth -o --origin --reference --jobs -j --shallow-since --filter --config",
  );
  const [subcommand, first, second] = operands;
  const given = valueOf("-C");
  const folder = given ? (pathOf(site, given, values) ?? "/") : site.folder;
  const name = subcommand?.value ?? args[0]?.template ?? "";
  if (name === "config") {
    if (has("--global")) writeFile(site, join(homeOf(site, values), ".gitconfig"));
    else if (has("--system")) writeFile(site, "/etc/gitconfig");
    else site.unknown(join(folder, ".git"));
  } else if (name === "clone" && first) clone(site, first, second, folder, values);
  else if (!readingGit.test(name)) site.unknown(folder);
}

function clone(
  site: Site,
  address: Command["args"][number],
  into: Command["args"][number] | undefined,
  folder: string,
  values: ShellValues,
): void {
  const text = textOf(address, values) ?? (/[^/$}]+$/.test(address.template) ? address.template : undefined);
  const name = text === undefined ? undefined : /([^/:]+?)(?:\.git)?\/*$/.exec(text)?.[1];
  const target: Target | undefined = into
    ? targetOf(site, into, values)
    : name === undefined || name.includes("$")
      ? undefined
      : { kind: "exact", path: join(folder, name), isFolder: true };
  if (target?.kind !== "exact") {
    site.mayFill(target?.path ?? folder);
    return;
  }
  site.makeFolder(target.path, madeBy(site, 0o755));
  site.makeFolder(join(target.path, ".git"), madeBy(site, 0o755));
  site.add({ kind: "create", reach: "contents", path: target.path });
}
