import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { allPeerNames } from "../../server/src/knowledge/peers/peers.ts";
import { allRules } from "../../server/src/linter.ts";

interface RulesSchema {
  readonly properties: Readonly<Record<string, { readonly properties: object }>>;
  readonly patternProperties: object;
  readonly additionalProperties: boolean;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, RulesSchema>> } };
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const file = JSON.parse(readFileSync("docs/hullwright.schema.json", "utf8")) as {
  readonly properties: Readonly<Record<string, RulesSchema>>;
};
const schemas: Readonly<Record<string, RulesSchema | undefined>> = {
  "package.json": manifest.contributes.configuration.properties["hullwright.rules"],
  "docs/hullwright.schema.json": file.properties.rules,
};

for (const [path, schema] of Object.entries(schemas))
  describe(`the setting "rules" in ${path}`, () => {
    assert.ok(schema);
    const patterns = Object.keys(schema.patternProperties).map((pattern) => new RegExp(pattern, "u"));
    const takes = (name: string) =>
      Object.hasOwn(schema.properties, name) || patterns.some((pattern) => pattern.test(name));

    it("has a row for each rule, with its options, and for nothing else", () => {
      const ids = allRules.flatMap(({ meta: { id, formerly = [] } }) => [id, ...formerly]);
      assert.deepEqual(Object.keys(schema.properties).sort(), [...new Set(ids)].sort());
      for (const { meta } of allRules)
        for (const option of ["level", ...Object.keys(meta.options ?? {})])
          assert.ok(Object.hasOwn(schema.properties[meta.id]?.properties ?? {}, option), `${meta.id} ${option}`);
    });

    it("takes every alias and every id of another linter, in the spellings that they print", () => {
      for (const name of [...allRules.flatMap(({ meta }) => meta.aliases), ...allPeerNames()])
        assert.ok(takes(name), name);
      for (const name of [
        "hadolint/DL3008",
        "dl3008",
        "AVD-DS-0002",
        "DS002",
        "docker:S6471",
        "trivy:use-specific-tags",
      ])
        assert.ok(takes(name), name);
    });

    it("refuses a misspelt id", () => {
      assert.equal(schema.additionalProperties, false);
      for (const { meta } of allRules) assert.ok(!takes(`${meta.id}s`) && !takes(meta.id.slice(1)), meta.id);
    });

    it("stays small: a rule costs some hundred bytes", () => {
      assert.ok(JSON.stringify(schema.properties).length < 400 * Object.keys(schema.properties).length);
    });
  });
