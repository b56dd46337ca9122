import assert from "node:assert/strict";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";

/** The value of a word of ENV, with variables whose values are literal. */
function valueOf(word: string, values: Readonly<Record<string, string>>, head = ""): string | undefined {
  const declared = Object.entries(values).map(([name, value]) => `ENV ${name}='${value}'`);
  const { stages } = parseDockerfile([`${head}FROM a`, ...declared, `ENV RESULT=${word}`].join("\n"));
  return stages[0]!.end.variables.get("RESULT")?.value?.text;
}

describe("Dockerfile: patterns of variables", () => {
  // From moby/buildkit, frontend/dockerfile/shell/lex_test.go (TestProcessWithMatches), or tried by hand against lex.go.
  for (const [word, foo, expected] of [
    ["${FOO#x}", "xxyy", "xyy"],
    ["${FOO#y}", "xxyy", "xxyy"],
    ["${FOO#*x}", "xxyy", "xyy"],
    ["${FOO##*x}", "xxyy", "yy"],
    ["${FOO#?}", "xxyy", "xyy"],
    ["${FOO#?\\?}", "???y", "?y"],
    ["${FOO%x}", "xxyy", "xxyy"],
    ["${FOO%y}", "xxyy", "xxy"],
    ["${FOO%y*}", "xxyy", "xxy"],
    ["${FOO%%y*}", "xxyy", "xx"],
    ["${FOO%%\\**\\*}", "a***yy*", "a"],
    ["${FOO%.*}", "22.11.0", "22.11"],
    ["${FOO%%.*}", "22.11.0", "22"],
    ["${FOO#*.}", "22.11.0", "11.0"],
    ["${FOO##*.}", "22.11.0", "0"],
    ["${FOO#v}", "v1.2", "1.2"],
    ["${FOO%*}", "ab", "ab"],
    ["${FOO%%*}", "ab", ""],
    ["${FOO##}", "ab", "ab"],
    ["${FOO#'#'a}", "ab", "b"],
    ["${FOO##a*}", "abc", ""],
    ["${FOO%a*c}", "abcabc", "abc"],
    ["${FOO%%a*c}", "abcabc", ""],
    ["${FOO#a*b*c}", "abbcc", "c"],
    ["${FOO##a*b*c}", "abbccd", "d"],
    ["${FOO#[a]}", "[a]b", "b"],
    ["${FOO#\\}}", "}b", "b"],
    ["${FOO%}", "xxyy", "xxyy"],
    ["${FOO%%$BAR}", "xxyy", "xxyy"],
    ["${FOO%$DASH}", "1-2-3", "1-2"],
    ["${FOO/$NEEDLE/.}", "/foo*/*/*.txt", "/foo.*/*.txt"],
    ["${FOO//$NEEDLE/.}", "/foo*/*/*.txt", "/foo..*.txt"],
    ["${FOO/$TMP/}", "/tmp/tmp/bar.txt", "/tmp/bar.txt"],
    ["${FOO//$TMP/}", "/tmp/tmp/bar.txt", "/bar.txt"],
    ["${FOO//\\//\\/}", "/tmp/foo.txt", "\\/tmp\\/foo.txt"],
    ["${FOO/$BAR/ww}", "xxyy", "wwxxyy"],
    ["${FOO///}", "xxyy", "xxyy"],
    ["${FOO///-}", "abc", "-a-b-c-"],
    ["${FOO/a/b}", "banana", "bbnana"],
    ["${FOO//a/b}", "banana", "bbnbnb"],
    ["${FOO/a*n/_}", "banana", "b_a"],
    ["${FOO//./-}", "1.2.3", "1-2-3"],
    ["${FOO//*/x}", "abc", "x"],
    ["${FOO//n?/_}", "banana", "ba__"],
    ["${FOO/x/y}", "abc", "abc"],
    ["v${FOO%.*}-${FOO##*.}", "1.2", "v1-2"],
    ['"${FOO%.*}"', "1.2", "1"],
    ["${FOO%${BAR:-.*}}", "1.2", "1"],
    // What the builder refuses, and what would need Go's regular expressions.
    ["${FOO:#a}", "ab", undefined],
    ["${FOO:%}", "ab", undefined],
    ["${FOO//ww}", "xxyy", undefined],
    ["${FOO/a}", "ab", undefined],
    ["${FOO#\\a}", "ab", undefined],
    ["${FOO^^}", "ab", undefined],
    ["${FOO,}", "ab", undefined],
    ["${FOO:x}", "ab", undefined],
    ["${FOO//a/$DOLLAR}", "ab", undefined],
    ["${FOO#$NOBODY}", "ab", undefined],
    ["${NOBODY#a}", "ab", undefined],
  ] as const) {
    it(`reads ${word} of ${foo}`, () => {
      const values = { FOO: foo, BAR: "", NEEDLE: "\\*/", TMP: "/tmp", DASH: "-*", DOLLAR: "$1" };
      assert.equal(valueOf(word, values), expected);
    });
  }

  it("keeps escapes in patterns when the escape character is another one", () => {
    assert.equal(valueOf("${FOO#\\*}", { FOO: "*a" }, "# escape=`\n"), "a");
    assert.equal(valueOf("${FOO#`*}", { FOO: "`ba" }, "# escape=`\n"), "ba");
  });

  it("knows an image by what is left of a value, and that it cannot be edited there", () => {
    const text = "ARG V=22.11.0\nARG M=${V%%.*}\nFROM node:${V%.*}-alpine\nFROM node:$M\nFROM node:${V/22/20}";
    const [minor, major, other] = parseDockerfile(text).stages.map(({ image }) => image);
    assert.deepEqual(
      [minor, major, other].map((image) => [image?.reference?.tag?.value, image?.reference?.tag?.range]),
      [
        ["22.11-alpine", undefined],
        ["22", undefined],
        ["20.11.0", undefined],
      ],
    );
    assert.deepEqual(
      minor?.variables.map(({ name, modifier }) => [name, modifier]),
      [["V", "%"]],
    );
    const [base] = parseDockerfile("ARG BASE=node-x\nFROM ${BASE%-*}").stages;
    assert.deepEqual([base?.image?.reference?.familiar, base?.image?.reference?.nameEnd], ["node", undefined]);
  });

  it("gives up on patterns that would take long", () => {
    const long = `a${"?".repeat(400)}b`;
    assert.equal(valueOf(`\${FOO##*${long}}`, { FOO: "a".repeat(3000) }), undefined);
    assert.equal(valueOf(`\${FOO//a/${"b".repeat(90)}}`, { FOO: "a".repeat(3000) }), undefined);
  });
});
