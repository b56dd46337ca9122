import assert from "node:assert/strict";
import { decodeText, encodeText, type TextFile } from "../../server/src/workspace/decode-text.ts";

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe("decodeText", () => {
  const cases: readonly (readonly [string, Uint8Array, TextFile | undefined])[] = [
    ["UTF-8", bytes("a\u00e9\u{1F600}", "utf8"), { text: "a\u00e9\u{1F600}", bom: false, encoding: "utf8" }],
    ["UTF-8 with a mark", bytes("\uFEFFa", "utf8"), { text: "a", bom: true, encoding: "utf8" }],
    [
      "UTF-16, little end first",
      bytes("\uFEFFa\u{1F600}", "utf16le"),
      { text: "a\u{1F600}", bom: true, encoding: "utf16le" },
    ],
    ["UTF-16, big end first", new Uint8Array([0xfe, 0xff, 0, 97]), { text: "a", bom: true, encoding: "utf16be" }],
    [
      "other bytes one by one",
      new Uint8Array([97, 0xe9, 0x85]),
      { text: "a\u00e9\u0085", bom: false, encoding: "latin1" },
    ],
    ["a NUL is binary, wherever it stands", new Uint8Array([...new Uint8Array(9000).fill(97), 0]), undefined],
    ["UTF-16 without a mark is binary", bytes("ab", "utf16le"), undefined],
    ["half a character of UTF-16 is binary", new Uint8Array([0xff, 0xfe, 97]), undefined],
    ["nothing", new Uint8Array(), { text: "", bom: false, encoding: "utf8" }],
  ];
  for (const [name, given, expected] of cases) {
    it(name, () => {
      const file = decodeText(given);
      assert.deepEqual(file, expected);
      if (file) assert.deepEqual(encodeText(file), given);
    });
  }

  it("has no bytes for what the encoding lacks", () => {
    assert.equal(encodeText({ text: "\u20ac", bom: false, encoding: "latin1" }), undefined);
  });
});
