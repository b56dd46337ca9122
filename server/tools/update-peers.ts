import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readStamp } from "./catalogue/git.ts";
import { openRepository, peerSources } from "./peers/sources.ts";

const usage = `Usage: npm run update-peers -- <tool>=<clone> [<tool>=<clone> …]
Rewrites the ids of the tools that are given, each from a clone of its repository:
${Object.entries(peerSources)
  .map(([tool, { repository }]) => `  ${tool.padEnd(18)}github.com/${repository}`)
  .join("\n")}`;

const path = join(import.meta.dirname, "../src/knowledge/peers/peer-ids.generated.ts");

/** Text of an entry of the table, with the comment that says where it is from. */
function entry(tool: string, clone: string): string {
  const source = peerSources[tool];
  if (!source) throw new Error(`${tool} is none of the tools that are known.\n${usage}`);
  const ids = [...new Set(source.read(openRepository(clone)))].sort((a, b) => (a < b ? -1 : 1));
  if (ids.length === 0) throw new Error(`${clone} holds no ids of ${tool}`);
  const { commit, date } = readStamp(clone);
  console.log(`${tool}: ${String(ids.length)} ids`);
  const from = `// github.com/${source.repository} as of ${date} (${commit})`;
  return `  ${from}\n  "${tool}": { title: "${source.title}", ids: "${ids.join(" ")}" },\n`;
}

function kept(text: string, tool: string): string {
  return new RegExp(`^  //[^\\n]*\\n  "${tool}": [^\\n]*\\n`, "m").exec(text)?.[0] ?? "";
}

function update(given: ReadonlyMap<string, string>): void {
  const old = existsSync(path) ? readFileSync(path, "utf8") : "";
  const entries = Object.keys(peerSources).map((tool) => {
    const clone = given.get(tool);
    return clone === undefined ? kept(old, tool) : entry(tool, clone);
  });
  const head = [
    "// Written by `npm run update-peers`. Do not edit.",
    "/** Ids that other linters publish, by tool; behind `=` the name that means the same there. Ids are facts, no code. */",
    "export const peerIds: Readonly<Record<string, { readonly title: string; readonly ids: string }>> = {",
  ];
  writeFileSync(path, `${head.join("\n")}\n${entries.join("")}};\n`);
}

const given = process.argv.slice(2).map((argument) => /^([\w-]+)=(.+)$/.exec(argument));
if (given.length === 0 || given.includes(null)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  update(new Map(given.flatMap((match) => (match ? [[match[1] ?? "", match[2] ?? ""] as const] : []))));
}
