import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../server/src/linter.ts";
import { pageDefaults } from "../proof/cases.ts";
import { unproven } from "../proof/unproven.ts";
import { readSections } from "../support/markdown.ts";

const folder = "test/proof";

/** "dockerfile/some-rule" for every rule that a page applies. */
function proven(): Set<string> {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const fences = pages.flatMap((name) =>
    readSections(readFileSync(join(folder, name), "utf8")).flatMap((section) => section.fences),
  );
  const named = fences.flatMap(({ language, info }) => {
    const words = info.split(":")[0]!.split(" ");
    return language === "yaml" ? words.map((id) => `compose/${id}`) : words.map((id) => `${language}/${id}`);
  });
  const byDefault = Object.values(pageDefaults).flatMap(({ rules = [] }) => rules.map((id) => `dockerfile/${id}`));
  return new Set([...named, ...byDefault]);
}

describe("proofs in a real engine", () => {
  const repairing = allRules
    .filter(({ meta }) => meta.fixes.length > 0)
    .map(({ language, meta }) => `${language}/${meta.id}`);

  it("are there for every rule that offers a fix, or it is said why not", () => {
    const known = proven();
    assert.deepEqual(
      repairing.filter((id) => !known.has(id) && !(id in unproven)),
      [],
    );
  });

  it("are not missing where it is said that they are", () => {
    const known = proven();
    assert.deepEqual(
      Object.keys(unproven).filter((id) => known.has(id) || !repairing.includes(id)),
      [],
    );
  });
});
