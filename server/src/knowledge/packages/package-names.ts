import type { ShellWord } from "../../syntax/shell.ts";
import type { PackageSyntax } from "./package-managers.ts";

/** What a call installs, upgrades or removes. */
export interface Package {
  /** Undefined when a variable hides it, and for files and addresses. */
  readonly name: string | undefined;
  /** As written, variables included, the operator of an exact version left out: "1.2", ">=2", "$VERSION", "latest". */
  readonly version: string | undefined;
  /** group: `@development` of dnf, `.virtual` of apk. unknown: a variable, or the input of xargs. */
  readonly kind: "package" | "file" | "url" | "group" | "unknown";
  readonly word: ShellWord;
}

type Split = readonly [name: string | undefined, version?: string | undefined];

/** Name and version by the rules of each manager; undefined for what is no name at all. */
const SPLITTERS: Readonly<Record<PackageSyntax, (text: string) => Split>> = {
  deb: (text) => match(text, /^([^=/:]+)(?::[\w-]+)?(?:\/[^=]*)?(?:=(.+))?$/s),
  apk: (text) => match(text, /^([^=<>~@]+)(?:@[\w-]+)?(?:=(?!~)(.+)|([<>~=]+.+))?$/s),
  rpm: (text) => match(text, /^([^=<>]+?)(?:-(\d[^-]*\.[^-]*(?:-\d\S*)?)|=(.+)|([<>]=?.+))?$/s),
  python: (text) => match(text, /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*(?:===?\s*([^,;\s]+)|([<>~!=][^;]*))?(?:\s*[;@].*)?$/s),
  npm: (text) => match(text, /^(@?[^@]+)(?:@(.+))?$/s),
  gem: (text) => match(text, /^([^:]+)(?::(.+))?$/s),
  go: (text) => match(text, /^([^@]+)(?:@(.+))?$/s),
  cargo: (text) => match(text, /^([^@]+)(?:@=?(.+))?$/s),
  composer: (text) => match(text, /^([a-z][^:=\s]*)(?:[:=\s](.+))?$/is),
};

function match(text: string, pattern: RegExp): Split {
  const found = pattern.exec(text);
  const [, name, ...versions]: readonly (string | undefined)[] = found ?? [];
  return [name, versions.find((version) => version !== undefined)];
}

const ADDRESS = /^(?:[a-z][a-z+]*:\/\/|git\+|git@|git:|github:|gitlab:|bitbucket:|gist:)/i;
const LOCAL = /^(?:\.{1,2}(?:\/|$)|\/|~\/|file:|link:|[$][\w{}]+\/)/;
const ARCHIVE = /\.(?:deb|apk|rpm|whl|tgz|tar\.\w+|zip|gem)$/i;

export function packageOf(word: ShellWord, syntax: PackageSyntax): Package {
  const text = word.template;
  const [name, version] = SPLITTERS[syntax](text);
  const kind = kindOf(text, name, syntax);
  return kind === "package"
    ? { name, version, kind, word }
    : { name: undefined, version: kind === "unknown" ? version : undefined, kind, word };
}

function kindOf(text: string, name: string | undefined, syntax: PackageSyntax): Package["kind"] {
  if (ADDRESS.test(text)) return "url";
  const named = syntax === "go" || (syntax === "python" && text.includes("@"));
  if (LOCAL.test(text) || (ARCHIVE.test(text) && !named)) return "file";
  if ((syntax === "rpm" && text.startsWith("@")) || (syntax === "apk" && text.startsWith("."))) return "group";
  // npm's shorthand for a repository of GitHub; pip reads it as a path.
  if (syntax === "npm" && /^[^@/]+\/[^/]+$/.test(text)) return "url";
  if (syntax === "python" && text.includes("/") && !named) return "file";
  return name === undefined || /[$`{]/.test(name) ? "unknown" : "package";
}
