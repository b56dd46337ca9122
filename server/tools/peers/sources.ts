import { git } from "../catalogue/git.ts";

/** A tool whose ids are known, and how they are read from its repository. */
export interface PeerSource {
  /** Name of the tool as people write it. */
  readonly title: string;
  readonly repository: string;
  /** Ids as the tool publishes them; `id=name` where it also has a name for it. */
  readonly read: (repository: Repository) => readonly string[];
}

/** The newest commit of a clone; a bare one will do. */
export interface Repository {
  readonly names: (folder: string) => readonly string[];
  readonly text: (path: string) => string;
  /** Every path below a folder that any commit touched. */
  readonly touched: (folder: string) => readonly string[];
}

export function openRepository(folder: string): Repository {
  const lines = (args: readonly string[]) => git(folder, args).toString("utf8").split("\n").filter(Boolean);
  return {
    names: (path) => lines(["ls-tree", "-r", "--name-only", "HEAD", "--", `${path}/`]),
    text: (path) => git(folder, ["show", `HEAD:${path}`]).toString("utf8"),
    touched: (path) => lines(["log", "--name-only", "--format=", "--", path]),
  };
}

/** What `pattern` finds in the files below a folder whose names end so; the first group of the pattern, or all of it. */
function inFiles({ names, text }: Repository, folder: string, ending: string, pattern: RegExp): string[] {
  return names(folder)
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => [...text(name).matchAll(pattern)].map((match) => match[1] ?? match[0]));
}

/** The first group of the pattern in each name that has it. */
function inNames(names: readonly string[], pattern: RegExp): string[] {
  return names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
}

export const peerSources: Readonly<Record<string, PeerSource>> = {
  hadolint: {
    title: "hadolint",
    repository: "hadolint/hadolint",
    // Ids of rules that were withdrawn still stand in people's files.
    read: ({ touched }) => inNames(touched("src/Hadolint/Rule"), /\/(DL\d{4})\.hs$/),
  },
  shellcheck: {
    title: "ShellCheck",
    repository: "koalaman/shellcheck",
    read: (repository) =>
      inFiles(
        repository,
        "src/ShellCheck",
        ".hs",
        /\b(?:warn|err|info|style|makeComment|parseProblem|parseNote)\w*\b[^\n]*?(?<![\w.])([123]\d{3})(?![\w.])/g,
      ).map((code) => `SC${code}`),
  },
  buildkit: {
    title: "BuildKit",
    repository: "moby/buildkit",
    read: (repository) => inFiles(repository, "frontend/dockerfile/linter", "ruleset.go", /\bName:\s+"(\w+)"/g),
  },
  trivy: {
    title: "Trivy",
    repository: "aquasecurity/trivy-checks",
    read: ({ names, text }) =>
      names("checks/docker")
        .filter((name) => name.endsWith(".rego") && !name.endsWith("_test.rego"))
        .flatMap((name) => trivyId(text(name))),
  },
  checkov: {
    title: "Checkov",
    repository: "bridgecrewio/checkov",
    read: (repository) => [
      ...inFiles(repository, "checkov/dockerfile/checks", ".py", /CKV2?_DOCKER_\d+/g),
      ...inFiles(repository, "checkov/dockerfile/checks", ".yaml", /CKV2?_DOCKER_\d+/g),
    ],
  },
  kics: {
    title: "KICS",
    repository: "Checkmarx/kics",
    read: (repository) =>
      ["dockerfile", "dockercompose"].flatMap((platform) => [
        ...inNames(repository.names(`docs/queries/${platform}-queries`), /\/([\da-f]{8}-[\da-f-]{27})\.md$/),
        ...[...repository.text(`docs/queries/${platform}-queries.md`).matchAll(/[\da-f]{8}-[\da-f-]{27}/g)].map(
          ([id]) => id,
        ),
      ]),
  },
  sonar: {
    title: "Sonar",
    repository: "SonarSource/rspec",
    read: ({ names }) => inNames(names("rules"), /^rules\/(S\d+)\/docker\/metadata\.json$/),
  },
  semgrep: {
    title: "Semgrep",
    repository: "semgrep/semgrep-rules",
    read: (repository) =>
      ["dockerfile", "generic/dockerfile", "yaml/docker-compose"].flatMap((folder) =>
        inFiles(repository, folder, ".yaml", /^\s*-\s+id:\s*([\w-]+)\s*$/gm),
      ),
  },
  dclint: {
    title: "dclint",
    repository: "zavoloklom/docker-compose-linter",
    read: (repository) => [
      ...inFiles(repository, "src/rules", "-rule.ts", /static readonly name = '([\w-]+)'/g),
      ...inFiles(repository, "src/linter", "linter.ts", /\brule: '([\w-]+)'/g),
    ],
  },
  tally: {
    title: "tally",
    repository: "wharflab/tally",
    read: ({ names }) => inNames(names("_docs/rules"), /^_docs\/rules\/((?:tally|powershell)\/.+)\.mdx$/),
  },
  "dockerfile-utils": {
    title: "dockerfile-language-server",
    repository: "rcjsuen/dockerfile-utils",
    read: ({ text }) => {
      const body = /enum ValidationCode \{([^}]*)\}/.exec(text("src/main.ts"))?.[1] ?? "";
      return [...body.matchAll(/^\s+([A-Z][A-Z\d_]+)\b/gm)].map(([, name = ""]) => name);
    },
  },
};

/** The id of a check with the name that may stand for it: `DS-0001=use-specific-tags`. */
function trivyId(text: string): string[] {
  const id = /^#\s+id: (DS-\d+)$/m.exec(text)?.[1];
  const name = /^#\s+long_id: docker-([\w-]+)$/m.exec(text)?.[1];
  if (id === undefined) return [];
  return [name === undefined ? id : `${id}=${name}`];
}
