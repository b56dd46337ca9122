import assert from "node:assert/strict";
import type { Finding, LintResult } from "../../server/src/engine/finding.ts";
import { fixUntilStable } from "../../server/src/engine/fix.ts";
import type { FileEdit, Fix, Safety } from "../../server/src/engine/rule.ts";

function fix(edits: readonly FileEdit[], safety: Safety = "safe", more: Partial<Fix> = {}): Fix {
  return { title: "", safety, edits, ...more };
}

function edit(start: number, end: number, newText: string, file?: string): FileEdit {
  return { range: { start, end }, newText, ...(file === undefined ? {} : { file }) };
}

function finding(fixes: readonly Fix[], rule = "r"): Finding {
  return {
    rule,
    aliases: [],
    severity: "warning",
    category: "correctness",
    message: "",
    range: { start: 0, end: 1 },
    fixes,
    related: [],
    tags: [],
  };
}

function result(findings: readonly Finding[], unreadable = 0): LintResult {
  return { findings, failures: [], unreadable };
}

/** A finding for each occurrence of a letter, which the fix replaces. */
function each(text: string, letter: string, replacement: string, safety: Safety = "safe", rule = letter): Finding[] {
  return [...text.matchAll(new RegExp(letter, "g"))].map(({ index }) =>
    finding([fix([edit(index, index + 1, replacement)], safety)], rule),
  );
}

describe("fixUntilStable", () => {
  it("applies all fixes of a round at once and goes on with what they bring", () => {
    const fixed = fixUntilStable("aXa", (text) => result([...each(text, "a", "b"), ...each(text, "b", "c")]), {
      unsafe: false,
    });
    assert.equal(fixed.text, "cXc");
    assert.equal(fixed.applied, 4);
    assert.deepEqual(fixed.remaining.findings, []);
  });

  it("takes the first suitable fix: unsafe ones only when asked, look-ups never", () => {
    const fixes = [
      fix([edit(0, 1, "L")], "safe", { lookup: { kind: "digest", reference: "x" } }),
      fix([edit(0, 1, "U")], "unsafe"),
      fix([edit(0, 1, "S")]),
    ];
    const lint = (text: string) => result(text === "a" ? [finding(fixes)] : []);
    assert.equal(fixUntilStable("a", lint, { unsafe: false }).text, "S");
    assert.equal(fixUntilStable("a", lint, { unsafe: true }).text, "U");
  });

  it("keeps to the rules that are asked for", () => {
    const lint = (text: string) => result([...each(text, "a", "1"), ...each(text, "b", "2")]);
    assert.equal(fixUntilStable("ab", lint, { unsafe: false, rules: ["b"] }).text, "a2");
  });

  it("leaves edits that overlap to the next round", () => {
    const lint = (text: string) =>
      result(text === "abc" ? [finding([fix([edit(0, 2, "x")])]), finding([fix([edit(1, 3, "y")])])] : []);
    assert.equal(fixUntilStable("abc", lint, { unsafe: false }).text, "xc");
  });

  it("applies a fix whole or not at all", () => {
    const lint = (text: string) =>
      result(
        text === "abc" ? [finding([fix([edit(1, 2, "B")])]), finding([fix([edit(0, 1, "A"), edit(1, 2, "x")])])] : [],
      );
    assert.equal(fixUntilStable("abc", lint, { unsafe: false }).text, "aBc");
  });

  it("takes a round back that makes more of the text unreadable", () => {
    const fixed = fixUntilStable("a", (text) => result(each(text, "a", "b"), text === "b" ? 1 : 0), { unsafe: false });
    assert.equal(fixed.text, "a");
    assert.equal(fixed.applied, 0);
    assert.equal(fixed.remaining.findings.length, 1);
  });

  it("stops after ten rounds", () => {
    const fixed = fixUntilStable(
      "0",
      (text) => result([finding([fix([edit(0, text.length, String(Number(text) + 1))])])]),
      { unsafe: false },
    );
    assert.equal(fixed.text, "10");
  });

  it("stops when nothing changes", () => {
    let runs = 0;
    fixUntilStable(
      "a",
      () => {
        runs += 1;
        return result([finding([fix([edit(0, 1, "a")])])]);
      },
      { unsafe: false },
    );
    assert.ok(runs <= 2);
  });

  it("lints the first text only when nobody has", () => {
    const asked: string[] = [];
    const lint = (text: string) => {
      asked.push(text);
      return result(each(text, "a", "b"));
    };
    const known = result(each("a", "a", "b"));
    assert.equal(fixUntilStable("a", lint, { unsafe: false }, known).text, "b");
    assert.deepEqual(asked, ["b"]);
  });

  it("leaves a finding alone whose first fix somebody has to pick", () => {
    const lint = () => result([finding([{ ...fix([edit(0, 1, "x")]), byHand: true }, fix([edit(0, 1, "y")])])]);
    assert.equal(fixUntilStable("a", lint, { unsafe: true }).text, "a");
  });

  it("puts lines that several fixes add to a file behind each other, each line once", () => {
    const line = (newText: string): FileEdit => ({ ...edit(0, 0, newText, ".env"), append: true });
    const lint = (text: string) =>
      result(
        ["a", "b", "c"].flatMap((letter, index) =>
          text.includes(letter)
            ? [finding([fix([edit(index, index + 1, "x"), line(letter === "b" ? "B\n" : "A\n")])])]
            : [],
        ),
      );
    const fixed = fixUntilStable("abc", lint, { unsafe: false });
    assert.equal(fixed.text, "xxx");
    assert.deepEqual(fixed.otherFiles, [line("A\n"), line("B\n")]);
  });

  it("collects edits of other files, one fix for each file", () => {
    const lint = () =>
      result([
        finding([fix([edit(0, 0, "x\n", ".dockerignore")])]),
        finding([fix([edit(0, 0, "y\n", ".dockerignore")])]),
      ]);
    const fixed = fixUntilStable("a", lint, { unsafe: false });
    assert.equal(fixed.text, "a");
    assert.equal(fixed.applied, 1);
    assert.deepEqual(fixed.otherFiles, [edit(0, 0, "x\n", ".dockerignore")]);
  });
});
