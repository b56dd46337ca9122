import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language, RuleMeta } from "../../src/engine/rule.ts";

export const root = join(import.meta.dirname, "../../..");
export const languages: readonly Language[] = ["dockerfile", "compose"];

/** A rule as the generator sees it. */
export interface RuleEntry {
  readonly language: Language;
  readonly meta: RuleMeta;
  /** Path of the page from the project's root. */
  readonly page: string;
}

export function ruleFolder(language: Language): string {
  return `server/src/rules/${language}`;
}

/** Loads every rule of the rule folders, by language and id; the same problem has one id in both languages. Fails when a file is not a rule, or lacks its page or its cases. */
export async function loadRules(): Promise<RuleEntry[]> {
  const loaded = await Promise.all(languages.map(loadFolder));
  return loaded.flat();
}

async function loadFolder(language: Language): Promise<RuleEntry[]> {
  const names = readdirSync(join(root, ruleFolder(language)))
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return Promise.all(names.map((name) => loadRule(language, name.slice(0, -".ts".length))));
}

async function loadRule(language: Language, id: string): Promise<RuleEntry> {
  const file = `${ruleFolder(language)}/${id}.ts`;
  const { default: rule } = (await import(pathToFileURL(join(root, file)).href)) as {
    default?: { language: Language; meta: RuleMeta };
  };
  if (rule?.language !== language) throw new Error(`${file} does not export a ${language} rule as its default`);
  if (rule.meta.id !== id) throw new Error(`${file} has the rule "${rule.meta.id}": file and id must be the same name`);
  for (const companion of [`${ruleFolder(language)}/${id}.md`, `test/rules/${language}/${id}.md`]) {
    if (!existsSync(join(root, companion)))
      throw new Error(`${companion} is missing: "npm run new-rule" writes all three files of a rule`);
  }
  return { language, meta: rule.meta, page: `${ruleFolder(language)}/${id}.md` };
}

/** "safe fix", "unsafe fix", "safe and unsafe fixes" or "no fix". */
export function fixLabel({ fixes }: RuleMeta): string {
  if (fixes.length === 0) return "no fix";
  return fixes.length > 1 ? "safe and unsafe fixes" : `${fixes[0] ?? ""} fix`;
}

/** The level in words, with the profile when it is not on by default. */
export function levelLabel({ severity, profile }: RuleMeta): string {
  return profile === "recommended" ? severity : `${severity} in the ${profile} profile`;
}
