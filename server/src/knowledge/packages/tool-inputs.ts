import type { Command } from "../../syntax/shell.ts";
import { type InstallInputs, type ProjectFiles, withOptions } from "./project-files.ts";

/** What tools read that build a project and fetch its dependencies on the way; see `installInputs`. */
export function toolInputs(command: Command, files: ProjectFiles): InstallInputs | undefined {
  const { name = "", args, wrappers, assignments } = command;
  const words = args.map(({ value }) => value);
  if (wrappers.length > 0 || assignments.length > 0) return undefined;
  return words.every((word) => word !== undefined) ? tools[name]?.({ command, words, files }) : undefined;
}

interface Call {
  readonly command: Command;
  /** What follows the program. */
  readonly words: readonly string[];
  readonly files: ProjectFiles;
}

const tools: Readonly<Record<string, (call: Call) => InstallInputs | undefined>> = {
  mvn: mavenInputs,
  dotnet: dotnetInputs,
  poetry: poetryInputs,
  uv: uvInputs,
  cargo: cargoInputs,
};

function operandsOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !word.startsWith("-"));
}

/** Maven downloads plugins and dependencies as it builds (https://maven.apache.org/plugins/maven-dependency-plugin/go-offline-mojo.html). */
function mavenInputs({ words, files }: Call): InstallInputs | undefined {
  const goals = operandsOf(words);
  const options = words.filter((word) => word.startsWith("-"));
  const text = files.text("pom.xml");
  const isKnown = options.every((word) =>
    /^-(?:B|q|e|U|ntp|D[\w.-]+(?:=.*)?|P\S+|-batch-mode|-no-transfer-progress|-quiet)$/.test(word),
  );
  if (text === undefined || !isKnown || /<modules?>|<systemPath>|file:\/\//.test(text)) return undefined;
  const inputs = { files: ["pom.xml"], folders: files.has(".mvn/") ? [".mvn"] : [], fills: [] };
  if (goals.length === 1 && /^dependency:(?:go-offline|resolve)/.test(goals[0] ?? "")) return inputs;
  if (goals.length === 0 || !goals.every((goal) => /^(?:clean|compile|test|package|verify|install)$/.test(goal)))
    return undefined;
  const kept = options.filter((word) => /^-(?:q|ntp|P|D(?!skip|maven\.test)|-no-transfer|-quiet)/.test(word));
  return {
    ...inputs,
    ahead: ["mvn", "-B", ...kept.filter((word) => word !== "-B"), "dependency:go-offline"].join(" "),
  };
}

/** Settings that a restore reads (https://learn.microsoft.com/dotnet/core/tools/dotnet-restore, MSBuild's Directory.Build.props). */
const DOTNET_SETTINGS = [
  "nuget.config",
  "NuGet.config",
  "NuGet.Config",
  "global.json",
  "Directory.Build.props",
  "Directory.Build.targets",
  "Directory.Packages.props",
  "packages.lock.json",
];

function dotnetInputs({ words, files }: Call): InstallInputs | undefined {
  const [verb = "", ...rest] = words;
  const projects = files.names.filter((name) => /\.(?:cs|fs|vb)proj$/.test(name));
  const [project] = projects;
  const text = project === undefined ? undefined : files.text(project);
  if (project === undefined || projects.length > 1 || text === undefined || /<ProjectReference|<Import\s/.test(text))
    return undefined;
  if (files.names.some((name) => /\.slnx?$/.test(name))) return undefined;
  const inputs = { files: [project, ...DOTNET_SETTINGS], folders: [], fills: ["bin", "obj"] };
  if (verb === "restore") return rest.every((word) => word === project || word === `./${project}`) ? inputs : undefined;
  // For another runtime, or with its own settings, a build restores something else.
  const isPlain = /^(?:-c|-o|--configuration|--output|--nologo|--no-self-contained|-v|--verbosity)$/;
  if (!/^(?:build|publish)$/.test(verb) || !rest.every((word) => !word.startsWith("-") || isPlain.test(word)))
    return undefined;
  return { ...inputs, ahead: `dotnet restore` };
}

/** https://python-poetry.org/docs/cli/#install: `--no-root` leaves the project itself out. */
function poetryInputs({ command, words, files }: Call): InstallInputs | undefined {
  const text = files.text("pyproject.toml");
  if (!/^(?:install|sync)$/.test(words[0] ?? "") || (operandsOf(words.slice(1)).length > 0 && !takesGroups(words)))
    return undefined;
  if (text === undefined || /\bpath\s*=\s*["']|file:\/\//.test(text)) return undefined;
  const inputs = { files: ["pyproject.toml", "poetry.lock", "poetry.toml"], folders: [], fills: [".venv"] };
  const alone = words.includes("--no-root") || /^\s*package-mode\s*=\s*false/m.test(text);
  return alone ? inputs : { ...inputs, ahead: withOptions(command, ["--no-root"]) };
}

function takesGroups(words: readonly string[]): boolean {
  return operandsOf(words.slice(1)).every((word) =>
    /^(?:--only|--without|--with|-E|--extras)$/.test(words[words.indexOf(word) - 1] ?? ""),
  );
}

/** https://docs.astral.sh/uv/guides/integration/docker/#intermediate-layers */
function uvInputs({ command, words, files }: Call): InstallInputs | undefined {
  const text = files.text("pyproject.toml");
  const isKnown = /^--(?:frozen|locked|no-dev|no-cache|compile-bytecode|no-editable|all-extras|no-install-project)$/;
  if (words[0] !== "sync" || !words.slice(1).every((word) => isKnown.test(word)) || !files.has("uv.lock"))
    return undefined;
  if (text === undefined || /\[tool\.uv\.workspace\]|\bpath\s*=\s*["']|file:\/\//.test(text)) return undefined;
  const inputs = { files: ["pyproject.toml", "uv.lock", ".python-version"], folders: [], fills: [".venv"] };
  // Without a build system uv installs no project (https://docs.astral.sh/uv/concepts/projects/config/#build-systems).
  const alone = words.includes("--no-install-project") || !/^\[build-system\]/m.test(text);
  return alone ? inputs : { ...inputs, ahead: withOptions(command, ["--no-install-project"]) };
}

/** cargo wants a target to be there, also where it only fetches: one that the project overwrites. */
function cargoInputs({ words, files }: Call): InstallInputs | undefined {
  const text = files.text("Cargo.toml");
  const isBuild = /^(?:build|fetch)$/.test(words[0] ?? "") && operandsOf(words.slice(1)).length === 0;
  if (!isBuild || text === undefined || !files.has("Cargo.lock") || files.has(".cargo/")) return undefined;
  if (/^\s*\[(?:workspace|lib|\[bin|patch|replace)|\bpath\s*=|^\s*build\s*=/m.test(text)) return undefined;
  const target = ["src/main.rs", "src/lib.rs"].find((path) => files.has(path));
  if (target === undefined || files.has("build.rs")) return undefined;
  return {
    files: ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "rust-toolchain"],
    folders: [],
    fills: [],
    ahead: `mkdir -p src && touch ${target} && cargo fetch --locked`,
  };
}
