import assert from "node:assert/strict";
import fc from "fast-check";
import { parseShell } from "../../server/src/syntax/shell.ts";
import { concat, slice, traced } from "../../server/src/syntax/traced.ts";
import { shellScript } from "../support/texts.ts";

describe("shell: places in the file", () => {
  it("leads back through gaps that continuations and comments leave", () => {
    const file = "RUN apt-get install \\\n  # why\n  foo && b";
    const text = concat([slice(traced(file, 0), 4, 20), slice(traced(file, 0), 30)]);
    const script = parseShell(text, "posix");
    const ranges = script.commands.flatMap(({ words }) => words.map(({ range }) => file.slice(range.start, range.end)));
    assert.deepEqual(ranges, ["apt-get", "install", "foo", "b"]);
    const [apt] = script.commands;
    assert.deepEqual(apt?.range, { start: 4, end: file.indexOf(" && b") });
  });

  it("drops the CR of CR LF", () => {
    const file = "echo a\r\necho 'b\r\nc'\r\n";
    const script = shellScript(file);
    assert.deepEqual(
      script.commands.map(({ args }) => args[0]?.value),
      ["a", "b\nc"],
    );
    const range = script.commands[1]!.args[0]!.range;
    assert.equal(file.slice(range.start, range.end), "'b\r\nc'");
  });

  it("never throws and stays inside of the text", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "&&",
      "|",
      ";",
      "(",
      ")",
      "{",
      "}",
      "$(",
      "`",
      "'",
      '"',
      "<<EOF",
      "\n",
      "\\",
      "if ",
      "then ",
      "fi",
      "case ",
      " in ",
      "esac",
      "$x",
      "${",
      "[[",
      "#",
      "sudo ",
      "=",
      "\r\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        for (const { range } of shellScript(text, "bash").commands)
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("shell: absurd input", () => {
  const texts = ["$(", "(", '"$(', "if a; then ", "${x:-", "`", "! ", "{ ", "a && ", "sudo ", "<<E "].map((piece) =>
    piece.repeat(1500),
  );
  for (const text of texts) {
    it(`${text.slice(0, 12)}… ends`, () => {
      assert.equal(shellScript(`${text} a`, "bash").source.text.length, text.length + 2);
    });
  }
});
