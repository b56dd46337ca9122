/**
 * Writes everything that follows from the rules: `npm run generate`. With `--check` it writes nothing, names what is
 * stale and exits with 1.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "./generate/output.ts";
import { packageJson } from "./generate/package-json.ts";
import { pages } from "./generate/pages.ts";
import { readmeCounts, ruleIndex, rulesReadme } from "./generate/rule-lists.ts";
import { loadRules, root } from "./generate/rules.ts";
import { configSchema } from "./generate/schema.ts";
import { versionFile } from "./generate/version.ts";

async function main(check: boolean): Promise<void> {
  const rules = await loadRules();
  const outputs: Output[] = [
    ruleIndex(rules),
    rulesReadme(rules),
    ...pages(rules),
    packageJson(rules),
    configSchema(rules),
    versionFile(),
    ...readmeCounts(rules),
  ];
  const stale = outputs.filter(
    ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  for (const { path, text } of stale) {
    if (!check) writeFileSync(join(root, path), text);
    console.log(check ? `${path} is stale: run "npm run generate" and commit the result` : `wrote ${path}`);
  }
  console.log(
    `${rules.length} rules, ${stale.length} of ${outputs.length} generated files ${check ? "stale" : "written"}`,
  );
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}

void main(process.argv.includes("--check"));
