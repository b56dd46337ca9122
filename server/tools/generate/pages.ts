import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OptionSchema, OptionsSchema } from "../../src/engine/option-schema.ts";
import type { RuleMeta } from "../../src/engine/rule.ts";
import type { Output } from "./output.ts";
import { fixLabel, levelLabel, root, type RuleEntry } from "./rules.ts";

const headerEnd = "<!-- end of the generated header -->";
const knownAs = /^(## Known as\n)[^]*?(?=^## )/m;
const optionsSection = /^## Options\n[^]*?(?=^## )/m;

/** The pages with their header and the sections "Options" and "Known as" brought up to date. */
export function pages(rules: readonly RuleEntry[]): Output[] {
  return rules.map(({ meta, page, language }) => {
    const text = readFileSync(join(root, page), "utf8");
    const at = text.indexOf(headerEnd);
    if (at === -1) throw new Error(`${page} lacks the line "${headerEnd}"`);
    const head = [
      `# ${meta.id}`,
      "",
      `${meta.title}.`,
      "",
      `${meta.category} · ${levelLabel(meta)} · ${fixLabel(meta)} · ${language} · since ${meta.since}`,
      "",
      "",
    ];
    const names = knownNames(meta);
    const body = labelled(text.slice(at))
      .replace(optionsSection, "")
      .replace(knownAs, (_, heading: string) => `${optionsText(meta.id, meta.options)}${heading}\n${names}\n\n`);
    return { path: page, text: head.join("\n") + body };
  });
}

/** Rendered pages do not show the words behind a fence: a line above each example says which it is. */
function labelled(body: string): string {
  return body
    .replace(/^\*\*(?:Bad|Good)\*\*\n\n(?=```)/gm, "")
    .replace(/^(?=```\w+ (bad|good)\b)/gm, (_, kind: string) => (kind === "bad" ? "**Bad**\n\n" : "**Good**\n\n"));
}

function knownNames({ aliases, formerly = [] }: RuleMeta): string {
  const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const others = aliases.length === 0 ? "No other tool has a name for it." : quoted(aliases);
  return formerly.length === 0 ? others : `${others}\n\nFormerly called ${quoted(formerly)}.`;
}

/** The section about a rule's options, with an example that sets them all to their defaults; "" when it has none. */
function optionsText(id: string, options: OptionsSchema = {}): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return "";
  const lines = entries.flatMap(([name, schema]) => [
    `- \`${name}\` (${typeLabel(schema)}, default \`${JSON.stringify(schema.default)}\`): ${schema.description}.`,
    ...(schema.type === "object[]"
      ? Object.entries(schema.fields).map(
          ([field, { type, description }]) => `  - \`${field}\` (${type}): ${description}`,
        )
      : []),
    ...(schema.hadolint === undefined ? [] : [`  \`${schema.hadolint}\` of \`.hadolint.yaml\` means the same.`]),
  ]);
  const example = entries.map(([name, schema]) => `    ${name}: ${JSON.stringify(schema.default)}\n`).join("");
  return `## Options\n\n${lines.join("\n")}\n\n\`\`\`yaml\nrules:\n  ${id}:\n${example}\`\`\`\n\n`;
}

function typeLabel(schema: OptionSchema): string {
  if (schema.type === "string[]") return "list of strings";
  if (schema.type === "map") return `map of text to ${schema.of}`;
  if (schema.type === "object[]") return "list of objects";
  return schema.type === "string" && schema.values
    ? schema.values.map((value) => `\`${value}\``).join(", ")
    : schema.type;
}
