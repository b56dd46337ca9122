import type { DockerfileModel } from "../../engine/model.ts";
import type { BuildContext } from "../../engine/surroundings.ts";
import { type Clutter, clutterOf } from "../../knowledge/files/context-clutter.ts";
import {
  type Dockerfile,
  type Instruction,
  instructionsAndTriggersOf,
  instructionsOf,
} from "../../syntax/dockerfile.ts";
import { type DockerIgnore, parseDockerignore } from "../../syntax/dockerignore.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Range } from "../../syntax/text.ts";
import { contextSources, isWithin } from "./transfer.ts";

/** A source of COPY or ADD that takes a folder of the build context. */
export interface SentFolder {
  readonly instruction: Instruction;
  /** Path within the context, "" for all of it. */
  readonly path: string;
  readonly range: Range;
}

/**
 * What COPY and ADD take from the context, in file order. Not told: what leaves something out by --exclude, and the
 * triggers of ONBUILD, which see the context of another build.
 */
export function sentFolders(dockerfile: Dockerfile): SentFolder[] {
  return instructionsOf(dockerfile, "COPY", "ADD").flatMap((instruction) =>
    instruction.flags.some(({ name }) => name === "exclude")
      ? []
      : contextSources(instruction).map((source) => ({ instruction, ...source })),
  );
}

const parsed = rememberFor(({ text }: NonNullable<BuildContext["ignoreFile"]>) => parseDockerignore(text));
const nothingIgnored = parseDockerignore("");

/** The ignore file in force, read once for as long as the context stays the same. */
export function ignoreFileOf({ ignoreFile }: BuildContext): DockerIgnore {
  return ignoreFile ? parsed(ignoreFile) : nothingIgnored;
}

/** Clutter of the context, without what the Dockerfile needs; worst first. */
export function unwantedClutter(dockerfile: DockerfileModel, folders: readonly SentFolder[]): Clutter[] {
  const { context } = dockerfile.surroundings;
  const clutter = context ? clutterOf(context.files) : [];
  if (!context || clutter.length === 0) return [];
  const programs = new Set([...programsOf(dockerfile), ...(readsHistory(context.manifests) ? ["git"] : [])]);
  const unwanted = clutter.filter(({ path, neededBy, rebuiltBy = [] }) => {
    // Named by a COPY: that is its own matter.
    if (folders.some((folder) => folder.path !== "" && isWithin(folder.path, path))) return false;
    return (
      !neededBy?.some((program) => programs.has(program)) &&
      (rebuiltBy.length === 0 || rebuiltBy.some((program) => programs.has(program)))
    );
  });
  return unwanted.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly Clutter["kind"][] = ["secret", "history", "heavy", "litter"];

/** Build tools that take the version from the Git history. */
function readsHistory(manifests: Readonly<Record<string, string>>): boolean {
  return Object.values(manifests).some((text) =>
    /setuptools[_-]scm|hatch-vcs|versioneer|poetry-dynamic-versioning|vergen|git-commit-id|gitversion/i.test(text),
  );
}

/** Base names of all programs that RUN instructions call. */
export function programsOf(dockerfile: Dockerfile): ReadonlySet<string> {
  const names = instructionsAndTriggersOf(dockerfile, "RUN").flatMap(
    ({ script }) => script?.commands.map(({ name }) => name ?? "") ?? [],
  );
  return new Set(names);
}
