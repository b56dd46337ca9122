import assert from "node:assert/strict";
import { profileLevel, resolveConfig } from "../../server/src/engine/config.ts";
import type { OptionsSchema } from "../../server/src/engine/option-schema.ts";
import { metaOf } from "../support/rules.ts";

const options: OptionsSchema = {
  max: { type: "number", default: 3, description: "How many" },
  names: { type: "string[]", default: ["a"], description: "Which" },
};

const first = metaOf("first", ["DL1", "Shared"], { options });
const second = metaOf("second", ["shared"], { severity: "error" });
const strict = metaOf("tidy", [], { profile: "strict", severity: "info" });
const hardening = metaOf("hard", [], { profile: "hardening" });
const off = metaOf("quiet", [], { severity: "off" });
const rules = [first, second, strict, hardening, off].map((each) => ({ language: "dockerfile" as const, meta: each }));

describe("resolveConfig", () => {
  it("without layers gives the recommended profile and the defaults of options", () => {
    const { settings } = resolveConfig(rules, []);
    assert.equal(settings.ignoreComments, true);
    assert.deepEqual(
      rules.map((each) => settings.level(each.meta)),
      ["warning", "error", "off", "off", "off"],
    );
    assert.deepEqual(settings.options(first), { max: 3, names: ["a"] });
    assert.deepEqual(settings.options(second), {});
  });

  it("what another linter says is for its own language", () => {
    const image = { language: "compose" as const, meta: metaOf("first", [], { aliases: ["service-image"] }) };
    const both = [...rules, image];
    const levels = (layer: object) => {
      const { settings } = resolveConfig(both, [{ source: "a", ...layer }]);
      return [settings.level(first), settings.level(image.meta)];
    };
    assert.deepEqual(levels({ rules: { DL1: "off" } }), ["off", "off"]);
    assert.deepEqual(levels({ rules: { first: "off" } }), ["off", "off"]);
    assert.deepEqual(levels({ rules: { DL1: "off" }, language: "dockerfile" }), ["off", "warning"]);
    assert.deepEqual(levels({ rules: { "service-image": "off" }, language: "compose" }), ["warning", "off"]);
    const { settings } = resolveConfig(both, [{ source: "a", failOn: "error", language: "dockerfile" }]);
    assert.deepEqual([settings.failOn("dockerfile"), settings.failOn("compose")], ["error", undefined]);
  });

  it("later layers win, each value by itself", () => {
    const { settings } = resolveConfig(rules, [
      {
        source: "a",
        profile: "strict",
        rules: { first: { level: "error", max: 5 }, second: "off" },
        ignoreComments: false,
      },
      { source: "b", rules: { DL1: { names: ["x"] }, tidy: "hint" } },
    ]);
    assert.equal(settings.level(first), "error");
    assert.deepEqual(settings.options(first), { max: 5, names: ["x"] });
    assert.equal(settings.level(second), "off");
    assert.equal(settings.level(strict), "hint");
    assert.equal(settings.ignoreComments, false);
  });

  it("an alias of several rules sets them all", () => {
    const { settings } = resolveConfig(rules, [{ source: "a", rules: { shared: "hint" } }]);
    assert.deepEqual([settings.level(first), settings.level(second)], ["hint", "hint"]);
  });

  it("a level that is set beats the profile", () => {
    const { settings } = resolveConfig(rules, [
      { source: "a", rules: { hard: "error" } },
      { source: "b", profile: "recommended" },
    ]);
    assert.equal(settings.level(hardening), "error");
  });

  it("mirrors of all layers count, those of the stronger one first", () => {
    const { settings } = resolveConfig(rules, [
      { source: "a", registryMirrors: { "a.corp": "docker.io", "b.corp": "docker.io" } },
      { source: "b", registryMirrors: { "b.corp": "ghcr.io" } },
    ]);
    assert.deepEqual(settings.mirrors, { "a.corp": "docker.io", "b.corp": "ghcr.io" });
    assert.deepEqual(resolveConfig(rules, []).settings.mirrors, {});
  });

  it("options that a rule does not have are left out", () => {
    const { settings } = resolveConfig(rules, [{ source: "a", rules: { first: { other: 1 } } }]);
    assert.deepEqual(settings.options(first), { max: 3, names: ["a"] });
  });
});

describe("profileLevel", () => {
  it("gives each profile its rules, and in `all` those that are off as info", () => {
    const table = (["recommended", "strict", "hardening", "all"] as const).map((profile) =>
      rules.map((each) => profileLevel(each.meta, profile)).join(" "),
    );
    assert.deepEqual(table, [
      "warning error off off off",
      "warning error info off off",
      "warning error off warning off",
      "warning error info warning info",
    ]);
  });
});
