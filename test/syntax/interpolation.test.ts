import assert from "node:assert/strict";
import type { Environment } from "../../server/src/syntax/interpolation.ts";
import { interpolate, interpolatePartly, parseInterpolation, UNKNOWN } from "../../server/src/syntax/interpolation.ts";
import { sourceRange, traced } from "../../server/src/syntax/traced.ts";

function result(text: string, environment: Environment = {}): string | undefined {
  return interpolate(parseInterpolation(traced(text, 0)), environment)?.text;
}

describe("interpolation", () => {
  it("replaces variables by values and defaults", () => {
    assert.equal(result("a-$B-${C}", { B: "1", C: "2" }), "a-1-2");
    assert.equal(result("${A:-x}${B-y}"), "xy");
    assert.equal(result("${A:-x}${B-y}", { A: "", B: "" }), "x");
    assert.equal(result("${A:?no}${B?no}", { A: "1", B: "" }), "1");
    assert.equal(result("${A:+r}${B+r}", { A: "", B: "" }), "r");
    assert.equal(result("${A:-${B:-$C}}", { C: "c" }), "c");
  });

  it("does not know what is not given", () => {
    for (const text of ["$A", "${A}", "${A:?set it}", "${A:+r}", "${A:-$B}"])
      assert.equal(result(text), undefined, text);
    assert.equal(interpolatePartly(parseInterpolation(traced("x$A:1", 0))).text, `x${UNKNOWN}:1`);
  });

  it("reads $$ as a dollar sign", () => {
    assert.equal(result("$$A $${B}", { A: "1" }), "$A ${B}");
  });

  it("marks what Compose rejects", () => {
    for (const text of ["${A/b/c}", "${", "$1", "${A", "${1}", "a$"]) {
      assert.ok(
        parseInterpolation(traced(text, 0)).parts.some(({ kind }) => kind === "invalid"),
        text,
      );
      assert.equal(result(text, { A: "x" }), undefined, text);
    }
  });

  it("leads back into defaults", () => {
    const text = "nginx:${TAG:-latest}";
    const parsed = parseInterpolation(traced(text, 100));
    assert.deepEqual(
      parsed.variables.map(({ name, nameRange, range, operator }) => ({ name, nameRange, range, operator })),
      [{ name: "TAG", nameRange: { start: 108, end: 111 }, range: { start: 106, end: 120 }, operator: ":-" }],
    );
    const whole = interpolate(parsed);
    assert.equal(whole?.text, "nginx:latest");
    assert.deepEqual(sourceRange(whole, 6, 12), { start: 113, end: 119 });
    assert.equal(sourceRange(whole, 5, 12), undefined);
  });

  it("stays fast and calm on deep and long text", () => {
    assert.doesNotThrow(() => result("${A:-".repeat(2000)));
    assert.doesNotThrow(() => result("${A:-".repeat(50) + "}".repeat(50)));
  });
});
