import type { Manager, PackageCall } from "./package-calls.ts";
import { asRecord, parseJson } from "./project-files.ts";

/** Lockfiles by package manager (documentation of npm, yarn and pnpm). */
export const LOCKFILES: Partial<Record<Manager, readonly string[]>> = {
  npm: ["package-lock.json", "npm-shrinkwrap.json"],
  yarn: ["yarn.lock"],
  pnpm: ["pnpm-lock.yaml"],
};

export interface NodeProject {
  /** Text of its package.json; undefined when it is not known. */
  readonly manifest: string | undefined;
  /** Has a `.yarnrc.yml`, which only yarn 2 and later read. */
  readonly berry: boolean;
  /** The build sets CI: yarn 2 and later, and pnpm, keep to the lockfile by themselves then. */
  readonly ci: boolean;
}

/** True for an install of a whole project that fails where the lockfile does not fit: `npm ci`, `yarn install --frozen-lockfile`. */
export function keepsToLockfile({ manager, subcommand, has }: PackageCall): boolean {
  if (manager === "npm") return ["ci", "clean-install", "ic", "install-clean"].includes(subcommand);
  return has("--frozen-lockfile", "--immutable");
}

/** Options that say what to do about the lockfile, or install nothing. */
const DECIDED = [
  "--frozen-lockfile",
  "--immutable",
  "--pure-lockfile",
  "--no-frozen-lockfile",
  "--no-immutable",
  "--no-package-lock",
  "--no-lockfile",
  "--package-lock-only",
  "--lockfile-only",
  "--mode",
  "--global",
  "--location",
  "--dry-run",
  "--fix-lockfile",
  "--help",
];

/**
 * How the install of a project keeps to the lockfile or fails: "ci" for the subcommand of npm, else an option. Undefined
 * when the call does so already, installs named packages, or decides otherwise on purpose.
 */
export function frozenInstall(call: PackageCall, { manifest = "", berry, ci }: NodeProject): string | undefined {
  const { manager, subcommand, packages, unknownOptions, has } = call;
  const plain = ["", "install", "i", "in", "ins", "inst", "insta", "instal", "isntall"].includes(subcommand);
  if (!plain || packages.length > 0 || unknownOptions || has(...DECIDED)) return undefined;
  if (manager === "npm") return subcommand === "" ? undefined : "ci";
  if (manager === "pnpm") return subcommand === "" || ci ? undefined : "--frozen-lockfile";
  if (manager !== "yarn" || (subcommand !== "" && subcommand !== "install")) return undefined;
  const modern = berry || /"packageManager"\s*:\s*"yarn@(?:[2-9]|\d\d)/.test(manifest);
  if (modern) return ci ? undefined : "--immutable";
  return "--frozen-lockfile";
}

/**
 * True when the manifest asks for a package that npm's lockfile does not name at its beginning, where it repeats the manifest
 * (npm's documentation, "package-lock.json": `packages`, the entry ""). False where that cannot be told.
 * @param lockfile its text, which may be cut off
 */
export function lacksPackages(manifest: string | undefined, lockfile: string | undefined): boolean {
  const asked = namesIn(parseJson(manifest));
  const known = lockfile === undefined ? undefined : lockedNames(lockfile);
  return known !== undefined && asked.some((name) => !known.includes(name));
}

const dependencyKeys = ["dependencies", "devDependencies", "optionalDependencies"];

function namesIn(manifest: Record<string, unknown> | undefined): readonly string[] {
  return dependencyKeys.flatMap((key) => Object.keys(asRecord(manifest?.[key])));
}

function lockedNames(text: string): readonly string[] | undefined {
  if (!/"lockfileVersion"\s*:\s*[23]\b/.test(text)) return undefined;
  if (/"packages"\s*:\s*\{\s*\}/.test(text)) return [];
  const start = /"packages"\s*:\s*\{\s*""\s*:\s*(?=\{)/.exec(text);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  let depth = 0;
  for (const { 0: sign, index } of text.slice(from).matchAll(/"(?:\\.|[^"\\])*"|[{}]/g)) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (depth === 0) return namesIn(parseJson(text.slice(from, from + index + 1)));
  }
  return undefined;
}
