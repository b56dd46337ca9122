import { rememberFor } from "../../syntax/memo.ts";

/** What lies beside a project for people, their editors and their services, and what no build asks for. */
interface Companion {
  /** Matched against the name of a file or folder of the context's own folder, or against that of any when `anywhere`. */
  readonly name: RegExp;
  /** Line of an ignore file. */
  readonly pattern: string;
  readonly anywhere?: true;
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
  { name: /^Thumbs\.db$/, pattern: "**/Thumbs.db", anywhere: true },
  { name: /\.(?:swp|swo)$/, pattern: "**/*.sw?", anywhere: true },
];

/** Lines of an ignore file for those that are there, by what is written for a name that one pattern stands for several of. */
export const companionLines: (files: readonly string[]) => readonly string[] = rememberFor((files) => {
  const own = new Set(files.map((file) => file.split("/")[0] ?? file));
  const all = new Set(files.flatMap((file) => file.split("/")));
  return companions.flatMap(({ name, pattern, anywhere }) => {
    const found = [...(anywhere ? all : own)].filter((each) => each !== "" && name.test(each));
    if (found.length === 0) return [];
    return /[*]/.test(pattern) ? [pattern] : found;
  });
});
