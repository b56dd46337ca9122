/** Writes the three files of a rule and lists it: `npm run new-rule -- dockerfile some-problem DL3000 …`. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages, root, ruleFolder } from "./generate/rules.ts";
import { placeholder, templates } from "./new-rule/template.ts";

const [given, id = "", ...aliases] = process.argv.slice(2);
const language = languages.find((each) => each === given);
if (!language || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
  fail("usage: npm run new-rule -- dockerfile|compose some-problem [ALIAS …]   (the id is the problem, in kebab case)");

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const files = templates({ language, id, aliases, since: version });
const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
if (taken !== undefined) fail(`${taken} exists already: choose another id`);

for (const [path, text] of Object.entries(files)) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
const generate = join(root, "server/tools/generate.ts");
const { status } = spawnSync(process.execPath, [...process.execArgv, generate], { stdio: "inherit" });
console.log(`
1. Write cases:            test/rules/${language}/${id}.md (without carets and "fixed" fences)
2. Write the rule:         ${ruleFolder(language)}/${id}.ts
3. Fill in what it says:   UPDATE=1 npx mocha test/rules/cases.test.ts --grep ${id}
4. Write its page:         ${ruleFolder(language)}/${id}.md
5. See what is missing:    npm run generate && npx mocha "test/rules/*.test.ts" --grep ${id}
It fails while a ${placeholder} is left. How a rule asks and what it owes: CONTRIBUTING.md.`);
process.exitCode = status ?? 1;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
