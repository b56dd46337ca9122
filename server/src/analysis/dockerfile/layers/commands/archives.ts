import type { Command } from "../../../../syntax/shell.ts";
import { writeFile } from "../making.ts";
import { readOptions } from "../options.ts";
import { type ShellValues, type Target, targetOf } from "../run-paths.ts";
import type { Site } from "../site.ts";
import { targets } from "./files.ts";
import type { CommandReader } from "./reader.ts";

/** Programs that pack and unpack: what is in an archive nobody knows. */
export const archiveReaders: Readonly<Record<string, CommandReader>> = {
  tar,
  bsdtar: tar,
  unzip,
  gzip: compress,
  gunzip: compress,
  bzip2: compress,
  bunzip2: compress,
  xz: compress,
  unxz: compress,
  zip: (site, { args }, values) => {
    const [archive] = targets(site, readOptions(args, "-x -i -P").operands, values);
    if (archive?.kind === "exact") writeFile(site, /\.\w+$/.test(archive.path) ? archive.path : `${archive.path}.zip`);
    else site.mayFill(site.folder);
  },
};

/** Something comes to lie below the folder, which is there. */
function fill(site: Site, target: Target): void {
  if (target.kind === "exact") site.add({ kind: "create", reach: "contents", path: target.path });
  else site.mayFill(target.path);
}

/** tar(1) takes its letters without a dash as well; -C holds for what comes behind it. */
function tar(site: Site, { args }: Command, values: ShellValues): void {
  const [first, ...rest] = args;
  const bundled = first && /^[a-zA-Z]+$/.test(first.template) ? first.template : undefined;
  const options = readOptions(
    bundled === undefined ? args : rest,
    "-C --directory -f --file -X --exclude-from --exclude --strip-components --transform -I --use-compress-program -T --owner --group --mode",
  );
  const folder = options.valueOf("-C", "--directory");
  const makes = options.has("-c", "--create", "-r", "-u", "--append") || /[cru]/.test(bundled ?? "");
  const takes = options.has("-x", "--extract", "--get") || bundled?.includes("x") === true;
  if (makes) {
    const file = options.valueOf("-f", "--file")?.word ?? (bundled?.includes("f") ? options.operands[0] : undefined);
    const target = file && file.template !== "-" ? targetOf(site, file, values) : undefined;
    if (target?.kind === "exact") writeFile(site, target.path);
    else if (target) site.mayFill(target.path);
  }
  if (!takes || options.has("-O", "--to-stdout")) return;
  if (folder) fill(site, folderTarget(site, folder, values));
  else fill(site, { kind: "exact", path: site.folder, isFolder: true });
}

/** `--directory=/opt` holds the path behind its name. */
function folderTarget(
  site: Site,
  { text, word }: { readonly text: string; readonly word: Command["args"][number] },
  values: ShellValues,
): Target {
  if (word.template === text) return targetOf(site, word, values);
  return /[$`*?[{~]/.test(text)
    ? { kind: "unknown", path: "/", isFolder: true }
    : { kind: "exact", path: site.resolve(text), isFolder: true };
}

function unzip(site: Site, { args }: Command, values: ShellValues): void {
  const options = readOptions(args, "-d -x");
  if (options.has("-l", "-p", "-t", "-v", "-Z")) return;
  const folder = options.valueOf("-d");
  const target = folder ? folderTarget(site, folder, values) : undefined;
  if (target?.kind === "exact") site.makeFolder(target.path);
  fill(site, target ?? { kind: "exact", path: site.folder, isFolder: true });
}

const endings = /\.(?:gz|bz2|xz|lzma|tgz)$/;

/** The file gives way to its packed or unpacked form beside it. */
function compress(site: Site, { name = "", args }: Command, values: ShellValues): void {
  const options = readOptions(args, "-S -T -M --suffix --threads --memory");
  if (options.has("-c", "--stdout", "--to-stdout", "-t", "-l")) return;
  const unpacks =
    name.startsWith("un") ||
    name === "gunzip" ||
    name === "bunzip2" ||
    options.has("-d", "--decompress", "--uncompress");
  for (const { kind, path } of targets(site, options.operands, values)) {
    if (kind !== "exact") {
      site.unknown(path);
      continue;
    }
    if (!options.has("-k", "--keep")) site.add({ kind: "remove", reach: "self", path });
    if (unpacks && endings.test(path)) writeFile(site, path.replace(endings, ""));
    else if (unpacks) site.mayFill(site.folder);
    else writeFile(site, `${path}.${name.startsWith("b") ? "bz2" : name.startsWith("g") ? "gz" : "xz"}`);
  }
}
