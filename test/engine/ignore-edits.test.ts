import assert from "node:assert/strict";
import type { Finding } from "../../server/src/engine/finding.ts";
import { ignoreFile, ignoreLine } from "../../server/src/engine/ignore-edits.ts";
import type { Language } from "../../server/src/engine/rule.ts";
import { configure, lint, read } from "../../server/src/linter.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import { toValue } from "../../server/src/syntax/yaml.ts";
import { readCarets } from "../support/carets.ts";
import { caseFiles, readCases, readText } from "../support/rule-files.ts";

const { settings } = configure([{ source: "test", profile: "all" }]);
const late = new Set(["unused-ignore", "unused-ignore"]);

function findingsOf(language: Language, text: string): readonly Finding[] {
  return lint({ language, text }, settings).findings.filter(({ rule }) => !late.has(rule));
}

function afterLine(language: Language, text: string, offset: number, rule: string): string {
  return applyEdits(text, [
    ignoreLine(read({ language, text }, { mirrors: {} }), { rule, range: { start: offset, end: offset + 1 } }),
  ]);
}

/** What the builder, or Compose, reads: comments do not count. */
function meaning(language: Language, text: string): unknown {
  if (language === "compose")
    return parseCompose(text).yaml.documents.map(({ root }) => (root ? toValue(root) : undefined));
  const { instructions, directives } = parseDockerfile(text);
  return {
    directives: directives.map(({ name, value }) => [name, value]),
    instructions: instructions.map(({ keyword, body, heredocs }) => [
      keyword,
      body.text,
      heredocs.map((each) => each.body.text),
    ]),
  };
}

describe("ignoreLine", () => {
  it("writes a comment above the instruction, also when the finding stands on a later line of it", () => {
    const text = "FROM a\n\tRUN b \\\n  && c\n";
    assert.equal(
      afterLine("dockerfile", text, text.indexOf("c\n"), "x"),
      "FROM a\n\t# hullwright ignore=x\n\tRUN b \\\n  && c\n",
    );
  });

  it("adds to the comment that is there, in front of its reason", () => {
    assert.equal(
      afterLine("dockerfile", "# hullwright ignore=x why\nFROM a\n", 26, "y"),
      "# hullwright ignore=x,y why\nFROM a\n",
    );
  });

  it("leaves comments of other tools alone", () => {
    assert.equal(
      afterLine("dockerfile", "# hadolint ignore=DL1\nFROM a\n", 22, "y"),
      "# hadolint ignore=DL1\n# hullwright ignore=y\nFROM a\n",
    );
  });

  it("writes behind a byte order mark, with the line ending of the file", () => {
    assert.equal(afterLine("dockerfile", "\uFEFFFROM a\r\n", 1, "y"), "\uFEFF# hullwright ignore=y\r\nFROM a\r\n");
  });

  it("hides what stands in a parser directive or a comment in the whole file", () => {
    assert.equal(
      afterLine("dockerfile", "# syntax=x\nFROM a\n", 2, "y"),
      "# syntax=x\n# hullwright ignore-file=y\nFROM a\n",
    );
    assert.equal(
      afterLine("dockerfile", "FROM a\n# b\nRUN c\n", 8, "y"),
      "# hullwright ignore-file=y\nFROM a\n# b\nRUN c\n",
    );
  });

  it("writes above the line of a YAML value, above the key of a text of several lines", () => {
    assert.equal(afterLine("compose", "a:\n  b: c\n", 8, "y"), "a:\n  # hullwright ignore=y\n  b: c\n");
    assert.equal(
      afterLine("compose", "a:\n  b: |\n    c\n    d\n", 18, "y"),
      "a:\n  # hullwright ignore=y\n  b: |\n    c\n    d\n",
    );
  });
});

describe("ignoreFile", () => {
  const cases: readonly (readonly [title: string, language: Language, before: string, after: string])[] = [
    ["writes at the top", "dockerfile", "FROM a\n", "# hullwright ignore-file=y\nFROM a\n"],
    [
      "writes behind parser directives",
      "dockerfile",
      "# escape=`\r\n# syntax=x\r\nFROM a\r\n",
      "# escape=`\r\n# syntax=x\r\n# hullwright ignore-file=y\r\nFROM a\r\n",
    ],
    [
      "writes behind a directive without line end",
      "dockerfile",
      "# escape=`",
      "# escape=`\n# hullwright ignore-file=y\n",
    ],
    [
      "adds to the comment that is there",
      "dockerfile",
      "FROM a\n# hullwright ignore-file=x why\n",
      "FROM a\n# hullwright ignore-file=x,y why\n",
    ],
    [
      "writes at the top of YAML, behind a byte order mark",
      "compose",
      "\uFEFFa: 1\n",
      "\uFEFF# hullwright ignore-file=y\na: 1\n",
    ],
  ];
  for (const [title, language, before, after] of cases) {
    it(title, () => {
      assert.equal(applyEdits(before, [ignoreFile(read({ language, text: before }, { mirrors: {} }), "y")]), after);
    });
  }
});

describe("the findings of the case files", () => {
  for (const { language, id, path } of caseFiles().filter((file) => !late.has(file.id))) {
    it(`disappear when ignored, and the file means the same: ${language}/${id}`, () => {
      const texts = readCases(language, readText(path)).map(({ fence }) => readCarets(fence.text).text);
      for (const text of texts) checkIgnores(language, text, id);
      const [first = ""] = texts;
      for (const text of [first.replaceAll("\n", "\r\n"), `\uFEFF${first}`]) checkIgnores(language, text, id);
    });
  }
});

/** One finding of each case is ignored, for its line and for the file. */
function checkIgnores(language: Language, text: string, rule: string): void {
  const before = findingsOf(language, text);
  const finding = before.findLast((each) => each.rule === rule);
  if (!finding) return;
  const line = applyEdits(text, [ignoreLine(read({ language, text }, { mirrors: {} }), finding)]);
  const file = applyEdits(text, [ignoreFile(read({ language, text }, { mirrors: {} }), rule)]);
  const left = findingsOf(language, line);
  assert.deepEqual(meaning(language, line), meaning(language, text), line);
  assert.deepEqual(meaning(language, file), meaning(language, text), file);
  assert.deepEqual(
    findingsOf(language, file).filter((each) => each.rule === rule),
    [],
    file,
  );
  // A hint may depend on comments: instructions with a comment between them that is meant for one are not to be joined.
  const others = (all: readonly Finding[]) =>
    all.filter((each) => each.rule !== rule && each.severity !== "hint").map((each) => each.rule);
  assert.deepEqual(others(left), others(before), line);
  assert.ok(left.length < before.length, `${rule} is still there:\n${line}`);
}
