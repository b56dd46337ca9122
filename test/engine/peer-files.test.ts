import assert from "node:assert/strict";
import { readConfigFile } from "../../server/src/engine/config-file.ts";
import { readHadolintEnvironment } from "../../server/src/engine/hadolint-environment.ts";
import type { OptionsSchema } from "../../server/src/engine/option-schema.ts";
import { ruleNames } from "../../server/src/engine/rule-names.ts";
import { namedRule } from "../support/rules.ts";

const options: OptionsSchema = {
  names: { type: "string[]", default: [], description: "Which", hadolint: "trustedRegistries" },
};

const names = ruleNames([
  namedRule("many", ["DL3000"], { options }),
  namedRule("c", ["DL3001"]),
  namedRule("d", ["DL3002"]),
]);

describe("hadolint's environment variables", () => {
  it("say what its file says", () => {
    const { layer, problems } = readHadolintEnvironment(
      {
        HADOLINT_IGNORE: "DL3000, DL3001",
        HADOLINT_OVERRIDE_STYLE: "DL3002",
        HADOLINT_TRUSTED_REGISTRIES: "docker.io",
        HADOLINT_FAILURE_THRESHOLD: "error",
        HADOLINT_DISABLE_IGNORE_PRAGMA: "Yes",
        HADOLINT_NOFAIL: "0",
      },
      names,
    );
    assert.deepEqual(layer, {
      source: "environment",
      language: "dockerfile",
      rules: { DL3000: { level: "off", names: ["docker.io"] }, DL3001: "off", DL3002: "hint" },
      ignoreComments: false,
      failOn: "error",
    });
    assert.deepEqual(problems, []);
    assert.equal(readHadolintEnvironment({ HADOLINT_NOFAIL: "1" }, names).layer?.failOn, "never");
    assert.deepEqual(readHadolintEnvironment({ HADOLINT_VERBOSE: "1", HOME: "/" }, names), {
      layer: undefined,
      problems: [],
    });
  });

  it("are held to what they may be", () => {
    const told = (environment: Readonly<Record<string, string>>) =>
      readHadolintEnvironment(environment, names).problems.map(
        ({ message, remark }) => `${remark ? "(remark) " : ""}${message}`,
      );
    assert.deepEqual(told({ HADOLINT_FAILURE_THRESHOLD: "eror" }), [
      "HADOLINT_FAILURE_THRESHOLD: Expected one of error, warning, info, style, ignore, none",
    ]);
    assert.deepEqual(told({ HADOLINT_NOFAIL: "maybe" }), [
      "(remark) HADOLINT_NOFAIL: Expected true or false, so this counts as false",
    ]);
    assert.deepEqual(told({ HADOLINT_IGNORE: "DL99999" }), [
      '(remark) HADOLINT_IGNORE: Unknown rule "DL99999", so this does nothing',
    ]);
    assert.deepEqual(told({ HADOLINT_OVERRIDE_ERROR: "DL3000 DL3001" }), [
      '(remark) HADOLINT_OVERRIDE_ERROR: Unknown rule "DL3000 DL3001" (did you mean "DL3000,DL3001"?), so this does nothing',
    ]);
    assert.deepEqual(told({ HADOLINT_IGNORES: "DL3000" }), [
      '(remark) HADOLINT_IGNORES: Unknown variable "HADOLINT_IGNORES" (did you mean "HADOLINT_IGNORE"?)',
    ]);
    assert.deepEqual(told({ HADOLINT_IGNORE: "", HADOLINT_NOFAIL: "", HADOLINT_FAILURE_THRESHOLD: "" }), []);
  });
});

describe(".dclintrc", () => {
  const compose = ruleNames([
    namedRule("a", ["no-version-field"], { language: "compose" }),
    namedRule("b", ["require-quotes-in-ports"], { language: "compose" }),
  ]);
  const read = (name: string, text: string) => readConfigFile(name, text, compose);

  it("gives levels, and what is left out of Compose files", () => {
    const text =
      '{"rules": {"no-version-field": 0, "require-quotes-in-ports": [2, {"quoteType": "double"}], "services-alphabetical-order": 1}, "quiet": false, "exclude": ["tests", "a(b)/c"]}';
    for (const name of [".dclintrc", ".dclintrc.json", "any.json"]) {
      const { layer, exclude, problems } = read(name, text);
      assert.deepEqual(problems, []);
      assert.deepEqual(layer.rules, { "no-version-field": "off", "require-quotes-in-ports": "error" });
      assert.equal(layer.language, "compose");
      assert.deepEqual(exclude, [
        "**/*tests*/**/*.{yml,yaml}",
        "**/*tests*.{yml,yaml}",
        "**/*a\\(b\\)/c*/**/*.{yml,yaml}",
        "**/*a\\(b\\)/c*.{yml,yaml}",
      ]);
    }
    assert.deepEqual(read(".dclintrc.yaml", "rules:\n  no-version-field: 2\n").layer.rules, {
      "no-version-field": "error",
    });
  });

  it("is read from package.json", () => {
    const text = '{"name": "x", "dclint": {"rules": {"no-version-field": 1}}}';
    assert.deepEqual(read("package.json", text).layer.rules, { "no-version-field": "warning" });
    assert.deepEqual(read("package.json", '{"name": "x"}').problems, []);
  });

  it("says what dclint would refuse", () => {
    const text = '{"rules": {"no-version-feild": 1, "no-version-field": 3}, "quite": true, "exclude": "x"}';
    assert.deepEqual(
      read(".dclintrc", text).problems.map(({ message }) => message),
      [
        'Unknown key "quite" (did you mean "quiet"?)',
        "Expected a list of strings",
        'Unknown rule "no-version-feild" (did you mean "no-version-field"?)',
        "Expected 0, 1 or 2, or one of them with options in a list",
      ],
    );
  });

  it("is not run where it is a program", () => {
    const { layer, problems } = read("dclint.config.js", "module.exports = {");
    assert.deepEqual(layer, { source: "dclint.config.js" });
    assert.deepEqual(
      problems.map(({ remark }) => remark),
      [true],
    );
  });
});
