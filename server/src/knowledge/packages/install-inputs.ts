import type { PackageCall } from "./package-calls.ts";

/** A project folder of the build context, as the builder sees it. */
export interface ProjectFiles {
  /** Whether the file, or folder with a trailing slash, is there. */
  has(path: string): boolean;
  /** Undefined when it is not there or not known. */
  text(path: string): string | undefined;
}

/**
 * The files that a dependency install reads, relative to the project folder, manifests first: those and nothing else have
 * to be there for it. Undefined for calls that install something else, that need the project's code (workspaces,
 * scripts, local packages), or of which that is not sure.
 */
export function installInputs(call: PackageCall, files: ProjectFiles): string[] | undefined {
  if (call.unknownOptions || call.packages.some(({ kind }) => kind !== "package")) return undefined;
  const inputs = readers[call.manager]?.(call, files);
  return inputs?.filter((path, index) => inputs.indexOf(path) === index && files.has(path));
}

/** Folder that an install fills and that a later copy of the whole context would overwrite. */
export function installedFolder({ manager }: PackageCall): string | undefined {
  if (manager === "npm" || manager === "yarn" || manager === "pnpm") return "node_modules";
  return manager === "composer" ? "vendor" : undefined;
}

type Reader = (call: PackageCall, files: ProjectFiles) => string[] | undefined;

const readers: Partial<Record<PackageCall["manager"], Reader>> = {
  npm: (call, files) => nodeInputs(call, files, ["package-lock.json", "npm-shrinkwrap.json"]),
  yarn: (call, files) => nodeInputs(call, files, ["yarn.lock", ".yarnrc", ".yarnrc.yml"]),
  pnpm: (call, files) => nodeInputs(call, files, ["pnpm-lock.yaml", ".pnpmfile.cjs"]),
  pip: pipInputs,
  bundle: bundleInputs,
  go: goInputs,
  composer: composerInputs,
};

/** Scripts that npm, yarn and pnpm run by themselves when they install (npm's documentation, "scripts"). */
const installScripts: readonly string[] = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
  "prepublish",
  "pnpm:devPreinstall",
];

function nodeInputs(call: PackageCall, files: ProjectFiles, locks: readonly string[]): string[] | undefined {
  if (
    call.action !== "install" ||
    call.packages.length > 0 ||
    call.has("--prefix", "--cwd", "--dir", "--global", "--workspace", "--filter")
  )
    return undefined;
  const manifest = parseJson(files.text("package.json"));
  if (!manifest || ["pnpm-workspace.yaml", ".yarn/", "binding.gyp", "lerna.json"].some((path) => files.has(path)))
    return undefined;
  const scripts = Object.keys(asRecord(manifest.scripts));
  if (!call.has("--ignore-scripts") && scripts.some((name) => installScripts.includes(name))) return undefined;
  if (manifest.workspaces !== undefined || asRecord(manifest.pnpm).patchedDependencies !== undefined) return undefined;
  const versions = ["dependencies", "devDependencies", "optionalDependencies", "overrides", "resolutions"].flatMap(
    (key) => Object.values(asRecord(manifest[key])),
  );
  if (
    versions.some(
      (version) => typeof version !== "string" || /^(?:file|link|workspace|portal|patch):|^\.{0,2}\//.test(version),
    )
  )
    return undefined;
  return ["package.json", ...locks, ".npmrc"];
}

function pipInputs(call: PackageCall, files: ProjectFiles): string[] | undefined {
  if (call.action !== "install" || call.has("--editable", "--find-links", "--build")) return undefined;
  const named = call.options
    .filter(({ name }) => name === "--requirement" || name === "--constraint")
    .map(({ value }) => value);
  if (!call.has("--requirement")) return undefined;
  return requirementFiles(named, files, []);
}

/** Requirement files with those that they include, all of them in the project folder; undefined when one needs code. */
function requirementFiles(
  paths: readonly (string | undefined)[],
  files: ProjectFiles,
  seen: readonly string[],
): string[] | undefined {
  const all = [...seen];
  for (const path of paths) {
    const name = path?.replace(/^\.\//, "");
    const text = name === undefined || name.includes("/") ? undefined : files.text(name);
    if (name === undefined || text === undefined) return undefined;
    if (all.includes(name)) continue;
    const lines = text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim());
    if (lines.some((line) => /^(?:-e|--editable|-f|--find-links)\b|^\.{0,2}\/|^\.$|@\s*file:|^file:/.test(line)))
      return undefined;
    const included = lines.flatMap((line) => /^(?:-r|--requirement|-c|--constraint)[\s=]*(\S+)/.exec(line)?.[1] ?? []);
    const more = requirementFiles(included, files, [...all, name]);
    if (!more) return undefined;
    all.splice(0, all.length, ...more);
  }
  return all;
}

function bundleInputs(call: PackageCall, files: ProjectFiles): string[] | undefined {
  const text = files.text("Gemfile");
  if (call.action !== "install" || text === undefined || call.has("--gemfile") || files.has(".bundle/config"))
    return undefined;
  return /\bpath\b|gemspec|eval_gemfile|require_relative|File\.|ruby file:/.test(text)
    ? undefined
    : ["Gemfile", "Gemfile.lock"];
}

function goInputs(call: PackageCall, files: ProjectFiles): string[] | undefined {
  const text = files.text("go.mod");
  const [first, second] = call.command.args;
  if (first?.value !== "mod" || second?.value !== "download" || text === undefined || files.has("go.work"))
    return undefined;
  return /=>\s*\.{0,2}\//.test(text) ? undefined : ["go.mod", "go.sum"];
}

function composerInputs(call: PackageCall, files: ProjectFiles): string[] | undefined {
  const manifest = parseJson(files.text("composer.json"));
  if (call.action !== "install" || call.packages.length > 0 || !manifest || !call.has("--no-autoloader"))
    return undefined;
  if (
    (manifest.scripts !== undefined && !call.has("--no-scripts")) ||
    /"type"\s*:\s*"path"/.test(files.text("composer.json") ?? "")
  )
    return undefined;
  return ["composer.json", "composer.lock"];
}

function parseJson(text: string | undefined): Record<string, unknown> | undefined {
  try {
    return text === undefined ? undefined : asRecord(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
