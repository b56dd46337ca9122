import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { globSync } from "tinyglobby";
import { root } from "../support/rule-files.ts";

/** What each layer may import; a layer may always import itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  "server/src/syntax": [],
  "server/src/knowledge": ["server/src/syntax"],
  "server/src/engine": ["server/src/syntax", "server/src/knowledge"],
  "server/src/analysis": ["server/src/syntax", "server/src/knowledge", "server/src/engine"],
  "server/src/rules": ["server/src/syntax", "server/src/knowledge", "server/src/engine", "server/src/analysis"],
  "server/src/linter.ts": ["server/src/syntax", "server/src/engine", "server/src/rules"],
  "server/src/registry": ["server/src/syntax", "server/src/knowledge"],
  "server/src/workspace": ["server/src/syntax", "server/src/knowledge", "server/src/engine", "server/src/linter.ts"],
  "server/src/lsp": [
    "server/src/syntax",
    "server/src/knowledge",
    "server/src/engine",
    "server/src/analysis",
    "server/src/linter.ts",
    "server/src/workspace",
    "server/src/registry",
    "shared/src",
  ],
  "server/src/cli": [
    "server/src/syntax",
    "server/src/knowledge",
    "server/src/engine",
    "server/src/analysis",
    "server/src/linter.ts",
    "server/src/workspace",
    "server/src/registry",
  ],
  "server/src/main": ["server/src/lsp", "server/src/cli", "server/src/workspace", "server/src/registry"],
  "shared/src": [],
  "client/src": ["shared/src"],
};

/** Packages that one file alone may import. */
const walls: Readonly<Record<string, string>> = {
  "dockerfile-ast": "server/src/syntax/dockerfile.ts",
  yaml: "server/src/syntax/yaml.ts",
  unbash: "server/src/syntax/shell.ts",
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = globSync(["server/src/**/*.ts", "shared/src/**/*.ts", "client/src/**/*.ts"], { cwd: root }).sort();
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern = /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(pattern)].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3]! }));
}

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

describe("layers", () => {
  it("knows every source file", () => {
    assert.ok(files.length > 20);
    assert.deepEqual(
      files.filter((file) => layerOf(file) === undefined),
      [],
    );
  });

  it("imports point one way", () => {
    const wrong = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith(".")) return false;
      const from = layerOf(file)!;
      const to = layerOf(relative(root, join(root, dirname(file), specifier)));
      return to !== from && (to === undefined || !layers[from]!.includes(to));
    });
    assert.deepEqual(wrong, []);
  });

  it("rules never import rules", () => {
    const rules = imports.filter(
      ({ file, specifier }) =>
        /\/rules\/\w+\//.test(file) && (specifier.startsWith("./") || /\.\.\/(?:dockerfile|compose)\//.test(specifier)),
    );
    assert.deepEqual(rules, []);
  });

  it("each parser has one importer", () => {
    const wrong = imports.filter(({ file, specifier }) => walls[specifier] !== undefined && walls[specifier] !== file);
    assert.deepEqual(wrong, []);
  });

  it("offsets become positions in one file of the language server", () => {
    const converting = files.filter(
      (file) =>
        file.startsWith("server/src/lsp/") &&
        /\.positionAt\(|\.offsetAt\(/.test(readFileSync(join(root, file), "utf8")),
    );
    assert.deepEqual(
      converting.filter((file) => file !== "server/src/lsp/convert.ts"),
      [],
    );
  });
});
