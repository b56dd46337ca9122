import type { DockerfileModel } from "../../engine/model.ts";
import { type Instruction, instructionsOf, stageChain } from "../../syntax/dockerfile.ts";
import { directory } from "../../syntax/dockerfile/path.ts";
import { parseDockerignore } from "../../syntax/dockerignore.ts";
import type { Command, Script } from "../../syntax/shell.ts";
import { contextPath, isWithin, transferOf } from "./transfer.ts";

/** A place in the image: the WORKDIR in force, undefined as long as the base decides, and an absolute path or one relative to it. */
export interface ImagePath {
  readonly workdir: Instruction | undefined;
  readonly path: string;
}

/** Files of the build context that the builder sees; undefined when they are not known. */
export function seenFiles({ surroundings: { context } }: DockerfileModel): readonly string[] | undefined {
  if (!context) return undefined;
  const { ignores } = parseDockerignore(context.ignoreFile?.text ?? "");
  return context.files.filter((file) => !ignores(file));
}

/** Where COPY and ADD of the stage, or those it stands on, put a file of the context before `behind` runs. */
export function placesOf(file: string, behind: Instruction): ImagePath[] {
  const stages = behind.stage ? stageChain(behind.stage) : [];
  const copies = stages
    .flatMap((stage) => instructionsOf(stage, "COPY", "ADD"))
    .filter(({ index }) => index < behind.index);
  return copies.flatMap((copy) =>
    copy.flags.some(({ name }) => name === "from" || name === "exclude" || name === "parents")
      ? []
      : landings(copy, file),
  );
}

function landings(copy: Instruction, file: string): ImagePath[] {
  const { sources, destination } = transferOf(copy);
  const target = destination?.value;
  if (target === undefined) return [];
  const intoFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$|\/$/.test(target);
  return sources.flatMap(({ value }) => {
    const rest = value === undefined ? undefined : takenAs(value, file);
    if (rest === undefined) return [];
    const path = rest.folder || intoFolder ? `${target}/${rest.path}` : target;
    return [imagePath(copy, path)];
  });
}

/** How a file lands below the destination when COPY takes `source`; undefined when it does not take it. */
function takenAs(source: string, file: string): { readonly path: string; readonly folder: boolean } | undefined {
  const path = contextPath(source);
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (path === undefined) return globbed(source, file) ? { path: name, folder: false } : undefined;
  if (path === file) return { path: name, folder: false };
  return isWithin(file, path) ? { path: path === "" ? file : file.slice(path.length + 1), folder: true } : undefined;
}

/** `package*.json`, `package-lock.json*`: stars within the last part. */
function globbed(source: string, file: string): boolean {
  const pattern = source
    .replace(/^(?:\.?\/)+/, "")
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
  try {
    return new RegExp(`^${pattern}$`).test(file);
  } catch {
    return false;
  }
}

/** A path as it is meant where `instruction` stands. */
export function imagePath({ before }: Instruction, path: string): ImagePath {
  const absolute = directory(before.workdir?.value, path, false);
  return absolute === undefined
    ? { workdir: before.workdir?.instruction, path: (directory("/", path, false) ?? path).slice(1) }
    : { workdir: undefined, path: absolute };
}

/** True when both surely mean the same place. */
export function samePlace(a: ImagePath, b: ImagePath): boolean {
  return a.path === b.path && a.workdir === b.workdir;
}

/** The folder in which a command of a RUN works, relative to the working directory; undefined when a `cd` hides it. */
export function folderOf(script: Script, command: Command): string | undefined {
  if (command.context !== "top") return undefined;
  let folder = ".";
  for (const { name, args, span, context } of script.commands) {
    if (span.start >= command.span.start) break;
    if (name !== "cd" && name !== "pushd" && name !== "popd") continue;
    const target = args[0]?.value;
    if (context !== "top" || name !== "cd" || args.length !== 1 || target === undefined || target === "-")
      return undefined;
    folder = target.startsWith("/") ? target : `${folder}/${target}`;
  }
  return folder;
}
