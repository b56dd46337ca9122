import type { Command } from "../../../../syntax/shell.ts";
import { madeBy, writeFile } from "../making.ts";
import { readOptions } from "../options.ts";
import { join, nameOf } from "../paths.ts";
import { type ShellValues, type Target, targetOf } from "../run-paths.ts";
import type { Deed, Site } from "../site.ts";
import type { CommandReader } from "./reader.ts";

/** Programs that make and remove files and folders: coreutils(1), findutils, sed(1), busybox. */
export const fileReaders: Readonly<Record<string, CommandReader>> = {
  mkdir: makeFolders,
  touch: (site, { args }, values) => {
    for (const target of targets(site, readOptions(args, "-d -t -r --date --reference --time").operands, values))
      write(site, target);
  },
  tee: (site, { args }, values) => {
    for (const target of targets(site, readOptions(args).operands, values)) write(site, target);
  },
  truncate: (site, { args }, values) => {
    for (const target of targets(site, readOptions(args, "-s -r --size --reference").operands, values))
      write(site, target);
  },
  sqlite3: (site, { args }, values) => {
    const [database] = readOptions(args, "-cmd -init -separator -nullvalue -newline").operands;
    if (database && !database.template.startsWith(":")) write(site, targetOf(site, database, values));
  },
  fallocate: (site, { args }, values) => {
    for (const target of targets(site, readOptions(args, "-l -o --length --offset").operands, values))
      write(site, target);
  },
  dd: (site, { args }, values) => {
    for (const { template } of args) {
      const written = /^of=(.+)$/s
        .exec(template)?.[1]
        ?.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => values(name) ?? whole);
      if (written !== undefined && /[$`*?[{~]/.test(written)) site.mayFill("/");
      else if (written !== undefined) write(site, { kind: "exact", path: site.resolve(written), isFolder: false });
    }
  },
  rm: removeFiles,
  unlink: removeFiles,
  rmdir: removeFiles,
  ln: link,
  find,
  sed,
  // What a trap does, it does at the end, whatever stands behind it.
  trap: (site, { args }) => {
    const isRemoving = args.some(({ template }) => /\b(?:rm|unlink|rmdir)\b/.test(template));
    if (isRemoving) site.add({ kind: "remove", reach: "tree", path: "/", certainty: "may" });
  },
  mktemp: (site, { args }, values) => {
    const [template] = readOptions(args, "-p --tmpdir --suffix").operands;
    site.mayFill(template ? targetOf(site, template, values).path.replace(/\/[^/]*$/, "") || "/" : "/tmp");
  },
};

/** What the words mean, one after the other. */
export function targets(site: Site, words: Command["args"], values: ShellValues, follow = true): readonly Target[] {
  return words.map((word) => targetOf(site, word, values, follow));
}

/** For spreading into an effect. */
export function coverage(covers: Target["covers"]): Pick<Deed, "covers"> {
  return covers ? { covers } : {};
}

function write(site: Site, target: Target): void {
  if (target.path.startsWith("/dev/")) return;
  if (target.kind === "exact") writeFile(site, target.path);
  else
    site.add({
      kind: "create",
      reach: "tree",
      certainty: "may",
      path: target.path,
      entry: "file",
      ...coverage(target.names),
    });
}

/** "755" as bits; undefined for symbolic modes. */
export function modeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-7]{3,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

const bitsOf: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: 0o111, X: 0o111 };
const classOf: Readonly<Record<string, number>> = { u: 0o700, g: 0o070, o: 0o007, a: 0o777 };

/** "go=", "u=rwx,o-rx" as bits of a new folder; undefined for others. */
function namedMode(text: string): number | undefined {
  let mode = 0o777;
  for (const part of text.split(",")) {
    const [, who, sign, rights = ""] = /^([ugoa]+)([-+=])([rwxX]*)$/.exec(part) ?? [];
    if (who === undefined) return undefined;
    const mask = sum(who, classOf);
    const bits = mask & sum(rights, bitsOf);
    mode = sign === "+" ? mode | bits : sign === "-" ? mode & ~bits : (mode & ~mask) | bits;
  }
  return mode;
}

function sum(letters: string, values: Readonly<Record<string, number>>): number {
  return Object.entries(values).reduce((all, [letter, bits]) => (letters.includes(letter) ? all | bits : all), 0);
}

function makeFolders(site: Site, { args }: Command, values: ShellValues): void {
  const options = readOptions(args, "-m --mode -Z");
  const given = options.valueOf("-m", "--mode");
  for (const { kind, path } of targets(site, options.operands, values)) {
    const making = madeBy(site, 0o755);
    if (kind !== "exact") {
      site.mayFill(path, { entry: "folder" });
      continue;
    }
    site.makeParents(path, making);
    const { mode: usual, ...rest } = making;
    const mode = given ? (modeOf(given.text) ?? namedMode(given.text)) : usual;
    site.makeFolder(path, { ...rest, ...(mode === undefined ? {} : { mode }) });
  }
}

function removeFiles(site: Site, { name, args, wrappers }: Command, values: ShellValues): void {
  const options = readOptions(args);
  const isTree = options.has("-r", "-R", "--recursive") || name === "rmdir";
  const isPiped = wrappers.some((wrapper) => wrapper.name === "xargs") || options.isOpen;
  if (isPiped) site.add({ kind: "remove", reach: "tree", path: "/", certainty: "may" });
  for (const target of targets(site, options.operands, values, false)) removeTarget(site, target, isTree);
}

/** What a variable hides may be anything below the part of the path that is known. */
function removeTarget(site: Site, { kind, path, covers, names }: Target, isTree: boolean): void {
  if (kind === "unknown") site.add({ kind: "remove", reach: "tree", path, certainty: "may" });
  else if (kind === "pattern")
    site.add({ kind: "remove", reach: "contents", path, ...coverage(isTree ? covers : names) });
  else site.add({ kind: "remove", reach: isTree ? "tree" : "self", path });
}

function link(site: Site, { args }: Command, values: ShellValues): void {
  const options = readOptions(args, "-t --target-directory -S --suffix");
  const folder = options.valueOf("-t", "--target-directory");
  const words = options.operands;
  const last = folder || words.length < 2 ? undefined : words.at(-1);
  const sources = last ? words.slice(0, -1) : words;
  const isSymbolic = options.has("-s", "--symbolic");
  const into = folder ? targetOf(site, folder.word, values) : last ? targetOf(site, last, values, false) : undefined;
  for (const source of sources) {
    const from = targetOf(site, source, values);
    const name = nameOf(source.template);
    const isInto =
      folder !== undefined ||
      (!options.has("-n", "-T", "--no-dereference") && into !== undefined && isFolderNow(site, into));
    const path = into ? (isInto ? join(into.path, name) : into.path) : join(site.folder, name);
    if (into && into.kind !== "exact") site.mayFill(into.path);
    else
      site.link(
        path,
        isSymbolic && from.kind === "exact" ? linkTarget(source.value, path, from.path) : undefined,
        isSymbolic,
      );
  }
}

/** A relative link starts from the folder that holds it. */
function linkTarget(written: string | undefined, path: string, resolved: string): string {
  return written === undefined || written.startsWith("/") ? resolved : join(join(path, ".."), written);
}

/** True when a path is surely a folder: by its last character, or by what is there. */
export function isFolderNow(site: Site, { path, isFolder }: Target): boolean {
  return isFolder || site.stateNow(path).entry === "folder";
}

function find(site: Site, { args }: Command, values: ShellValues): void {
  const first = args.findIndex(({ template }) => /^[-(!]/.test(template));
  const roots = first === -1 ? args : args.slice(0, first);
  const actions = args.map(({ template }) => template).join(" ");
  for (const { path } of targets(site, roots, values)) {
    if (/ -delete\b| -(?:exec|ok)(?:dir)? (?:\S*\/)?(?:rm|rmdir|unlink)\b/.test(` ${actions}`))
      site.add({ kind: "remove", reach: "tree", path, certainty: "may" });
    else if (/ -(?:exec|ok)(?:dir)? (?:chmod|chown|chgrp|sed|strip|touch)\b/.test(` ${actions}`))
      site.add({
        kind: "change",
        aspect: actions.includes("chmod") ? "mode" : /chown|chgrp/.test(actions) ? "owner" : "content",
        reach: "tree",
        path,
        certainty: "may",
      });
    else if (/ -(?:exec|ok)(?:dir)? /.test(` ${actions}`)) site.unknown(path);
  }
}

function sed(site: Site, { args }: Command, values: ShellValues): void {
  const isInPlace = args.some(({ template }) => /^(?:-[nErsuz]*i|--in-place)/.test(template));
  if (!isInPlace) return;
  const options = readOptions(
    args.filter(({ template }) => !/^-i./.test(template)),
    "-e -f -l --expression --file --line-length",
  );
  const files = options.has("-e", "-f", "--expression", "--file") ? options.operands : options.operands.slice(1);
  for (const { kind, path, names } of targets(site, files, values))
    site.add({
      kind: "change",
      aspect: "content",
      reach: kind === "exact" ? "self" : "tree",
      path,
      certainty: kind === "unknown" ? "may" : "sure",
      ...coverage(names),
    });
}
