import { parseDockerignore } from "../../syntax/dockerignore.ts";
import { rememberFor } from "../../syntax/memo.ts";

/** What lies beside a project for people, their editors and their services, and what no build asks for. */
interface Companion {
  /** Matched against the name of a file or folder of the context's own folder, or against that of any when `anywhere`. */
  readonly name: RegExp;
  /** Line of an ignore file. */
  readonly pattern: string;
  readonly anywhere?: true;
  /** Its path lies below the context's own folder. */
  readonly below?: true;
  /** Tried on what RUN instructions run: that needs it. */
  readonly unless?: RegExp;
}

/** Source: the file that `docker init` writes (https://docs.docker.com/reference/cli/docker/init/), without what programs read. */
const companions: readonly Companion[] = [
  { name: /^\.(?:github|circleci|gitlab)$/, pattern: ".github" },
  { name: /^\.gitlab-ci\.yml$/, pattern: ".gitlab-ci.yml" },
  { name: /^\.travis\.yml$/, pattern: ".travis.yml" },
  { name: /^Jenkinsfile$/, pattern: "Jenkinsfile" },
  { name: /^\.vscode$/, pattern: ".vscode" },
  { name: /^\.idea$/, pattern: ".idea" },
  { name: /^\.vs$/, pattern: ".vs" },
  { name: /^\.devcontainer$/, pattern: ".devcontainer" },
  { name: /^Dockerfile(?:[.-].*)?$/, pattern: "Dockerfile*" },
  { name: /^\.dockerignore$/, pattern: ".dockerignore" },
  { name: /^docker-compose[\w.-]*\.ya?ml$/, pattern: "docker-compose*" },
  { name: /^compose[\w.-]*\.ya?ml$/, pattern: "compose*.y*ml" },
  { name: /^\.pre-commit-config\.ya?ml$/, pattern: ".pre-commit-config.yaml" },
  { name: /^(?:coverage|\.nyc_output|htmlcov)$/, pattern: "coverage" },
  // The file that `rails new` writes (railties, lib/rails/generators/rails/app/templates/dockerignore.tt).
  { name: /^log\/[^/]+\.log$/, pattern: "log/*.log", below: true },
  {
    name: /^config\/(?:master|credentials\/\w+)\.key$/,
    pattern: "config/*.key",
    below: true,
    // Without a key, or a dummy for one, Rails does not load.
    unless: /^(?!.*(?:SECRET_KEY_BASE|RAILS_MASTER_KEY)).*(?:\brails\b|\brake\b)/s,
  },
  { name: /^Thumbs\.db$/, pattern: "**/Thumbs.db", anywhere: true },
  { name: /\.(?:swp|swo)$/, pattern: "**/*.sw?", anywhere: true },
];

/** A line of an ignore file, with what there is that it keeps out. */
export interface CompanionLine {
  readonly line: string;
  /** Of the files and folders: "docker-compose.yml". */
  readonly names: readonly string[];
  readonly unless?: RegExp;
}

/** The lines for those that are there: one for several files, unless that would keep out something else, too. */
export const companionLines: (files: readonly string[]) => readonly CompanionLine[] = rememberFor((files) => {
  const own = new Set(files.map((file) => file.split("/")[0] ?? file));
  const all = new Set(files.flatMap((file) => file.split("/")));
  return companions.flatMap(({ name, pattern, anywhere, below, unless }) => {
    const candidates = below ? files : [...(anywhere ? all : own)];
    const found = candidates.filter((each) => each !== "" && name.test(each));
    const names = found.map((each) => each.slice(each.lastIndexOf("/") + 1));
    if (found.length === 0) return [];
    const { ignores } = parseDockerignore(pattern);
    const isExact = pattern.includes("*") && candidates.every((each) => !ignores(each) || found.includes(each));
    const more = unless ? { unless } : {};
    return isExact
      ? [{ line: pattern, names, ...more }]
      : found.map((each, at) => ({ line: anywhere ? `**/${each}` : each, names: names.slice(at, at + 1), ...more }));
  });
});
