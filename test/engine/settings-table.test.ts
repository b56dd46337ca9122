import assert from "node:assert/strict";
import type { OptionsOf } from "../../server/src/engine/option-schema.ts";
import { dockerfileRule } from "../../server/src/engine/rule.ts";
import { ruleNames } from "../../server/src/engine/rule-names.ts";
import { type Place, readSettingValues } from "../../server/src/engine/settings-table.ts";
import { metaOf } from "../support/rules.ts";

const labels = {
  names: { type: "string[]", default: ["a"], description: "Which" },
  style: { type: "string", values: ["short", "long"], default: "short", description: "How" },
  limits: { type: "map", of: "number", default: {}, description: "Limits" },
  until: {
    type: "object[]",
    fields: {
      image: { type: "string", description: "Name", required: true },
      year: { type: "number", description: "Y" },
    },
    default: [],
    description: "Until when",
  },
} as const;

const rule = dockerfileRule(
  { ...metaOf("labels", ["DL3048"]), options: labels },
  // The types follow from the schema: this would not compile otherwise.
  function* (_, options) {
    const typed: OptionsOf<typeof labels> = options;
    const style: "short" | "long" = typed.style;
    const years = typed.until.map(({ image, year }) => `${image.trim()} ${String(year?.toFixed())}`);
    const message = [...typed.names, style, ...years, ...Object.values(typed.limits).map((limit) => limit.toFixed())];
    yield { range: { start: 0, end: 0 }, message: message.join() };
  },
);

function read(given: unknown, place: Place) {
  const problems: string[] = [];
  const values = readSettingValues(given, place, ruleNames([rule]), ({ path, message }) =>
    problems.push(`${path.join(".")}: ${message}`),
  );
  return { values, problems };
}

describe("settings", () => {
  it("are the same in the editor and in a file where they may stand in both", () => {
    const given = {
      enable: false,
      profile: "strict",
      exclude: ["x"],
      ignoreComments: false,
      registryMirrors: { "mirror.corp/hub": "docker.io" },
      rules: { DL3048: "off" },
    };
    for (const place of ["editor", "file"] as const)
      assert.deepEqual(read(given, place), { values: given, problems: [] });
  });

  it("of a machine are the editor's, those of a folder the file's", () => {
    const given = { registry: { enable: false, mirrors: { a: "b", c: 1 } }, trace: { server: "off" }, root: true };
    assert.deepEqual(read(given, "editor"), {
      values: { "registry.enable": false, "registry.mirrors": { a: "b" }, "trace.server": "off" },
      problems: [
        "registry.mirrors.c: Expected a string",
        'root: Unknown setting "root"; expected one of enable, profile, exclude, ignoreComments, registryMirrors, registry.enable, registry.mirrors, registry.useCredentials, trace.server, rules',
      ],
    });
    assert.deepEqual(Object.keys(read(given, "file").values), ["root"]);
  });

  it("know what a mirror of a registry looks like", () => {
    for (const registryMirrors of [
      { "mirror.corp:5000": "docker.io", "registry:5000/a/b-c": "ghcr.io", "localhost/hub": "quay.io" },
      { "[::1]:5000/hub": "registry.example.com:443" },
    ])
      assert.deepEqual(read({ registryMirrors }, "file"), { values: { registryMirrors }, problems: [] });
    const wrong = {
      "https://mirror.corp": "docker.io",
      hub: "docker.io",
      "": "docker.io",
      "a.b": "docker.io/library",
      "c.d": "hub",
    };
    const [prefix, registry] = [
      "expected how names of images begin: a registry, and perhaps a path, without scheme",
      "Expected a registry, such as docker.io or registry.example.com:5000",
    ];
    assert.deepEqual(read({ registryMirrors: wrong }, "file"), {
      values: { registryMirrors: {} },
      problems: [
        `registryMirrors.https://mirror.corp: Key "https://mirror.corp" is wrong: ${prefix}`,
        `registryMirrors.hub: Key "hub" is wrong: ${prefix}`,
        `registryMirrors.: Key "" is wrong: ${prefix}`,
        `registryMirrors.a.b: ${registry}`,
        `registryMirrors.c.d: ${registry}`,
      ],
    });
  });

  it("that are half-typed count as not given", () => {
    const { values, problems } = read({ enable: "no", profle: "all", exclude: "x", ignoreComments: null }, "editor");
    assert.deepEqual(values, {});
    assert.deepEqual(problems, [
      "enable: Expected true or false",
      'profle: Unknown setting "profle" (did you mean "profile"?)',
      "exclude: Expected a list of strings",
    ]);
    for (const nothing of [undefined, null, {}, []])
      assert.deepEqual(read(nothing, "editor"), { values: {}, problems: [] });
  });

  it("that are no map, or have one value where several belong, say so", () => {
    for (const odd of [3, "x", [1], true])
      assert.deepEqual(read(odd, "editor"), { values: {}, problems: [": Expected a map of settings"] });
    assert.deepEqual(read({ rules: 5, registry: 5, trace: "x", enable: {} }, "editor").problems, [
      "rules: Expected a map from rules to levels",
      "registry: Expected a map with the keys of registry",
      "trace: Expected a map with the keys of trace",
      "enable: Expected true or false",
    ]);
  });

  it("of rules take a level with options, by any of the rule's names", () => {
    const { values, problems } = read(
      {
        rules: {
          labels: { level: "hint", style: "tall", names: ["x"] },
          DL3048: { limits: { a: "b" } },
          DL3008: "off",
        },
      },
      "editor",
    );
    assert.deepEqual(values.rules, { labels: { level: "hint", names: ["x"] }, DL3048: { limits: {} }, DL3008: "off" });
    assert.deepEqual(problems, [
      "rules.labels.style: Expected one of short, long",
      'rules.DL3048: "DL3048" and "labels" are one rule: set it under one name; what is set here counts',
      "rules.DL3048.limits.a: Expected a number",
      "rules.DL3008: Hullwright has no rule for DL3008 of hadolint yet",
    ]);
  });
});
