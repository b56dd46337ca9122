import assert from "node:assert/strict";
import { readConfigFile } from "../../server/src/engine/config-file.ts";

const isRule = (name: string) => ["a", "DL3000", "DL3001", "DL3002"].includes(name);

describe("hullwright.yaml", () => {
  const read = (text: string) => readConfigFile("hullwright.yaml", text, isRule);

  it("is read with levels and options", () => {
    const { layer, exclude, root, problems } = read(
      'root: true\nprofile: strict\nignoreComments: false\nexclude: [old, "*.x"]\nrules:\n  a: error\n  DL3000: {level: hint, max: 3, names: [x, y]}\n  DL3001: off\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(layer, {
      source: "hullwright.yaml",
      profile: "strict",
      ignoreComments: false,
      rules: { a: "error", DL3000: { level: "hint", max: 3, names: ["x", "y"] }, DL3001: "off" },
    });
    assert.deepEqual([exclude, root], [["old", "*.x"], true]);
  });

  it("says what is wrong and where, and keeps the rest", () => {
    const text = "profile: strikt\nrules:\n  b: error\n  a: loud\n  DL3000: hint\nroot: 1\nnew: x\n";
    const { layer, problems } = read(text);
    assert.deepEqual(
      problems.map(({ range }) => text.slice(range.start, range.end)),
      ["strikt", "b", "loud", "1", "new"],
    );
    assert.deepEqual(layer.rules, { b: "error", DL3000: "hint" });
  });

  it("may be empty, half-typed or something else", () => {
    assert.deepEqual(read("").problems, []);
    assert.deepEqual(read("# nothing\n").problems, []);
    assert.deepEqual(read("rules:\n").problems, []);
    assert.equal(read("- a\n").problems.length, 1);
    assert.ok(read("rules: {a: error\nx: [").problems.length > 0);
    for (const text of ["rules: {", "profile: [", "exclude: x", "rules: 3", "constructor: 1", "rules:\n  a:\n"])
      assert.doesNotThrow(() => read(text));
  });
});

describe(".hadolint.yaml", () => {
  it("gives levels; what concerns hadolint alone is left alone", () => {
    const text =
      "ignored: [DL3000, DL9999]\noverride:\n  error: [DL3001]\n  style:\n    - DL3002\nfailure-threshold: info\ntrustedRegistries: [x]\ndisable-ignore-pragma: true\n";
    const { layer, problems } = readConfigFile(".hadolint.yaml", text, isRule);
    assert.deepEqual(problems, []);
    assert.deepEqual(layer, {
      source: ".hadolint.yaml",
      rules: { DL3001: "error", DL3002: "hint", DL3000: "off" },
      ignoreComments: false,
    });
  });
});
