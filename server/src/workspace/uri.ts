import { URI, Utils } from "vscode-uri";

/** The spelling used for keys: clients differ in what they escape (`c:` or `c%3A`). */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** "file", "untitled" */
export function schemeOf(uri: string): string {
  return URI.parse(uri).scheme;
}

/** How people are shown where something lies: the path of a file, else the URI, unescaped. */
export function readableUri(uri: string): string {
  return URI.parse(uri)
    .toString(true)
    .replace(/^file:\/\//, "");
}

/** Folder of a file or folder; the root is its own parent. */
export function parentOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** Last part of the path, unescaped. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/**
 * Joins a POSIX path, "./" and "../" resolved, to a folder; a path from "/" replaces the folder's. Halves of surrogate pairs, which
 * no URI can hold, become U+FFFD.
 */
export function resolveUri(folder: string, written: string): string {
  const base = URI.parse(folder);
  const path = written.replace(/\p{Surrogate}/gu, "\uFFFD");
  return (path.startsWith("/") ? Utils.resolvePath(base, path) : Utils.joinPath(base, path))
    .toString()
    .replace(/(?<=[^/])\/$/, "");
}

/** True for the folder itself and all below it. */
export function isWithin(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** POSIX path from a folder to a file or folder of the same scheme and host: "../a/b", "." for itself. */
export function relativePath(folder: string, target: string): string {
  const from = pathParts(folder);
  const to = pathParts(target);
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/") || ".";
}

function pathParts(uri: string): string[] {
  return URI.parse(uri)
    .path.split("/")
    .filter((part) => part !== "");
}

/** The folder and its parents up to the root, nearest first. */
export function ancestors(folder: string): string[] {
  const found = [folder];
  for (let at = folder; parentOf(at) !== at; at = parentOf(at)) found.push(parentOf(at));
  return found;
}
