import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import picomatch from "picomatch";
import { kindOfName } from "../../server/src/workspace/file-kind.ts";

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
  contributes: { languages: readonly { readonly filenamePatterns: readonly string[] }[] };
};
const patterns = contributes.languages.flatMap(({ filenamePatterns }) => filenamePatterns);
/** The patterns that are ours; `Dockerfile.*` is VS Code's own. Letter case does not matter there. */
const isNamed = picomatch(
  patterns.filter((pattern) => !pattern.includes(".*")),
  { nocase: true, posix: true },
);

describe("names of Dockerfiles", () => {
  it("with a word behind them get the language, and are found", () => {
    for (const name of [
      "Dockerfile-worker",
      "Dockerfile_prod",
      "dockerfile-a",
      "Containerfile-build_x",
      "Containerfile_1",
    ])
      assert.deepEqual([isNamed(name), kindOfName(name)], [true, "dockerfile"], name);
  });

  it("are not those of other files about Dockerfiles", () => {
    for (const name of [
      "dockerfile_test.go",
      "Dockerfile-notes.md",
      "Dockerfile.md",
      "dockerfile-utils.js",
      "Dockerfiles",
    ])
      assert.deepEqual([isNamed(name), kindOfName(name)], [false, undefined], name);
  });
});
