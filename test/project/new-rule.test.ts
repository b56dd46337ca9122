import assert from "node:assert/strict";
import { type NamedRule, ruleNames } from "../../server/src/engine/rule-names.ts";
import { allRules } from "../../server/src/linter.ts";
import { refusal } from "../../server/tools/new-rule/refusal.ts";

describe("npm run new-rule", () => {
  const [first] = allRules;
  assert.ok(first);
  const renamed: NamedRule = { ...first, meta: { ...first.meta, formerly: ["old-id"] } };
  const names = ruleNames([renamed], { "gone-rule": "builders refuse it" });

  it("takes an id of ours with ids of others, in the spellings that they print", () => {
    assert.equal(refusal("some-problem", [], names), undefined);
    assert.equal(
      refusal("some-problem", ["DL3008", "hadolint/DL3009", "AVD-DS-0002", "no-new-privileges"], names),
      undefined,
    );
    // The same problem may have its id in the other language, and in another tool.
    assert.equal(refusal(first.meta.id, [], names), undefined);
    assert.equal(refusal("avoid-apk-upgrade", [], names), undefined);
  });

  it("refuses an alias that nobody publishes, and an id that meant something", () => {
    assert.match(refusal("some-problem", ["DL3008", "my-name"], names) ?? "", /^no tool publishes the id "my-name"/);
    assert.match(refusal("old-id", [], names) ?? "", /^"old-id" is now called /);
    assert.match(refusal("gone-rule", [], names) ?? "", /^The rule "gone-rule" was removed/);
    for (const id of ["", "Some-problem", "a_b", "-a", "a--b"])
      assert.match(refusal(id, [], names) ?? "", /kebab case/);
  });
});
