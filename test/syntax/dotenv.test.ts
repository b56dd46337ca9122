import assert from "node:assert/strict";
import { dotenvValues, parseDotenv } from "../../server/src/syntax/dotenv.ts";

function values(text: string, environment: Record<string, string> = {}): Readonly<Record<string, string>> {
  return dotenvValues(parseDotenv(text), environment);
}

describe("parseDotenv", () => {
  it("reads names and values", () => {
    assert.deepEqual(values("A=1\nexport B = two words \nC:3\nD=\n\n# note\nE=x # note\nF=x#y\n"), {
      A: "1",
      B: "two words",
      C: "3",
      D: "",
      E: "x",
      F: "x#y",
    });
  });

  it("reads quotes and escapes", () => {
    assert.deepEqual(values(`A='a # $B'\nB="x\\ny \\"z\\" \\$A" # note\nC="two\nlines"\n`), {
      A: "a # $B",
      B: 'x\ny "z" $A',
      C: "two\nlines",
    });
  });

  it("replaces variables by earlier ones and by the environment, which wins", () => {
    assert.deepEqual(values("A=1\nB=${A}-${C:-d}\nE=$F\n", { F: "f" }), { A: "1", B: "1-d", E: "f" });
    assert.deepEqual(values("A=1\nB=$A\n", { A: "env" }), { A: "1", B: "env" });
    assert.deepEqual(values("B=$UNKNOWN\n"), {});
  });

  it("gives places", () => {
    const text = "\uFEFFA=1\r\nexport KEY='v w' # c\r\n";
    const at = (range: { start: number; end: number } | undefined) => range && text.slice(range.start, range.end);
    assert.deepEqual(
      parseDotenv(text).entries.map((entry) => [
        at(entry.range),
        at(entry.nameRange),
        at(entry.valueRange),
        entry.value?.text,
      ]),
      [
        ["A=1", "A", "1", "1"],
        ["export KEY='v w'", "KEY", "'v w'", "v w"],
      ],
    );
  });

  it("reports what is no entry and goes on", () => {
    const { entries, errors } = parseDotenv("a b=1\n=x\nA='open\nB=2\nPASS\n");
    assert.deepEqual(
      entries.map(({ name }) => name),
      ["B", "PASS"],
    );
    assert.equal(errors.length, 3);
  });
});
