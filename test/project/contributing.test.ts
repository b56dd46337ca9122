import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../server/src/engine/rule.ts";
import { applyEdits, replace, type TextEdit } from "../../server/src/syntax/text.ts";
import { CaseRun } from "../support/case-run.ts";
import { type Fence, readSections } from "../support/markdown.ts";
import { caseFiles, languages, readCases, readText, root } from "../support/rule-files.ts";

const path = join(root, "CONTRIBUTING.md");
const page = readText(path);
const update = process.env.UPDATE === "1";

/** Blocks of `markdown LANGUAGE/RULE` are pieces of a case file of that rule. */
describe("the cases that CONTRIBUTING.md shows", () => {
  const edits: TextEdit[] = [];
  const blocks = readSections(page).flatMap(({ heading, fences }) =>
    fences.filter(({ language }) => language === "markdown").map((fence) => ({ heading, fence })),
  );
  for (const { heading, fence } of blocks)
    it(`${heading}, line ${fence.line}`, () => {
      const runs = runsOf(fence);
      assert.ok(runs.length > 0, "no case");
      if (update) {
        const text = applyEdits(
          fence.text,
          runs.flatMap((run) => run.updates()),
        );
        edits.push(replace({ start: fence.start, end: fence.end }, text));
      } else for (const run of runs) run.check();
    });
  if (update)
    after(() => {
      writeFileSync(path, applyEdits(page, edits));
    });

  it("name every fence and caret form that case files use", () => {
    const used = new Set(
      languages.flatMap((language) => readSections(caseTexts(language))).flatMap(({ fences }) => fences.map(formOf)),
    );
    const shown = new Set(
      blocks.flatMap(({ fence }) => readSections(fence.text).flatMap((each) => each.fences.map(formOf))),
    );
    const documented = page.replace(/^````markdown[^]*?^````$/gm, "");
    const missing = [...used].filter((form) => !shown.has(form) && !documented.includes(`\`${form}`));
    assert.deepEqual(missing, []);
    for (const form of ["^^^ ", "^^^+2:7 ", "[hint]"]) assert.ok(documented.includes(form), form);
  });
});

function runsOf({ info, text }: Fence): CaseRun[] {
  const [folder = "", id = ""] = info.split("/");
  const language: Language = folder === "compose" ? "compose" : "dockerfile";
  return readCases(language, text).map((each) => new CaseRun({ language, id, path }, each));
}

/** "fixed", "fixed \"title\"", "file NAME", "changes", …: a fence without the names in it. */
function formOf({ language, info }: Fence): string {
  const end = info.replace(/^(?:.*\s)?(fixed(?: ".*")?)$/, "$1").replace(/".*"/, '"title"');
  if (language === "file") return end.startsWith("fixed") ? `file NAME ${end}` : "file NAME";
  if (language === "dockerfile" || language === "yaml") return end === "" ? language : end;
  return language;
}

function caseTexts(language: Language): string {
  return caseFiles()
    .filter((file) => file.language === language)
    .map((file) => readText(file.path))
    .join("\n");
}
