import type { Fix, Language } from "./rule.ts";

const usual: Readonly<Record<Language, string>> = { dockerfile: "changes the image", compose: "changes the service" };

/** What may be different after a fix: its own remark, else what is usual for the language. Undefined for a safe fix. */
export function remarkOf({ safety, remark }: Pick<Fix, "safety" | "remark">, language: Language): string | undefined {
  return safety === "safe" ? undefined : (remark ?? usual[language]);
}

/** What people are shown of a fix: its title, and in brackets what may be different afterwards when it is unsafe. */
export function fixLabel(fix: Pick<Fix, "title" | "safety" | "remark">, language: Language): string {
  const remark = remarkOf(fix, language);
  return remark === undefined ? fix.title : `${fix.title} (${remark})`;
}
