import assert from "node:assert/strict";
import { configure, lint } from "../../server/src/linter.ts";

/** Levels of the findings of three rules, of which BuildKit checks the first two. */
function levels(directive: string, rules: Readonly<Record<string, "hint">> = {}): Record<string, string> {
  const text = `${directive}\nFROM debian:13.1\nENV DB_PASSWORD=hunter2hunter\nRUN cd /a && make\nCMD serve\n`;
  const { settings } = configure([{ source: "test", rules }]);
  const { findings } = lint({ language: "dockerfile", text }, settings);
  const wanted = ["shell-form-cmd", "secret-in-build-variable", "cd-instead-of-workdir"];
  return Object.fromEntries(
    findings.filter(({ rule }) => wanted.includes(rule)).map(({ rule, severity }) => [rule, severity]),
  );
}

const usual = { "shell-form-cmd": "warning", "secret-in-build-variable": "warning", "cd-instead-of-workdir": "hint" };
const failing = { ...usual, "shell-form-cmd": "error", "secret-in-build-variable": "error" };

describe("# check=error=true", () => {
  it("makes errors of what the builder then fails on, and of nothing else", () => {
    assert.deepEqual(levels("# check=error=true"), failing);
    assert.deepEqual(levels("# check=skip=StageNameCasing;error=1"), failing);
    assert.deepEqual(levels("#"), usual);
    assert.deepEqual(levels("# check=error=false"), usual);
    assert.deepEqual(levels("#\n# check=error=true"), usual);
  });

  it("says nothing of what is skipped", () => {
    const { "shell-form-cmd": _, ...rest } = failing;
    assert.deepEqual(levels("# check=skip=JSONArgsRecommended;error=true"), rest);
  });

  it("leaves a level that somebody has chosen", () => {
    const chosen = { ...failing, "shell-form-cmd": "hint" };
    assert.deepEqual(levels("# check=error=true", { JSONArgsRecommended: "hint" }), chosen);
  });
});
