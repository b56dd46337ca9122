import { programsOf, sentFolders, unwantedClutter } from "../../analysis/dockerfile/sent-context.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { insert } from "../../syntax/text.ts";

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
    const lines = [...new Set([...clutter.map(({ pattern }) => pattern), ...expectedLines(dockerfile)])];
    const [worst] = clutter;
    if (lines.length === 0) return;
    yield {
      range: all.range,
      message: worst
        ? `No .dockerignore: everything is copied, "${worst.path}" too: ${worst.why}`
        : "No .dockerignore: everything is copied, node_modules too as soon as it exists",
      ...(worst && worst.kind !== "litter" ? {} : { severity: "info" }),
      fixes: [createFix(context.path, lines, dockerfile.eol)],
    };
  },
);

/** What the next install on this machine brings. */
function expectedLines(dockerfile: DockerfileModel): string[] {
  const programs = programsOf(dockerfile);
  const installs = ["npm", "yarn", "pnpm"].some((program) => programs.has(program));
  return installs && dockerfile.surroundings.context?.files.includes("package.json") ? ["**/node_modules"] : [];
}

function createFix(folder: string, lines: readonly string[], eol: string): Fix {
  const file = folder === "." ? ".dockerignore" : `${folder}/.dockerignore`;
  return {
    title: `Create .dockerignore with ${lines.join(", ")}`,
    safety: "unsafe",
    edits: [{ file, ...insert(0, lines.map((line) => `${line}${eol}`).join("")) }],
  };
}
