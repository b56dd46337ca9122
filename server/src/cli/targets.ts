import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { filesBelow } from "../workspace/project.ts";
import { uriOf } from "./paths.ts";
import { isPattern, targetsOfPattern } from "./patterns.ts";
import type { Target } from "./project.ts";
import type { Session } from "./session.ts";
import { reason, UserError } from "./terminal.ts";

function matched(path: string, files: readonly Target[]): readonly Target[] {
  if (files.length === 0) throw new UserError(`${path}: no file matches this pattern`);
  return files;
}

/** What is to be said where a run has nothing to look at: there is nothing, or configuration leaves it out. */
export async function nothingFound(session: Session, paths: readonly string[]): Promise<string> {
  const { cwd, project } = session;
  const folders = paths.length > 0 ? paths : ["."];
  const all = { ...session.roots(), configured: false, excludes: [] };
  const found = await Promise.all(folders.map((path) => filesBelow(project.store, uriOf(cwd, path), all)));
  return found.flat().some(({ kind }) => kind !== "config")
    ? "nothing is checked: the configuration leaves out all Dockerfiles and Compose files that are here (enable, exclude); a file named on the command line is checked all the same"
    : "no Dockerfile or Compose file found; a file named on the command line is read whatever it is called";
}

/**
 * The files that the paths of a command stand for, each once, in the order of the arguments; what leads nowhere becomes an
 * error of the session. Files are taken as they are, folders are searched, patterns are matched; without any path, the working
 * folder.
 */
export async function targetsOf(session: Session, paths: readonly string[]): Promise<readonly Target[]> {
  const targets = new Map<string, Target>();
  for (const path of paths.length > 0 ? paths : ["."]) {
    try {
      const found = await targetsAt(session, path);
      for (const target of found) targets.set(target.uri, targets.get(target.uri) ?? target);
    } catch (error) {
      noteError(session, error, path);
    }
  }
  return [...targets.values()];
}

/** Notes what went wrong with a file or folder, a line each; a `UserError` says itself with what. */
export function noteError({ errors }: Session, error: unknown, path: string): void {
  const message = error instanceof UserError ? error.message : `${path}: ${reason(error)}`;
  for (const line of message.split("\n")) errors.add(line);
}

async function targetsAt(session: Session, path: string): Promise<readonly Target[]> {
  if (path === "") throw new UserError("an empty path was given; name a file or a folder");
  const uri = uriOf(session.cwd, path);
  const there = await stat(resolve(session.cwd, path)).catch((error: unknown) => {
    if (!isPattern(path)) throw error;
    return undefined;
  });
  if (!there) return matched(path, await targetsOfPattern(session, path));
  if (!there.isDirectory()) return [{ uri, origin: "named" }];
  await session.open(uri);
  const files = await filesBelow(session.project.store, uri, session.roots());
  return files.filter(({ kind }) => kind !== "config").map((file) => ({ uri: file.uri, origin: "found" }));
}
