import assert from "node:assert/strict";
import { allNames, readConfigFile } from "../../server/src/linter.ts";

function problemsOf(registry: string): string[] {
  const text = `rules:\n  untrusted-registry:\n    registries: [${JSON.stringify(registry)}]\n`;
  return readConfigFile("hullwright.yaml", text, allNames).problems.map(
    ({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`,
  );
}

describe("the option of untrusted-registry", () => {
  it("takes hosts, and parts of hosts with an asterisk", () => {
    for (const registry of [
      "docker.io",
      "Registry.Example.com:5000",
      "localhost",
      "docker.io/",
      "[::1]:5000",
      "*",
      "*.gcr.io",
      "*-docker.pkg.dev",
      "*:5000",
      "quay.*",
      "registry-*",
      "my_host",
    ])
      assert.deepEqual(problemsOf(registry), [], registry);
  });

  it("refuses what no host can match, at its place", () => {
    for (const registry of [
      "",
      " ",
      "*.",
      "**",
      ".",
      "https://docker.io",
      "docker.io/library",
      "gcr.io/*",
      "a*b",
      "*a*",
      "a b",
    ])
      assert.deepEqual(problemsOf(registry), [
        `${JSON.stringify(registry)}: Expected a host without path and scheme, or a part of one with "*" in front of it or behind it`,
      ]);
  });

  it("is no error in hadolint's file, which takes anything", () => {
    const { problems, layer } = readConfigFile(
      ".hadolint.yaml",
      "trustedRegistries: [docker.io, gcr.io/x]\n",
      allNames,
    );
    assert.deepEqual(
      problems.map(({ range, remark }) => [range, remark]),
      [[{ start: 31, end: 39 }, true]],
    );
    const only = { registries: ["docker.io"] };
    assert.deepEqual(layer.rules, { DL3026: only, "untrusted-registry": only });
  });

  it("does not allow everything when nothing of hadolint's list is left", () => {
    const { layer } = readConfigFile(".hadolint.yaml", "trustedRegistries: ['https://quay.io/']\n", allNames);
    assert.deepEqual(layer.rules?.DL3026, { registries: ["https://quay.io/"] });
  });
});
