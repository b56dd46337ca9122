import { join } from "node:path";
import { automaticFix, editsOfDocument } from "../../server/src/engine/fix.ts";
import type { Language, RuleMeta } from "../../server/src/engine/rule.ts";
import { peerOf } from "../../server/src/knowledge/peers/peers.ts";
import { allRules } from "../../server/src/linter.ts";
import { CaseRun } from "./case-run.ts";
import type { Registry, RuleEvidence } from "./contract.ts";
import { examplesOf, pagePath } from "./page-run.ts";
import { readCases, readText, root } from "./rule-files.ts";

/** Reads the three files of a rule and runs its cases and examples. */
export function evidenceOf(language: Language, meta: RuleMeta): RuleEvidence {
  const path = join(root, "test/rules", language, `${meta.id}.md`);
  const cases = readText(path);
  const bad = examplesOf(language, meta.id, "bad");
  return {
    language,
    meta,
    files: {
      rule: readText(join(root, "server/src/rules", language, `${meta.id}.ts`)),
      page: readText(pagePath(language, meta.id)),
      cases,
    },
    cases: readCases(language, cases).map((each) => new CaseRun({ language, id: meta.id, path }, each)),
    examples: bad.flatMap(({ findings }) => findings),
    shownByPage: (bad[0]?.findings ?? [])
      .map((finding) => automaticFix(finding, { unsafe: true }))
      .flatMap((fix) => (fix && editsOfDocument(fix).length > 0 ? [fix.title] : [])),
  };
}

/** What the rules of this version are held against. */
export function registryOfRules(): Registry {
  const { version } = JSON.parse(readText(join(root, "package.json"))) as { version: string };
  return {
    version,
    rules: new Set(allRules.map(({ meta }) => meta.id)),
    isPeerId: (id) => peerOf(id)?.id === id,
  };
}
