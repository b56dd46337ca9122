import type { DockerfileModel } from "../../engine/model.ts";
import type { BuildContext } from "../../engine/surroundings.ts";
import { type Clutter, clutterOf } from "../../knowledge/files/context-clutter.ts";
import { companionLines } from "../../knowledge/files/context-companions.ts";
import {
  type Dockerfile,
  type Instruction,
  instructionsAndTriggersOf,
  instructionsOf,
} from "../../syntax/dockerfile.ts";
import { type DockerIgnore, parseDockerignore } from "../../syntax/dockerignore.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Range } from "../../syntax/text.ts";
import { isNeeded } from "./context-needs.ts";
import { nameOf } from "./layers/paths.ts";
import { dotnetLines, madeFolderLines } from "./made-folders.ts";
import { isNamed } from "./named-files.ts";
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
  const programs = buildPrograms(dockerfile);
  const unwanted = clutter.filter(({ path, neededBy, rebuiltBy = [], needsBuild }) => {
    // Named by a COPY: that is its own matter.
    if (folders.some((folder) => folder.path !== "" && isWithin(folder.path, path))) return false;
    if (rebuiltBy.length > 0)
      return rebuiltBy.some((program) => programs.has(program)) && (!needsBuild || builds(dockerfile));
    const isMade = path.endsWith("venv") && MAKES_VENV.test(runTexts(dockerfile));
    return !neededBy?.some((program) => programs.has(program)) && (isMade || !isNeeded(dockerfile, path));
  });
  return unwanted.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What makes a virtual environment in the image. */
const MAKES_VENV = /-m venv\b|\bvirtualenv\b|\buv (?:venv|sync)\b|\b(?:poetry|pipenv|pdm) (?:install|sync)\b/;

function runTexts(dockerfile: Dockerfile): string {
  return instructionsOf(dockerfile, "RUN")
    .map(({ command }) => command?.text ?? "")
    .join("\n");
}

/** A step does more than install packages. */
function builds(dockerfile: Dockerfile): boolean {
  return /\b(?:build|generate|export|compile|bundle|dist|make)\b/.test(runTexts(dockerfile));
}

const order: readonly Clutter["kind"][] = ["secret", "history", "heavy", "litter"];

/** Build tools that take the version, or dates, from the Git history. */
const READS_HISTORY =
  /setuptools[_-]scm|hatch-vcs|versioneer|versioningit|dunamai|flit[_-]scm|source\s*=\s*"scm"|poetry-dynamic-versioning|vergen|git-version|git-commit-id|gitversion|jgitver|minver|nbgv|gitinfo|"git (?:describe|rev-parse|log|show)/i;

/** The programs that the build runs, with "git" for what asks Git by itself. */
function buildPrograms(dockerfile: DockerfileModel): ReadonlySet<string> {
  const { manifests = {}, heads = {} } = dockerfile.surroundings.context ?? {};
  const programs = programsOf(dockerfile);
  const texts = [
    ...Object.values(manifests),
    ...Object.entries(heads).flatMap(([path, text]) => (programs.has(nameOf(path)) ? [text] : [])),
  ];
  const asks =
    texts.some(
      (text) => READS_HISTORY.test(text) || /(?:^|[\s`(;&|])git\s+(?:describe|rev-parse|log|show|tag)\b/.test(text),
    ) ||
    // Recipes of make call what they like, and nobody has read them.
    ["make", "goreleaser", "nbgv", "gitversion", "semantic-release", "git-cliff"].some((name) => programs.has(name)) ||
    /-buildvcs=true|enableGitInfo/.test(runTexts(dockerfile));
  return asks ? new Set([...programs, "git"]) : programs;
}

/** True when the next install on this machine brings packages that the copy would put over those of the image. */
export function expectsPackages(dockerfile: DockerfileModel): boolean {
  return expectedLines(dockerfile).some((line) => line.endsWith("/node_modules"));
}

/** Lines of an ignore file for what the next install or build on this machine brings, be it there now or not. */
export function expectedLines(dockerfile: DockerfileModel): readonly string[] {
  const programs = programsOf(dockerfile);
  const { context } = dockerfile.surroundings;
  const files = context?.files ?? [];
  const uses = (...names: readonly string[]) => names.some((name) => programs.has(name));
  const has = (pattern: RegExp) => files.some((file) => pattern.test(file));
  return [
    ...(uses("npm", "yarn", "pnpm") && files.includes("package.json")
      ? (madeFolderLines(files, "", ["node_modules"]) ?? [])
      : []),
    ...(uses("pip", "pip3", "poetry", "uv", "pipenv") && has(/\.py$/) ? ["**/__pycache__", "**/.venv"] : []),
    ...(uses("dotnet") && context ? dotnetLines(context) : []),
    ...(uses("cargo") && files.includes("Cargo.toml") ? ["target"] : []),
    ...(uses("mvn", "mvnw") && files.includes("pom.xml") ? ["target"] : []),
  ];
}

/** Lines for what lies beside the project and what nothing in the Dockerfile names. */
export function unneededLines(dockerfile: DockerfileModel): readonly string[] {
  const { context } = dockerfile.surroundings;
  return companionLines(context?.files ?? []).flatMap(({ line, names, unless }) =>
    names.some((name) => isNamed(dockerfile, name)) || unless?.test(runTexts(dockerfile)) ? [] : [line],
  );
}

/** Base names of all programs that RUN instructions call. */
function programsOf(dockerfile: Dockerfile): ReadonlySet<string> {
  const names = instructionsAndTriggersOf(dockerfile, "RUN").flatMap(
    ({ script }) => script?.commands.map(({ name }) => name ?? "") ?? [],
  );
  return new Set(names);
}
