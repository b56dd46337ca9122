/** Writes the three files of a rule and lists it: `npm run new-rule -- dockerfile some-problem DL3000 …`. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allNames, peerOf } from "../src/linter.ts";
import { languages, root, ruleFolder } from "./generate/rules.ts";
import { refusal } from "./new-rule/refusal.ts";
import { placeholder, templates } from "./new-rule/template.ts";

const [given, id = "", ...aliases] = process.argv.slice(2);
const language = languages.find((each) => each === given);
if (!language)
  fail("usage: npm run new-rule -- dockerfile|compose some-problem [ALIAS …]   (the id is the problem, in kebab case)");

const refused = refusal(id, aliases, allNames);
if (refused !== undefined) fail(refused);

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const files = templates({ language, id, aliases: aliases.map((alias) => peerOf(alias)?.id ?? alias), since: version });
const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
if (taken !== undefined) fail(`${taken} exists already: choose another id`);

for (const [path, text] of Object.entries(files)) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
const generate = join(root, "server/tools/generate.ts");
const { status } = spawnSync(process.execPath, [...process.execArgv, generate], { stdio: "inherit" });
console.log(`
What is left, by the steps of CONTRIBUTING.md:
2. Write cases:            test/rules/${language}/${id}.md (without carets and "fixed" fences)
3. Write the rule:         ${ruleFolder(language)}/${id}.ts
4. Fill in what it says:   UPDATE=1 npx mocha test/rules/cases.test.ts --grep ${id}
5. Write its page:         ${ruleFolder(language)}/${id}.md
6. See what is missing:    npm run generate && npx mocha "test/rules/*.test.ts" --grep ${id}
7. Format, note, check:    npx prettier --write and npx eslint --fix the rule, a line in CHANGELOG.md, npm run check
Step 6 fails while a ${placeholder} is left.`);
process.exitCode = status ?? 1;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
