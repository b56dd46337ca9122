import assert from "node:assert/strict";
import { resolveConfig } from "../../server/src/engine/config.ts";
import { readConfigFile } from "../../server/src/engine/config-file.ts";
import { ruleNames } from "../../server/src/engine/rule-names.ts";
import { namedRule } from "../support/rules.ts";

const names = ruleNames([
  namedRule("root-user", ["DL3002", "DS-0002", "S6471", "last-user-is-root"]),
  namedRule("missing-user", ["DS-0002", "S6471", "fd54f200-402c-4333-a5a4-36ef6709af2f", "missing-user-entrypoint"]),
  namedRule("missing-digest", []),
  namedRule("missing-digest", [], { language: "compose" }),
  namedRule("unknown-instruction", ["tally/unknown-instruction"]),
]);

function found(name: string): string {
  return names
    .find(name)
    .map(({ language, meta }) => `${language}/${meta.id}`)
    .join(" ");
}

describe("ruleNames", () => {
  it("finds by id or alias, letter case and blanks ignored", () => {
    assert.equal(found(" ROOT-USER "), "dockerfile/root-user");
    assert.equal(found("dl3002"), "dockerfile/root-user");
    assert.equal(found("constructor"), "");
  });

  it("finds all rules of an alias, and a problem in both languages", () => {
    assert.equal(found("S6471"), "dockerfile/root-user dockerfile/missing-user");
    assert.equal(found("missing-digest"), "dockerfile/missing-digest compose/missing-digest");
  });

  it("reads every spelling in which tools print their ids", () => {
    for (const name of ["DS-0002", "DS002", "AVD-DS-0002", "ds-2", "trivy/DS-0002", "least-privilege-user"])
      assert.equal(found(name), "dockerfile/root-user dockerfile/missing-user", name);
    for (const name of ["docker:S6471", "S6471"])
      assert.equal(found(name), "dockerfile/root-user dockerfile/missing-user", name);
    for (const name of [
      "hadolint/DL3002",
      "hadolint:DL3002",
      "dockerfile.security.last-user-is-root.last-user-is-root",
    ])
      assert.equal(found(name), "dockerfile/root-user", name);
    for (const name of ["kics/fd54f200-402c-4333-a5a4-36ef6709af2f", "FD54F200-402C-4333-A5A4-36EF6709AF2F"])
      assert.equal(found(name), "dockerfile/missing-user", name);
    assert.equal(found("tally/unknown-instruction"), "dockerfile/unknown-instruction");
  });

  it("go on working when a rule is renamed, with a word", () => {
    const rule = namedRule("new-id", ["DL3002"], { formerly: ["old-id", "older-id"] });
    const renamed = ruleNames([rule]);
    for (const name of ["old-id", "OLDER-id"]) {
      assert.deepEqual(
        renamed.find(name).map((found) => found.meta.id),
        ["new-id"],
      );
      assert.deepEqual(renamed.remark(name), { message: `"${name}" is now called "new-id"`, known: true });
    }
    assert.equal(renamed.remark("new-id"), undefined);
    assert.equal(renamed.remark("DL3002"), undefined);
    const text = "rules:\n  old-id: error\n";
    const { layer, problems } = readConfigFile("hullwright.yaml", text, renamed);
    assert.deepEqual(
      problems.map(({ remark }) => remark),
      [true],
    );
    assert.equal(resolveConfig(renamed.all, [layer]).settings.level(rule.meta), "error");
  });

  it("say what became of a rule that was removed", () => {
    const left = ruleNames([namedRule("root-user", [])], { "gone-rule": "builders refuse it now" });
    assert.deepEqual(left.find("gone-rule"), []);
    assert.deepEqual(left.remark("Gone-rule"), {
      message: 'The rule "gone-rule" was removed: builders refuse it now',
      known: true,
    });
  });

  it("remarks on names that no rule has: known ids of others, and mistakes", () => {
    assert.equal(names.remark("root-user"), undefined);
    assert.deepEqual(names.remark("hadolint/dl3008"), {
      message: "Hullwright has no rule for DL3008 of hadolint yet",
      known: true,
    });
    assert.equal(names.remark("AVD-DS-0014")?.known, true);
    assert.equal(names.remark("yaml.docker-compose.security.no-new-privileges.no-new-privileges")?.known, true);
    assert.deepEqual(names.remark("root-usre"), {
      message: 'Unknown rule "root-usre" (did you mean "root-user"?)',
      known: false,
      meant: "root-user",
    });
    assert.deepEqual(names.remark("DL9999"), { message: 'Unknown rule "DL9999"', known: false });
    const many = ruleNames([namedRule("a", ["DL3020"]), namedRule("b", ["DL3021"]), namedRule("c", ["DL4020"])]);
    assert.deepEqual(many.remark("DL302"), {
      message: 'Unknown rule "DL302" (did you mean one of "DL3020", "DL3021"?)',
      known: false,
    });
  });
});
