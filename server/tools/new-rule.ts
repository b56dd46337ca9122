/** Writes the three files of a rule: `npm run new-rule -- dockerfile some-problem DL3000 …`. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, ruleFolder } from "./generate/rules.ts";

const [language, id, ...aliases] = process.argv.slice(2);
if ((language !== "dockerfile" && language !== "compose") || !id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error(
    "usage: npm run new-rule -- dockerfile|compose some-problem [ALIAS …]   (the id is the problem, in kebab case)",
  );
  process.exit(2);
}

const fence = language === "dockerfile" ? "dockerfile" : "yaml";
const files: Record<string, string> = {
  [`${ruleFolder(language)}/${id}.ts`]: ruleText(language, id, aliases),
  [`${ruleFolder(language)}/${id}.md`]: pageText(fence),
  [`test/rules/${language}/${id}.md`]: casesText(id, fence),
};
const existing = Object.keys(files).find((path) => existsSync(join(root, path)));
if (existing) {
  console.error(`${existing} exists already: choose another id`);
  process.exit(2);
}
for (const [path, text] of Object.entries(files)) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
console.log('Fill them in, then run "npm run generate" and "npm run check".');

function ruleText(kind: "dockerfile" | "compose", name: string, known: readonly string[]): string {
  const factory = `${kind}Rule`;
  return `import { ${factory} } from "../../engine/rule.ts";

export default ${factory}(
  {
    id: "${name}",
    aliases: ${JSON.stringify(known).replaceAll(",", ", ")},
    title: "",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (${kind}) {
    for (const part of ${kind === "dockerfile" ? "dockerfile.instructions" : "compose.services"}) {
      yield { range: part.range, message: "" };
    }
  },
);
`;
}

function pageText(language: string): string {
  const example = (kind: string) => `\`\`\`${language} ${kind}\n\`\`\`\n`;
  return `<!-- end of the generated header -->

${example("bad")}
${example("good")}
## Fix

## When to ignore

## Known as

## References
`;
}

function casesText(name: string, language: string): string {
  return `# ${name}\n\n## \n\n\`\`\`${language}\n\`\`\`\n`;
}
