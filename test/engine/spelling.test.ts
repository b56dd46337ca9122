import assert from "node:assert/strict";
import { closest } from "../../server/src/engine/spelling.ts";

describe("closest", () => {
  const cases: readonly (readonly [word: string, candidates: readonly string[], expected: string | undefined])[] = [
    ["frmo", ["from", "run"], "from"],
    ["fro", ["from", "run"], "from"],
    ["froom", ["from", "run"], "from"],
    ["fram", ["from", "run"], "from"],
    ["entrypiont", ["entrypoint"], "entrypoint"],
    ["entypont", ["entrypoint"], "entrypoint"],
    ["entpont", ["entrypoint"], undefined],
    ["fmro", ["from"], undefined],
    ["form", ["from", "for"], undefined],
    ["xy", ["run"], undefined],
    ["", ["run"], undefined],
    ["a", ["ab"], undefined],
    ["run", ["run"], "run"],
  ];
  for (const [word, candidates, expected] of cases) {
    it(`"${word}" among ${candidates.join(", ")}: ${expected ?? "none"}`, () => {
      assert.equal(closest(word, candidates), expected);
    });
  }
});
