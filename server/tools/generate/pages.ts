import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "./output.ts";
import { fixLabel, levelLabel, root, type RuleEntry } from "./rules.ts";

const headerEnd = "<!-- end of the generated header -->";
const knownAs = /^(## Known as\n)[^]*?(?=^## )/m;

/** The pages with their header and the section "Known as" brought up to date. */
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
    const names =
      meta.aliases.length === 0
        ? "No other tool has a name for it."
        : meta.aliases.map((alias) => `\`${alias}\``).join(", ");
    const body = text.slice(at).replace(knownAs, `$1\n${names}\n\n`);
    return { path: page, text: head.join("\n") + body };
  });
}
