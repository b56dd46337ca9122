import assert from "node:assert/strict";
import type { Finding } from "../../server/src/engine/finding.ts";
import type { IgnoreComment } from "../../server/src/engine/ignore-comments.ts";
import { suppress } from "../../server/src/engine/suppress.ts";
import { namedRule } from "../support/rules.ts";

const rules = [namedRule("first", ["DL1"]), namedRule("second", ["DL2", "DL1"]), namedRule("last", [], { late: true })];
const active = new Set(["first", "second", "last"]);

function finding(rule: string, start: number, end = start + 1): Finding {
  const { aliases = [] } = rules.find(({ meta }) => meta.id === rule)?.meta ?? {};
  return {
    rule,
    aliases,
    severity: "warning",
    category: "correctness",
    message: "",
    range: { start, end },
    fixes: [],
    related: [],
    tags: [],
  };
}

function comment(names: readonly string[], target?: { start: number; end: number }, own = true): IgnoreComment {
  return {
    own,
    names: names.map((text) => ({ text, range: { start: 0, end: 0 } })),
    range: { start: 0, end: 1 },
    target,
  };
}

/** Rules of the findings left, and the unused names. */
function run(findings: readonly Finding[], ignores: readonly IgnoreComment[], inForce: ReadonlySet<string> = active) {
  const result = suppress(findings, ignores, rules, inForce);
  return {
    left: result.findings.map(({ rule, range }) => `${rule}@${range.start}`),
    unused: result.unused.map(
      ({ comment: { names }, index, unknown }) => `${names[index]?.text ?? "-"}${unknown ? "?" : ""}`,
    ),
  };
}

describe("suppress", () => {
  const line = { start: 10, end: 20 };

  it("hides by id or alias, in any letter case, where the finding begins in the target", () => {
    const findings = [finding("first", 9, 15), finding("first", 10, 30), finding("second", 19), finding("first", 20)];
    assert.deepEqual(run(findings, [comment(["First"], line)]), {
      left: ["first@9", "second@19", "first@20"],
      unused: [],
    });
    assert.deepEqual(run(findings, [comment(["dl2"], line)]), {
      left: ["first@9", "first@10", "first@20"],
      unused: [],
    });
  });

  it("an alias of several rules hides them all", () => {
    assert.deepEqual(run([finding("first", 12), finding("second", 13)], [comment(["DL1"], line)]), {
      left: [],
      unused: [],
    });
  });

  it("without a target it hides everywhere, without names everything", () => {
    assert.deepEqual(run([finding("first", 1), finding("second", 99)], [comment(["first"])]), {
      left: ["second@99"],
      unused: [],
    });
    assert.deepEqual(run([finding("first", 1), finding("second", 99)], [comment([], undefined, false)]), {
      left: [],
      unused: [],
    });
  });

  it("an empty target hides what begins there", () => {
    assert.deepEqual(run([finding("first", 10, 10)], [comment(["first"], { start: 10, end: 10 })]), {
      left: [],
      unused: [],
    });
  });

  it("tells own names that hide nothing, and those that no rule has", () => {
    const ignores = [comment(["first", "second", "nothing"], line), comment(["first"], line, false)];
    assert.deepEqual(run([finding("first", 12)], ignores), { left: [], unused: ["second", "nothing?"] });
  });

  it("ids of other linters that no rule answers to are no mistakes", () => {
    assert.deepEqual(run([], [comment(["DL3008", "AVD-DS-0017", "hadolint/SC2086"], line)]), { left: [], unused: [] });
  });

  it("two comments that hide the same finding are both used", () => {
    assert.deepEqual(run([finding("first", 12)], [comment(["first"], line), comment(["DL1"])]), {
      left: [],
      unused: [],
    });
  });

  it("names of rules that are off, or run late, are not told", () => {
    assert.deepEqual(run([], [comment(["first", "second", "last"], line)], new Set(["second"])), {
      left: [],
      unused: ["second"],
    });
    assert.deepEqual(run([], [comment(["last"], line)]), { left: [], unused: [] });
  });

  it("without comments nothing changes", () => {
    assert.deepEqual(run([finding("first", 1)], []), { left: ["first@1"], unused: [] });
  });
});
