import { type Clutter, clutterOf } from "../knowledge/context-clutter.ts";
import { type Dockerfile, type Instruction, instructionsAndTriggersOf, instructionsOf } from "../syntax/dockerfile.ts";
import type { Range } from "../syntax/text.ts";
import type { DockerfileModel } from "./model.ts";
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
    instruction.flags.some(({ name }) => name === "exclude") ? [] : contextSources(dockerfile, instruction).map((source) => ({ instruction, ...source })),
  );
}

/** Clutter of the context that the folder holds, without what the Dockerfile needs. */
export function clutterIn(dockerfile: DockerfileModel, { path }: SentFolder): Clutter[] {
  const { context } = dockerfile.surroundings;
  if (!context) return [];
  const sources = sentFolders(dockerfile).map((source) => source.path);
  const programs = new Set([...programsOf(dockerfile), ...(readsHistory(context.manifests) ? ["git"] : [])]);
  return clutterOf(context.files).filter((clutter) => {
    if (clutter.path === path || !isWithin(clutter.path, path)) return false;
    // Named by a COPY: that is its own matter.
    if (sources.some((source) => source !== "" && isWithin(source, clutter.path))) return false;
    if (clutter.neededBy?.some((program) => programs.has(program))) return false;
    return clutter.rebuiltBy?.some((program) => programs.has(program)) ?? true;
  });
}

/** Build tools that take the version from the Git history. */
function readsHistory(manifests: Readonly<Record<string, string>>): boolean {
  return Object.values(manifests).some((text) => /setuptools[_-]scm|hatch-vcs|versioneer|poetry-dynamic-versioning|vergen|git-commit-id|gitversion/i.test(text));
}

/** What deserves to be named first. */
export function worstFirst(clutter: readonly Clutter[]): Clutter[] {
  const order: readonly Clutter["kind"][] = ["secret", "history", "heavy", "litter"];
  return [...clutter].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Base names of all programs that RUN instructions call. */
export function programsOf(dockerfile: Dockerfile): ReadonlySet<string> {
  const names = instructionsAndTriggersOf(dockerfile, "RUN").flatMap(({ script }) => script?.commands.map(({ name }) => name ?? "") ?? []);
  return new Set(names);
}
