import { ignoreFileOf, sentFolders, unwantedClutter } from "../../analysis/dockerfile/sent-context.ts";
import { isWithin } from "../../analysis/dockerfile/transfer.ts";
import { appendedLines } from "../../analysis/repairs/appended-lines.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { DockerIgnore } from "../../syntax/dockerignore.ts";

export default dockerfileRule(
  {
    id: "incomplete-dockerignore",
    aliases: [],
    title: ".dockerignore does not exclude files that the image should not have",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const { context } = dockerfile.surroundings;
    const file = context?.ignoreFile;
    const folders = file ? sentFolders(dockerfile) : [];
    if (!file || folders.length === 0) return;
    const ignore = ignoreFileOf(context);
    const unignored = unwantedClutter(dockerfile, folders).filter(
      ({ path }) => !ignore.ignores(path) && !isWanted(ignore, path),
    );
    const told = new Set<string>();
    for (const folder of folders) {
      const passing = unignored.filter(({ path }) => !told.has(path) && isWithin(path, folder.path));
      const [worst] = passing;
      if (!worst) continue;
      for (const { path } of passing) told.add(path);
      const others = passing.length > 1 ? ` (and ${passing.length - 1} more)` : "";
      yield {
        range: folder.range,
        message: `${file.path} does not exclude "${worst.path}"${others}: ${worst.why}`,
        ...(worst.kind === "litter" ? { severity: "info" } : {}),
        fixes: [appendFix(file.path, file.text, [...new Set(passing.map(({ pattern }) => pattern))], dockerfile.eol)],
      };
    }
  },
);

/** An exception names it: somebody wants it in the context. */
function isWanted({ patterns }: DockerIgnore, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return patterns.some(
    (pattern) =>
      pattern.negated && pattern.text.slice(pattern.text.lastIndexOf("/") + 1) === name && pattern.matches(path),
  );
}

function appendFix(path: string, text: string, lines: readonly string[], eol: string): Fix {
  return {
    title: `Add ${lines.join(", ")} to ${path}`,
    safety: "unsafe",
    edits: appendedLines(path, text, lines, eol),
  };
}
