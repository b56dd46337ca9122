import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language, RuleMeta } from "../engine/rule.ts";

/** Where the project lives; pages of rules are read there by people who have none at hand. */
export const homepage = "https://github.com/hullwright/hullwright";

/** Address of a rule's page. */
export function docsUrl(language: Language, id: string): string {
  return `${homepage}/blob/main/server/src/rules/${language}/${id}.md`;
}

/** Version of the installed package; `home` is the folder that holds `package.json`. */
export async function packageVersion(home: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown";
}

/** A rule's page in Markdown: as bundled, or as it lies in the source; `undefined` when it is in neither place. */
export async function rulePage(home: string, language: Language, { id }: RuleMeta): Promise<string | undefined> {
  const places = [join(home, "dist", "docs", `${id}.md`), join(home, "server", "src", "rules", language, `${id}.md`)];
  for (const place of places) {
    const page = await readFile(place, "utf8").catch(() => undefined);
    if (page !== undefined) return page;
  }
  return undefined;
}
