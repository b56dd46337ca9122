import picomatch from "picomatch";

/**
 * Files of a build context whose text findings depend on, by globs for their names: manifests, lock files that say a version,
 * settings of package managers. Python projects split their requirements: `requirements-dev.txt`, `constraints.txt`.
 */
const manifests: readonly string[] = [
  "package.json",
  "pyproject.toml",
  "Pipfile",
  "go.mod",
  "go.sum",
  "Cargo.toml",
  "Gemfile",
  "composer.json",
  "pom.xml",
  "*.csproj",
  "*.fsproj",
  "*.vbproj",
  "deno.json",
  ".npmrc",
  ".nvmrc",
  ".node-version",
  ".python-version",
  ".ruby-version",
  ".env",
  "requirements*.txt",
  "constraints*.txt",
];

const matchesManifest = picomatch([...manifests], { dot: true });

/** True for the files of a build context that are read. */
export function isManifest(name: string): boolean {
  return matchesManifest(name);
}

/** Of scripts and settings. */
const extensions = "sh bash conf cfg cnf ini txt json toml properties xml sql service repo list crt pem".split(" ");

/** Files whose beginning findings depend on, where a Dockerfile names them: scripts that a container starts, what ADD takes. */
const scriptsAndSettings: readonly string[] = [
  ...extensions.map((extension) => `*.${extension}`),
  "*entrypoint*",
  ...["start", "run", "init", "boot", "launch", "docker-start", "docker-run", "docker-init", "start-*", "run-*"],
];

const matchesScript = picomatch([...scriptsAndSettings], { dot: true });

/** Characters that are read of a script: more than of what is only recognised, since what it starts stands at its end. */
export const maxScript = 16_384;

/** True for the files of a build context of which the beginning is read when the Dockerfile names them. */
export function isHeadRead(name: string): boolean {
  return matchesScript(name);
}

/** True for lock files of which the beginning is read, named or not: there npm repeats what `package.json` asks for. */
export function isLockRead(name: string): boolean {
  return locks.includes(name);
}

const locks: readonly string[] = ["package-lock.json", "npm-shrinkwrap.json"];

/**
 * Globs for the names of all files that are read: whoever changes one of them changes findings, so that editors are asked to
 * watch them. Any YAML file may be included by a Compose file. A Dockerfile whose name says nothing, and that only a Compose
 * file knows as one, is read too and is not watched for changes, only for being created or deleted, as every file is. None has braces: they stand
 * within braces in what editors are asked to watch, and VS Code ends a group at the first closing one.
 */
export const readNames: readonly string[] = [
  `*${anyCase("dockerfile")}*`,
  `*${anyCase("containerfile")}*`,
  `*.${anyCase("yaml")}`,
  `*.${anyCase("yml")}`,
  ".gitignore",
  "*.dockerignore",
  ".dclintrc*",
  "dclint.config.*",
  ...manifests,
  ...scriptsAndSettings,
];

/** A glob for a word in any letter case, for clients that compare letters as they are. */
function anyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
