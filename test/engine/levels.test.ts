import assert from "node:assert/strict";
import { configure, type Level, lint } from "../../server/src/linter.ts";

/** The levels of `CMD` in shell form in an image with a shell, and in one without. */
function levels(level?: Level): readonly string[] {
  const layers = level === undefined ? [] : [{ source: "test", rules: { "shell-form-cmd": level } }];
  const text = "FROM debian:13.1\nCMD serve\nFROM scratch\nCOPY serve /serve\nCMD /serve\n";
  return lint({ text, language: "dockerfile" }, configure(layers).settings)
    .findings.filter(({ rule }) => rule === "shell-form-cmd")
    .map(({ severity }) => severity);
}

describe("levels", () => {
  it("what must fail is an error where the rule has the level that it comes with", () => {
    assert.deepEqual(levels(), ["warning", "error"]);
  });

  it("and the rule's own where that was set by name", () => {
    assert.deepEqual(levels("warning"), ["warning", "warning"]);
  });

  it("and what was set where another one was set", () => {
    assert.deepEqual(levels("info"), ["info", "info"]);
    assert.deepEqual(levels("error"), ["error", "error"]);
  });
});
