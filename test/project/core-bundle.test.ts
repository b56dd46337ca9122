import assert from "node:assert/strict";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../support/rule-files.ts";

/** Packages that the pure core is made of: the three parsers and the types they stand on. */
const allowed = [
  "dockerfile-ast",
  "unbash",
  "vscode-languageserver-textdocument",
  "vscode-languageserver-types",
  "yaml",
];

describe("the core", () => {
  it("bundles for the browser from the parsers alone", async () => {
    const { metafile, warnings } = await build({
      entryPoints: [join(root, "server/src/linter.ts")],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    assert.deepEqual(warnings, []);
    const packages = Object.keys(metafile.inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(packages)].sort(), allowed);
  });
});
