import type { Command } from "../../syntax/shell.ts";
import { nodeInputs } from "./node-inputs.ts";
import { type PackageCall, packageCall } from "./package-calls.ts";
import { asRecord, type InstallInputs, parseJson, type ProjectFiles, withOptions } from "./project-files.ts";
import { toolInputs } from "./tool-inputs.ts";

/**
 * What a dependency install reads, relative to the project folder, manifests first: that and nothing else has to be there for it.
 * Undefined for calls that install something else, that need the project's code (workspaces, scripts, local packages), or of which
 * that is not sure.
 */
export function installInputs(command: Command, files: ProjectFiles): InstallInputs | undefined {
  const call = packageCall(command);
  const inputs =
    call?.manager !== undefined && readers[call.manager] ? callInputs(call, files) : toolInputs(command, files);
  if (!inputs) return undefined;
  const present = inputs.files.filter((path, index) => inputs.files.indexOf(path) === index && files.has(path));
  return present.length === 0 ? undefined : { ...inputs, files: present };
}

function callInputs(call: PackageCall, files: ProjectFiles): InstallInputs | undefined {
  if (call.unknownOptions || call.packages.some(({ kind }) => kind !== "package")) return undefined;
  return readers[call.manager]?.(call, files);
}

type Reader = (call: PackageCall, files: ProjectFiles) => InstallInputs | undefined;

const readers: Partial<Record<PackageCall["manager"], Reader>> = {
  npm: (call, files) => nodeInputs(call, files, ["package-lock.json", "npm-shrinkwrap.json"]),
  yarn: (call, files) => nodeInputs(call, files, ["yarn.lock", ".yarnrc", ".yarnrc.yml"]),
  pnpm: (call, files) => nodeInputs(call, files, ["pnpm-lock.yaml", ".pnpmfile.cjs"]),
  pip: pipInputs,
  bundle: bundleInputs,
  go: goInputs,
  composer: composerInputs,
};

function pipInputs(call: PackageCall, files: ProjectFiles): InstallInputs | undefined {
  if (call.action !== "install" || call.has("--editable", "--find-links", "--build")) return undefined;
  const named = call.options
    .filter(({ name }) => name === "--requirement" || name === "--constraint")
    .map(({ value }) => value);
  if (!call.has("--requirement")) return undefined;
  const found = requirementFiles(named, files, []);
  return found && { files: found, folders: [], fills: [] };
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

function bundleInputs(call: PackageCall, files: ProjectFiles): InstallInputs | undefined {
  const text = files.text("Gemfile");
  if (call.action !== "install" || text === undefined || call.has("--gemfile") || files.has(".bundle/config"))
    return undefined;
  return /\bpath\b|gemspec|eval_gemfile|require_relative|File\.|ruby file:/.test(text)
    ? undefined
    : { files: ["Gemfile", "Gemfile.lock"], folders: [], fills: [] };
}

function goInputs(call: PackageCall, files: ProjectFiles): InstallInputs | undefined {
  const text = files.text("go.mod");
  const [first, second] = call.command.args;
  if (first?.value !== "mod" || second?.value !== "download" || text === undefined || files.has("go.work"))
    return undefined;
  return /=>\s*\.{0,2}\//.test(text) ? undefined : { files: ["go.mod", "go.sum"], folders: [], fills: [] };
}

/** Without its two options, composer reads the code for its autoloader, and runs the project's scripts: those come with a second call. */
function composerInputs(call: PackageCall, files: ProjectFiles): InstallInputs | undefined {
  const text = files.text("composer.json");
  const manifest = parseJson(text);
  if (call.action !== "install" || call.subcommand !== "install" || call.packages.length > 0 || !manifest)
    return undefined;
  if (call.has("--working-dir") || /"type"\s*:\s*"path"/.test(text ?? "")) return undefined;
  const runsScripts = Object.keys(asRecord(manifest.scripts)).length > 0 && !call.has("--no-scripts");
  const missing = ["--no-autoloader", "--no-scripts"].filter((option) => !call.has(option));
  const inputs = { files: ["composer.json", "composer.lock"], folders: [], fills: ["vendor"] };
  const isAlone = call.has("--no-autoloader") && !runsScripts;
  return isAlone ? inputs : { ...inputs, ahead: withOptions(call.command, missing) };
}
