import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language, RuleMeta } from "../linter.ts";

/** Where the project lives; pages of rules are read there by people who have none at hand. */
export const homepage = "https://github.com/hullwright/hullwright";

/** Address of a rule's page. */
export function docsUrl(language: Language, id: string): string {
  return `${homepage}/blob/main/server/src/rules/${language}/${id}.md`;
}

/**
 * A rule's page in Markdown: from `docs/` beside the bundle, or from the source. `home` is the folder of the running
 * program; `undefined` when the page is in neither place.
 */
export async function rulePage(home: string, language: Language, { id }: RuleMeta): Promise<string | undefined> {
  const places = [join(home, "docs", language, `${id}.md`), join(home, "..", "rules", language, `${id}.md`)];
  for (const place of places) {
    const page = await readFile(place, "utf8").catch(() => undefined);
    if (page !== undefined) return page;
  }
  return undefined;
}
