import assert from "node:assert/strict";
import { concat, rangeOf, slice, sourceOffset, sourceRange, traced } from "../../server/src/syntax/traced.ts";

describe("traced text", () => {
  const value = traced("XY", 50);
  const joined = concat([
    traced("abc", 10),
    traced("def", 20),
    { ...value, segments: value.segments.map((each) => ({ ...each, origin: 1 })) },
  ]);

  it("joins texts and keeps the way back", () => {
    assert.equal(joined.text, "abcdefXY");
    assert.deepEqual(
      [0, 2, 3, 6, 8].map((offset) => sourceOffset(joined, offset)),
      [10, 12, 20, 50, 52],
    );
    assert.equal(sourceOffset(joined, 9), undefined);
  });

  it("gives the range from first to last character, over gaps", () => {
    assert.deepEqual(sourceRange(joined, 1, 5), { start: 11, end: 22 });
    assert.deepEqual(sourceRange(joined, 6, 8), { start: 50, end: 52 });
  });

  it("gives no range for a mix of text and value", () => {
    assert.equal(sourceRange(joined, 5, 7), undefined);
  });

  it("places an empty part behind the character before it", () => {
    assert.deepEqual(sourceRange(joined, 3, 3), { start: 13, end: 13 });
    assert.deepEqual(sourceRange(joined, 0, 0), { start: 10, end: 10 });
    assert.equal(sourceRange(traced("", 4), 0, 0), undefined);
    assert.deepEqual(rangeOf(traced("", 4), 0, 0, 4), { start: 4, end: 4 });
  });

  it("slices without losing places", () => {
    const part = slice(joined, 2, 7);
    assert.equal(part.text, "cdefX");
    assert.deepEqual(part.segments, [
      { at: 0, length: 1, distance: 12, origin: 0, anchor: undefined },
      { at: 1, length: 3, distance: 20, origin: 0, anchor: undefined },
      { at: 4, length: 1, distance: 50, origin: 1, anchor: undefined },
    ]);
    assert.deepEqual(slice(joined, 4, 4), { text: "", segments: [] });
  });
});
