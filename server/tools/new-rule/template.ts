/** The three files of a new rule, as texts. Everything that waits for the author holds the placeholder. */
import type { Language } from "../../src/engine/rule.ts";
import { ruleFolder } from "../generate/rules.ts";

/** Stands in every place that waits for the author; `test/rules/contract.test.ts` fails while one is left. */
export const placeholder = "TODO(new-rule)";

export interface NewRule {
  readonly language: Language;
  readonly id: string;
  readonly aliases: readonly string[];
  /** Version of the project: the rule comes with it. */
  readonly since: string;
}

/** The texts of the files, by path from the project's root: the rule, its page, its cases. */
export function templates(rule: NewRule): Record<string, string> {
  const { language, id } = rule;
  return {
    [`${ruleFolder(language)}/${id}.ts`]: ruleText(rule),
    [`${ruleFolder(language)}/${id}.md`]: pageText(rule),
    [`test/rules/${language}/${id}.md`]: casesText(rule),
  };
}

function ruleText({ language, id, aliases, since }: NewRule): string {
  return `import { ${language}Rule } from "../../engine/rule.ts";
${language === "dockerfile" ? 'import { instructionsOf } from "../../syntax/dockerfile.ts";\n' : ""}
export default ${language}Rule(
  {
    id: "${id}",
    aliases: [${aliases.map((alias) => `"${alias}"`).join(", ")}],
    title: "${placeholder}: the problem in one line, without a full stop",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "${since}",
  },
${language === "dockerfile" ? dockerfileCheck : composeCheck}
);
`;
}

const dockerfileCheck = `  function* (dockerfile) {
    // ${placeholder}: ask the model (docs/what-a-rule-may-ask.md); be silent where something is unknown
    for (const { keywordRange, words } of instructionsOf(dockerfile, "${placeholder}")) {
      const [first] = words;
      if (first === undefined) continue;
      yield {
        range: keywordRange,
        message: \`${placeholder}: what is wrong with "\${first.value}" here, and why that matters\`,
      };
    }
  },`;

const composeCheck = `  function* (compose) {
    // ${placeholder}: ask the model (docs/what-a-rule-may-ask.md); be silent where something is unknown
    for (const { name, nameRange, image } of compose.services) {
      if (image?.text !== "${placeholder}") continue;
      yield {
        range: nameRange,
        message: \`${placeholder}: what is wrong with "\${name}" here, and why that matters\`,
      };
    }
  },`;

const examples: Readonly<Record<Language, { readonly fence: string; readonly text: string }>> = {
  dockerfile: { fence: "dockerfile", text: "FROM debian:13.1-slim\n" },
  compose: { fence: "yaml", text: "services:\n  web:\n    image: nginx:1.29.0\n" },
};

function example(language: Language, info: string): string {
  const { fence, text } = examples[language];
  return `\`\`\`${`${fence} ${info}`.trim()}\n${text}\`\`\`\n`;
}

function pageText({ language }: NewRule): string {
  return `<!-- end of the generated header -->

${placeholder}: why it matters, in one paragraph of plain sentences.

${example(language, "bad")}
${example(language, "good")}
## Fix

${placeholder}: what it changes, and why that is safe or unsafe. Without a fix: "None: " and the reason.

## When to ignore

${placeholder}: where the author may know better.

## Known as

## References

- [${placeholder}: Dockerfile reference, BuildKit check, Compose file reference, CIS, OWASP](https://docs.docker.com/reference/)
`;
}

function casesText({ language, id }: NewRule): string {
  return `# ${id}

## ${placeholder}: what is reported, as a sentence

${example(language, "")}
## ${placeholder}: the same in lower case, continued, with a variable, in a second stage, beside a comment

${example(language, "")}
## ${placeholder}: what is left alone, and why

${example(language, "")}`;
}
