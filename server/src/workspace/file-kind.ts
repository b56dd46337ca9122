import { looksLikeCompose } from "../syntax/compose.ts";
import type { Scope } from "./store.ts";
import { nameOf } from "./uri.ts";

/** What the linter makes of a file: something to lint, or configuration whose problems are reported on it. */
export type FileKind = "dockerfile" | "compose" | "config";

/** Configuration files by name, the strongest last: those of dclint and hadolint, then ours. */
export const configNames: readonly string[] = [
  ".dclintrc.yml",
  ".dclintrc.yaml",
  ".dclintrc.json",
  ".dclintrc",
  ".hadolint.yml",
  ".hadolint.yaml",
  "hullwright.yml",
  "hullwright.yaml",
];

/** `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-dev`, and the same with Containerfile. */
const dockerfileName = /^(?:(?:docker|container)file(?:[-_][\w-]+)?(?:\..+)?|.+\.(?:docker|container)file)$/i;
/** Ignore files, templates of other languages, left-overs of editors and merges: no Dockerfiles whatever they are named after. */
const noDockerfile =
  /\.(?:dockerignore|j2|jinja2?|tm?pl|gotmpl|template|erb|ejs|hbs|mustache|m4|in|md|html?|orig|rej|bak|swp|tmp|log|lock|json|ya?ml|toml|xml)$|~$/i;
const sourceExtension = String.raw`(?:[cm]?[jt]sx?|py|go|rs|rb|java|cs|php|sh|txt|css|vue|kt|swift|c|h|cpp)`;
/** `dockerfile.ts` and `Dockerfile_test.go` are source files about Dockerfiles; `Dockerfile.go` is a Dockerfile. */
const sourceFile = new RegExp(
  `^(?:(?:docker|container)file\\..*|(?:[Dd]ocker|[Cc]ontainer)file[-_].*\\.)\\b${sourceExtension}$`,
);

/** The names of the Compose specification (compose.yaml, docker-compose.yml), with overrides, and `api.compose.yaml`. */
const composeName = /^(?:(?:docker-)?compose(?:\..+)?|.+\.(?:docker-)?compose)\.ya?ml$/i;

/** What a file is by its name; undefined for all others. */
export function kindOfName(name: string): FileKind | undefined {
  if (configNames.includes(name)) return "config";
  if (composeName.test(name)) return "compose";
  return dockerfileName.test(name) && !noDockerfile.test(name) && !sourceFile.test(name) ? "dockerfile" : undefined;
}

/**
 * Why a file is looked at: it lay on the way, the user named it, the user gave a text without a name, or it is open and the
 * editor shows a language.
 */
export type Origin = "found" | "named" | "unnamed" | { readonly languageId: string };

/**
 * What a file is, for the editor and the command line alike: by its name, else by what the editor shows, else by its text.
 * Undefined for what is not ours. A file that was named is always something: YAML and what looks like Compose is Compose,
 * all else a Dockerfile.
 */
export async function kindAt(scope: Scope, uri: string, origin: Origin): Promise<FileKind | undefined> {
  const name = nameOf(uri);
  const byName = kindOfName(name);
  if (byName) return byName;
  if (origin === "found") return mayBeCompose(name) && (await hasComposeShape(scope, uri)) ? "compose" : undefined;
  if (origin === "named" || origin === "unnamed")
    return /\.ya?ml$/i.test(name) || (await hasComposeShape(scope, uri)) ? "compose" : "dockerfile";
  const { languageId } = origin;
  if (languageId === "dockerfile") return noDockerfile.test(name) ? undefined : "dockerfile";
  if (languageId === "dockercompose") return "compose";
  return languageId === "yaml" && (await hasComposeShape(scope, uri)) ? "compose" : undefined;
}

/** True for YAML files that only their content can tell apart, and that are worth a look in a walk: "compose" in the name. */
export function mayBeCompose(name: string): boolean {
  return /compose.*\.ya?ml$/i.test(name) && kindOfName(name) === undefined;
}

function hasComposeShape(scope: Scope, uri: string): Promise<boolean> {
  return scope.derive(`shape:${uri}`, async (inner) => looksLikeCompose((await inner.readText(uri)) ?? ""));
}
