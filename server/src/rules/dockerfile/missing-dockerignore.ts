import {
  expectedLines,
  expectsPackages,
  sentFolders,
  unneededLines,
  unwantedClutter,
} from "../../analysis/dockerfile/sent-context.ts";
import { appendedLines } from "../../analysis/repairs/appended-lines.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "missing-dockerignore",
    aliases: [],
    title: "The whole build context is copied without a .dockerignore",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const { context } = dockerfile.surroundings;
    if (!context || context.ignoreFile) return;
    const folders = sentFolders(dockerfile);
    const all = folders.find(({ path }) => path === "");
    if (!all) return;
    const clutter = unwantedClutter(dockerfile, folders);
    const lines = [...clutter.map(({ pattern }) => pattern), ...expectedLines(dockerfile)];
    const [worst] = clutter;
    if (!worst && !expectsPackages(dockerfile)) return;
    yield {
      range: all.range,
      message: worst
        ? `No .dockerignore: everything is copied, "${worst.path}" too: ${worst.why}`
        : "No .dockerignore: everything is copied, node_modules too as soon as it exists",
      ...(worst && worst.kind !== "litter" ? {} : { severity: "info" }),
      fixes: [createFix(dockerfile, context.path, [...new Set([...lines, ...unneededLines(dockerfile)])])],
    };
  },
);

function createFix(dockerfile: DockerfileModel, folder: string, lines: readonly string[]): Fix {
  const file = folder === "." ? ".dockerignore" : `${folder}/.dockerignore`;
  const shown = lines.length > 4 ? `${lines.slice(0, 3).join(", ")} and ${lines.length - 3} more` : lines.join(", ");
  return {
    title: `Create .dockerignore with ${shown}`,
    safety: "unsafe",
    edits: appendedLines(file, undefined, lines, dockerfile.eol),
  };
}
