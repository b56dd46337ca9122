import { join } from "node:path";
import type { Finding } from "../../server/src/engine/finding.ts";
import { automaticFix } from "../../server/src/engine/fix.ts";
import type { Language } from "../../server/src/engine/rule.ts";
import { fixAll, lint } from "../../server/src/linter.ts";
import { type Fence, readSections } from "./markdown.ts";
import { documentOf, metaOf, onlyRule, readText, root } from "./rule-files.ts";

/** An example of a page with what its rule says of it. */
export interface Example {
  readonly fence: Fence;
  readonly findings: readonly Finding[];
  /** After fix-all, unsafe fixes included. */
  readonly fixed: string;
}

/** Path of a rule's page. */
export function pagePath(language: Language, id: string): string {
  return join(root, "server/src/rules", language, `${id}.md`);
}

/** The examples of a page whose fence says `bad` or `good`; its `file` and `surroundings` fences stand around each, `options` holds for all. */
export function examplesOf(language: Language, id: string, kind: "bad" | "good"): Example[] {
  const fences = readSections(readText(pagePath(language, id))).flatMap((section) => section.fences);
  const around = {
    files: fences.filter((fence) => fence.language === "file"),
    surroundings: fences.find((fence) => fence.language === "surroundings"),
  };
  const settings = onlyRule(metaOf(language, id), {
    options: fences.find((fence) => fence.language === "options"),
    settings: fences.find((fence) => fence.language === "settings"),
  });
  return fences
    .filter(({ info }) => info === kind)
    .map((fence) => {
      const document = documentOf(language, fence.text, around);
      const { findings, failures } = lint(document, settings);
      if (failures[0]) throw failures[0].error;
      const { text } = fixAll(document, settings, { unsafe: true, rules: [id] });
      return { fence, findings: findings.filter(({ rule }) => rule === id), fixed: text };
    });
}

/** Whether fix-all changes the document of an example, rather than a file beside it. */
export function repairsDocument({ findings }: Example): boolean {
  return findings.some((finding) =>
    automaticFix(finding, { unsafe: true })?.edits.some(({ file }) => file === undefined),
  );
}
