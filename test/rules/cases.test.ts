import { writeFileSync } from "node:fs";
import { applyEdits, type TextEdit } from "../../server/src/syntax/text.ts";
import { CaseRun } from "../support/case-run.ts";
import { caseFiles, readCases, readText, type RuleCase, type RuleFile } from "../support/rule-files.ts";

const update = process.env.UPDATE === "1";

for (const file of caseFiles()) {
  describe(`${file.language}/${file.id}`, () => {
    const edits: TextEdit[] = [];
    for (const ruleCase of casesOf(file)) {
      it(ruleCase.title, () => {
        const run = new CaseRun(file, ruleCase);
        if (update) edits.push(...run.updates());
        else run.check();
      });
    }
    if (update)
      after(() => {
        if (edits.length > 0) writeFileSync(file.path, applyEdits(readText(file.path), edits));
      });
  });
}

function casesOf(file: RuleFile): RuleCase[] {
  try {
    return readCases(file.language, readText(file.path));
  } catch (error) {
    it("can be read", () => {
      throw error;
    });
    return [];
  }
}
