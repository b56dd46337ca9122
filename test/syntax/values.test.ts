import assert from "node:assert/strict";
import { parseByteSize } from "../../server/src/syntax/byte-size.ts";
import { parseDuration } from "../../server/src/syntax/duration.ts";
import { isIpAddress } from "../../server/src/syntax/ip-address.ts";
import { parseSignal } from "../../server/src/syntax/signals.ts";
import type { Parsed } from "../../server/src/syntax/typed.ts";

/** The value, or the code and the part of the text that it is about. */
function show<Value>(parsed: Parsed<Value, string>, text: string): Value | string {
  if ("value" in parsed) return parsed.value;
  return `${parsed.code}: ${text.slice(parsed.start ?? 0, parsed.end ?? text.length)}`;
}

describe("values", () => {
  for (const [text, expected] of [
    ["0", 0],
    ["30s", 30_000],
    ["1h30m", 5_400_000],
    ["1.5s", 1_500],
    [".5s", 500],
    ["1.s", 1_000],
    ["300ms", 300],
    ["-2m", -120_000],
    ["+2m", 120_000],
    ["5us", 0.005],
    ["5\u00b5s", 0.005],
    ["5\u03bcs", 0.005],
    ["", "no-duration: "],
    ["-", "no-duration: -"],
    ["s", "no-duration: s"],
    ["30", "missing-unit: 30"],
    ["1m30", "missing-unit: 30"],
    ["3d", "unknown-unit: d"],
    ["30 s", "unknown-unit:  s"],
    ["30S", "unknown-unit: S"],
    ["$X", "no-duration: $X"],
    ["2562048h", "too-long: 2562048h"],
    ["00", "missing-unit: 00"],
  ] as const) {
    it(`reads the duration "${text}"`, () => {
      assert.equal(show(parseDuration(text), text), expected);
    });
  }

  for (const [text, expected] of [
    ["32", 32],
    ["32b", 32],
    ["32k", 32_768],
    ["32KB", 32_768],
    ["32kib", 32_768],
    ["32 MiB", 33_554_432],
    ["1.5g", 1_610_612_736],
    ["1e3", 1_000],
    ["2t", 2 * 1024 ** 4],
    ["1p", 1024 ** 5],
    ["0.5", 0],
    ["", "no-size: "],
    ["mb", "no-size: mb"],
    ["-32m", "no-size: -32"],
    ["32ib", "unknown-unit: ib"],
    ["32mm", "unknown-unit: mm"],
    ["32bb", "unknown-unit: bb"],
    ["32x", "unknown-unit: x"],
    ["3 2m", "no-size: 3 2"],
    ["1.2.3m", "no-size: 1.2.3"],
  ] as const) {
    it(`reads the size "${text}"`, () => {
      assert.equal(show(parseByteSize(text), text), expected);
    });
  }

  it("reads sizes in units of 1000 where asked", () => {
    assert.deepEqual(parseByteSize("2kB", 1000), { value: 2_000 });
  });

  for (const [text, name, number] of [
    ["SIGTERM", "TERM", 15],
    ["term", "TERM", 15],
    ["SigKill", "KILL", 9],
    ["9", "KILL", 9],
    ["SIGRTMIN+3", "RTMIN+3", 37],
    ["RTMAX-14", "RTMAX-14", 50],
    ["RTMIN+15", "RTMIN+15", 49],
    ["64", "RTMAX", 64],
    ["IOT", "ABRT", 6],
    ["CLD", "CHLD", 17],
    ["POLL", "IO", 29],
    ["32", undefined, 32],
    ["999", undefined, 999],
    ["-1", undefined, -1],
  ] as const) {
    it(`reads the signal "${text}"`, () => {
      assert.deepEqual(parseSignal(text), { value: { name, number } });
    });
  }

  it("refuses signals that there are not", () => {
    assert.deepEqual(
      ["", "0", "SIGSIGTERM", "TERMINATE", "RTMIN+16", "SIG 9"].map((text) => show(parseSignal(text), text)),
      [
        "missing: ",
        "unknown-signal: 0",
        ...["SIGSIGTERM", "TERMINATE", "RTMIN+16", "SIG 9"].map((text) => `unknown-signal: ${text}`),
      ],
    );
  });

  it("knows addresses", () => {
    const yes = [
      "127.0.0.1",
      "0.0.0.0",
      "255.255.255.255",
      "::",
      "::1",
      "fe80::1:2",
      "1:2:3:4:5:6:7:8",
      "::ffff:1.2.3.4",
    ];
    const no = [
      "",
      "localhost",
      "256.1.1.1",
      "01.1.1.1",
      "1.2.3",
      "1:2",
      "1::2::3",
      "12345::",
      ":",
      "1:2:3:4:5:6:7:8:9",
      "fe80::1%eth0",
    ];
    assert.deepEqual(
      yes.filter((text) => !isIpAddress(text)),
      [],
    );
    assert.deepEqual(no.filter(isIpAddress), []);
  });
});
