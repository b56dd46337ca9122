import assert from "node:assert/strict";
import { readConfigFile } from "../../server/src/engine/config-file.ts";
import type { OptionsSchema } from "../../server/src/engine/option-schema.ts";
import { ruleNames } from "../../server/src/engine/rule-names.ts";
import { namedRule } from "../support/rules.ts";

const options: OptionsSchema = {
  max: { type: "number", default: 1, description: "How many" },
  names: { type: "string[]", default: [], description: "Which", hadolint: "trustedRegistries" },
  labels: { type: "map", of: "string", default: {}, description: "Labels" },
  images: {
    type: "object[]",
    fields: {
      image: { type: "string", description: "Name", required: true },
      until: { type: "number", description: "Year" },
    },
    default: [],
    description: "Images",
  },
};

const names = ruleNames([
  namedRule("a", []),
  namedRule("many", ["DL3000"], { options }),
  namedRule("c", ["DL3001"]),
  namedRule("d", ["DL3002"]),
]);

/** What is wrong with a configuration file, with the text that it is said of. */
function problemsOf(name: string, text: string): string[] {
  return readConfigFile(name, text, names).problems.map(
    ({ message, range, remark }) => `${remark ? "(remark) " : ""}${text.slice(range.start, range.end)}: ${message}`,
  );
}

describe("hullwright.yaml", () => {
  const read = (text: string) => readConfigFile("hullwright.yaml", text, names);

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

  it("holds options to their types, at their places", () => {
    const text =
      "rules:\n  many:\n    max: two\n    nmaes: [x]\n    labels: {a: b, c: 1}\n    images: [{image: x, until: 2030}, {until: 1}, {image: y, extra: z}]\n    names: [x, 3]\n  a: {max: 1}\n";
    const { layer, problems } = read(text);
    assert.deepEqual(
      problems.map(({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`),
      [
        "two: Expected a number",
        'nmaes: Unknown option "nmaes" (did you mean "names"?)',
        "1: Expected a string",
        "{until: 1}: Missing image",
        'extra: Unknown field "extra"; expected one of image, until',
        "3: Expected a string",
        'max: Unknown option "max"; there are none here',
      ],
    );
    assert.deepEqual(layer.rules, {
      many: { labels: { a: "b" }, images: [{ image: "x", until: 2030 }, { image: "y" }], names: ["x"] },
      a: {},
    });
  });

  it("says of a line that is no YAML what is wrong with it, and not what follows from that", () => {
    const text = "rules:\n\ta: off\n\tc: off\nprofil: all\n";
    assert.deepEqual(problemsOf("hullwright.yaml", text), [
      "\t: Tabs are not allowed as indentation",
      "\t: Tabs are not allowed as indentation",
      'profil: Unknown setting "profil" (did you mean "profile"?)',
    ]);
  });

  it("says what would silently not count", () => {
    const problems = (text: string) => problemsOf("hullwright.yaml", text);
    assert.deepEqual(problems("root: true\n---\nprofile: strict\n"), [
      "profile: strict: Only the first YAML document of this file counts",
    ]);
    assert.deepEqual(problems("---\nroot: true\n...\n---\n# nothing\n"), []);
    assert.deepEqual(problems("rules:\n  a: off\nroot: true\nrules:\n  a: error\n  c: off\n  a: hint\n"), [
      'rules: "rules" is written again below, so this one does not count',
      'a: "a" is written again below, so this one does not count',
    ]);
    assert.deepEqual(problems("rules: *nowhere\n"), ['*nowhere: There is no anchor "nowhere" in front of this alias']);
    assert.deepEqual(problems("rules: &r\n  many: *r\n"), [
      '*r: The alias "r" stands within what it stands for, so it means nothing',
    ]);
    assert.deepEqual(problems("exclude: &e [x, *e]\n"), [
      '*e: The alias "e" stands within what it stands for, so it means nothing',
      "*e: Expected a string",
    ]);
    assert.deepEqual(problems("exclude: &e [x]\nrules: {many: {names: *e}}\n"), []);
    assert.deepEqual(problems('exclude: [""]\n'), ['"": Expected a glob']);
    assert.deepEqual(problems("? [a]\n: b\n"), ["[a]: A key must be a text"]);
  });

  it("takes a rule under one name", () => {
    const problems = (text: string) => problemsOf("hullwright.yaml", text);
    assert.deepEqual(problems("rules:\n  many: off\n  a: off\n  dl3000: {max: 2}\n  hadolint/DL3000: hint\n"), [
      'dl3000: "dl3000" and "many" are one rule: set it under one name; what is set here counts',
      'hadolint/DL3000: "hadolint/DL3000" and "dl3000" are one rule: set it under one name; what is set here counts',
    ]);
    const shared = ruleNames([namedRule("a", ["DL3006"]), namedRule("b", ["DL3006"])]);
    const text = "rules: {DL3006: off, a: hint}\n";
    assert.deepEqual(readConfigFile("hullwright.yaml", text, shared).problems, [
      {
        message: '"a" and "DL3006" have a rule in common, for which what is set here counts',
        range: { start: text.indexOf("a:"), end: text.indexOf("a:") + 1 },
        remark: true,
      },
    ]);
  });

  it("remarks on ids of other linters that no rule answers to", () => {
    const { problems } = read("rules:\n  hadolint/DL3008: off\n  mnay: off\n");
    assert.deepEqual(
      problems.map(({ remark, message }) => [remark, message]),
      [
        [true, "Hullwright has no rule for DL3008 of hadolint yet"],
        [undefined, 'Unknown rule "mnay" (did you mean "many"?)'],
      ],
    );
  });

  it("switches a folder off", () => {
    assert.deepEqual(read("enable: false\nexclude: [x]\n").exclude, ["**"]);
    assert.deepEqual(read("enable: true\nexclude: [x]\n").exclude, ["x"]);
    assert.match(read("registry: {enable: false}\n").problems[0]?.message ?? "", /^Unknown setting "registry"/);
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
      "ignored: [DL3000, DL3008, SC2086]\noverride:\n  error: [DL3001]\n  style:\n    - DL3002\nfailure-threshold: info\ntrustedRegistries: [x]\ndisable-ignore-pragma: true\n";
    const { layer, problems } = readConfigFile(".hadolint.yaml", text, names);
    assert.deepEqual(problems, []);
    assert.deepEqual(layer, {
      source: ".hadolint.yaml",
      language: "dockerfile",
      rules: { DL3001: "error", DL3002: "hint", DL3000: { level: "off", names: ["x"] } },
      ignoreComments: false,
      failOn: "info",
    });
  });

  it("gives what makes a run fail", () => {
    const failOn = (text: string) => readConfigFile(".hadolint.yaml", text, names).layer.failOn;
    assert.equal(failOn("failure-threshold: style\n"), "hint");
    assert.equal(failOn("failure-threshold: none\n"), "hint");
    assert.equal(failOn("failure-threshold: error\nno-fail: true\n"), "never");
    assert.equal(failOn("failure-threshold: loud\nno-fail: false\n"), undefined);
  });

  it("is told which names mean nothing", () => {
    assert.deepEqual(problemsOf(".hadolint.yaml", "ignored: [DL30O1, DL3008]\noverride: {info: [mnay]}\n"), [
      '(remark) mnay: Unknown rule "mnay" (did you mean "many"?), so this does nothing',
      '(remark) DL30O1: Unknown rule "DL30O1" (did you mean "DL3001"?), so this does nothing',
    ]);
  });

  it("is known by what it holds, under any name", () => {
    const ruled = (name: string, text: string) => readConfigFile(name, text, names).layer.rules;
    assert.deepEqual(ruled("lint.yaml", "ignored: [DL3001]\n"), { DL3001: "off" });
    assert.deepEqual(ruled("hadolint.yml", "override: {error: [DL3001]}\n"), { DL3001: "error" });
    assert.deepEqual(ruled("lint.yaml", "rules: {DL3001: off}\n"), { DL3001: "off" });
    assert.deepEqual(ruled("lint.yaml", "ignored: [DL3001]\nrules: {}\n"), {});
  });

  it("takes what hadolint takes", () => {
    const text =
      "failure-threshold: none\nformat: tty\nlabel-schema: {author: text}\nno-color: true\nno-fail: false\nstrict-labels: true\ntrustedRegistries: docker.io\nignored:\noverride: {info: [DL3001]}\n";
    const { layer, problems } = readConfigFile(".hadolint.yaml", text, names);
    assert.deepEqual(problems, []);
    assert.deepEqual(layer.rules, { DL3001: "info", DL3000: { names: ["docker.io"] } });
  });

  it("says what hadolint would refuse, and which keys it does not know", () => {
    const problems = (text: string) => problemsOf(".hadolint.yaml", text);
    assert.deepEqual(
      problems(
        "trustedRegistries: 5\nignored: DL3008\noverride: [DL3000]\nfailure-threshold: banana\nno-fail: maybe\n",
      ),
      [
        "5: Expected a list of strings",
        "DL3008: Expected a list of strings",
        "[DL3000]: Expected a map from levels to lists of rules",
        "banana: Expected one of error, warning, info, style, ignore, none",
        "maybe: Expected true or false",
      ],
    );
    assert.deepEqual(
      problems("override:\n  error: DL3000\n  eror: [DL3000]\n  later: [x]\nignore: [DL3000]\nfuture: x\n"),
      [
        "DL3000: Expected a list of strings",
        'eror: Unknown key "eror" (did you mean "error"?)',
        '(remark) later: Unknown key "later"; expected one of error, warning, info, style, ignore',
        'ignore: Unknown key "ignore" (did you mean "ignored"?)',
        '(remark) future: Unknown key "future"; expected one of failure-threshold, format, ignored, label-schema, no-color, no-fail, strict-labels, disable-ignore-pragma, trustedRegistries, override',
      ],
    );
    assert.deepEqual(problems("ignored: []\nignored: [DL3000]\n"), [
      'ignored: "ignored" is written again below, so this one does not count',
    ]);
  });
});
