import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parseDockerfile, parseErrors } from "../../server/src/syntax/dockerfile.ts";
import type { BuildkitCase } from "../support/buildkit-reading.ts";
import { codeOf, readingOf } from "../support/buildkit-reading.ts";

/** Cases that we read differently on purpose, with the reason. An entry that begins to agree fails. */
const DIFFERENT: ReadonlyMap<string, string> = new Map(
  ["dotted-i", "dotless-i", "kelvin", "long-s"].map((name) => [
    `own-kw-${name}`,
    "the cases have keywords in capitals, BuildKit compares them in small letters",
  ]),
);

const folder = new URL("fixtures/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith("dockerfile-buildkit") && name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as BuildkitCase);

describe("Dockerfile: what BuildKit's parser makes of it", () => {
  for (const each of cases) {
    const reason = DIFFERENT.get(each.name);
    it(reason === undefined ? each.name : `${each.name}, differently: ${reason}`, () => {
      const check = () => {
        compare(each);
      };
      if (reason === undefined) check();
      else assert.throws(check, assert.AssertionError, "agrees now: take it off the list");
    });
  }

  it("lists no case that is not there", () => {
    const names = new Set(cases.map(({ name }) => name));
    assert.equal(names.size, cases.length);
    assert.deepEqual(
      [...DIFFERENT.keys()].filter((name) => !names.has(name)),
      [],
    );
  });

  it("knows how long a line may be", () => {
    const codes = (line: string) => parseErrors(parseDockerfile(`FROM a\n${line}`)).map(({ code }) => code);
    assert.deepEqual(codes(`RUN ${"a".repeat(65_531)}\n`), []);
    assert.deepEqual(codes(`RUN ${"a".repeat(65_532)}\n`), ["line-too-long"]);
    assert.deepEqual(codes(`RUN ${"\u00e9".repeat(32_765)}a`), []);
    assert.deepEqual(codes(`RUN ${"\u00e9".repeat(32_766)}`), ["line-too-long"]);
    assert.deepEqual(codes(`RUN ${"a".repeat(65_531)}\n${"b".repeat(9)}`), ["unknown-instruction"]);
  });

  it("lists more errors than a function has arguments", () => {
    const dockerfile = parseDockerfile(`FROM a\nENV A=b ${"c ".repeat(130_000)}`);
    assert.equal(parseErrors(dockerfile).filter(({ code }) => code === "missing-equals").length, 130_000);
  });

  it("gives each error a place of its own and a message", () => {
    for (const { text } of cases) {
      for (const { message, range } of parseErrors(parseDockerfile(text))) {
        assert.ok(range.start < range.end || text.trim() === "" || !text.includes("FROM"), message);
        assert.ok(message.length > 0 && range.end <= text.length && !message.endsWith("."), message);
      }
    }
  });
});

function compare({ text, escape, instructions, rejected }: BuildkitCase): void {
  if (instructions !== undefined) assert.deepEqual(readingOf(text), { escape, instructions });
  const [error] = parseErrors(parseDockerfile(text));
  assert.equal(error?.code, rejected === null ? undefined : (codeOf(rejected) ?? rejected));
}
