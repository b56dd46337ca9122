import type { PackageCall } from "./package-calls.ts";
import { asRecord, type InstallInputs, parseJson, type ProjectFiles } from "./project-files.ts";

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

/** What npm, yarn and pnpm read; `locks` are the manager's own files beside `package.json`. */
export function nodeInputs(
  call: PackageCall,
  files: ProjectFiles,
  locks: readonly string[],
): InstallInputs | undefined {
  if (
    call.action !== "install" ||
    call.packages.length > 0 ||
    call.has("--prefix", "--cwd", "--dir", "--global", "--workspace", "--filter")
  )
    return undefined;
  const manifest = parseJson(files.text("package.json"));
  if (!manifest || ["pnpm-workspace.yaml", ".yarn/", "binding.gyp", "lerna.json"].some((path) => files.has(path)))
    return undefined;
  const folders = call.has("--ignore-scripts") ? [] : scriptFolders(manifest, files);
  if (!folders) return undefined;
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
  return {
    files: ["package.json", ...locks, ".npmrc", ".puppeteerrc.cjs"],
    folders: folders.filter((folder) => files.has(`${folder}/`)),
    fills: ["node_modules"],
  };
}

/** Packages whose own install script reads the project (https://www.prisma.io/docs/orm/prisma-client/setup-and-configuration/generating-prisma-client). */
const readingPackages: Readonly<Record<string, string>> = { "@prisma/client": "prisma" };

/**
 * The folders that scripts of an install read, the project's own and those of its packages. Undefined when a script is not known.
 */
function scriptFolders(manifest: Record<string, unknown>, files: ProjectFiles): readonly string[] | undefined {
  const scripts = Object.entries(asRecord(manifest.scripts)).filter(([name]) => installScripts.includes(name));
  const commands = scripts.flatMap(([, text]) => (typeof text === "string" ? text.split(/&&|;|\|\|/) : [""]));
  const read = commands.map((command) => folderOfScript(command.trim()));
  if (read.includes(undefined)) return undefined;
  const packages = Object.keys({ ...asRecord(manifest.dependencies), ...asRecord(manifest.devDependencies) });
  const own = packages.flatMap((name) => readingPackages[name] ?? []);
  // Another place for the schema, which is not read here.
  if (
    own.length > 0 &&
    (manifest.prisma !== undefined || files.names.some((name) => name.startsWith("prisma.config.")))
  )
    return undefined;
  return [...new Set([...read.flatMap((folder) => folder ?? []), ...own])];
}

/** The folder that the command of an install script reads, if it reads one; undefined for commands that nobody knows. */
function folderOfScript(command: string): readonly string[] | undefined {
  if (/^(?:npx )?prisma generate(?: --no-hints| --no-engine)*$/.test(command)) return ["prisma"];
  if (/^(?:npx )?patch-package$/.test(command)) return ["patches"];
  return /^(?:(?:npx )?husky(?: install)?|is-ci|true|exit 0|echo [\w "'.!-]*)$/.test(command) ? [] : undefined;
}
