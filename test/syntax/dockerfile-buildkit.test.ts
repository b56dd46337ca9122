import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { BuildkitCase } from "../support/buildkit-reading.ts";
import { readingOf } from "../support/buildkit-reading.ts";

/** Cases that we read differently on purpose, with the reason. An entry that begins to agree fails. */
const DIFFERENT: ReadonlyMap<string, string> = new Map([]);

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
});

function compare({ text, escape, instructions }: BuildkitCase): void {
  const reading = readingOf(text);
  if (instructions !== undefined) assert.deepEqual(reading, { escape, instructions });
}
