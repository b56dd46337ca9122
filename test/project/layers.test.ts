import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { globSync } from "tinyglobby";
import { root } from "../support/rule-files.ts";

/**
 * What each layer may import; a layer may always import itself. `analysis` is what rules have in common: it knows the
 * engine, and the engine never asks it, so that running rules stays apart from what rules think.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  "server/src/syntax": [],
  "server/src/knowledge": ["server/src/syntax"],
  "server/src/engine": ["server/src/syntax", "server/src/knowledge"],
  "server/src/analysis": ["server/src/syntax", "server/src/knowledge", "server/src/engine"],
  "server/src/rules": ["server/src/syntax", "server/src/knowledge", "server/src/engine", "server/src/analysis"],
  "server/src/linter.ts": ["server/src/syntax", "server/src/engine", "server/src/analysis", "server/src/rules"],
  "server/src/registry": ["server/src/syntax", "server/src/knowledge"],
  // It reads Compose files and Dockerfiles to find out which of them belong together: models of others are what it gathers.
  "server/src/workspace": ["server/src/syntax", "server/src/linter.ts"],
  // What is behind `linter.ts` is none of the shells' business.
  "server/src/lsp": ["server/src/linter.ts", "server/src/workspace", "server/src/registry", "shared/src"],
  "server/src/cli": ["server/src/linter.ts", "server/src/workspace", "server/src/registry"],
  "server/src/main": ["server/src/lsp", "server/src/cli", "server/src/workspace", "server/src/registry"],
  "shared/src": [],
  "client/src": ["shared/src"],
};

/** Packages that one file alone may import. */
const walls: Readonly<Record<string, string>> = {
  "dockerfile-ast": "server/src/syntax/dockerfile.ts",
  yaml: "server/src/syntax/yaml/ast.ts",
  unbash: "server/src/syntax/shell/ast.ts",
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = globSync(["server/src/**/*.ts", "shared/src/**/*.ts", "client/src/**/*.ts"], { cwd: root }).sort();
const tools = globSync(["server/tools/**/*.ts"], { cwd: root }).sort();
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern =
    /^(?:import|export)\s(?:type\s)?(?:\w+,?\s*)?(?:\{[^{}]*\}|\*(?: as \w+)?)?\s*from\s"([^"]+)"|^import\s"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(pattern)].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3]! }));
}

/** The file that a relative import means, as a path from the project's root. */
function targetOf({ file, specifier }: Import): string {
  return relative(root, join(root, dirname(file), specifier));
}

/** Import circles, each as the files of a walk around it. Imports of types count: they tie files together as well. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) circles.push([...way.slice(at), file]);
    if (at !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
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
      const to = layerOf(targetOf({ file, specifier }));
      return to !== from && (to === undefined || !layers[from]!.includes(to));
    });
    assert.deepEqual(wrong, []);
  });

  it("imports run in no circle, within a room neither", () => {
    const all = [...imports, ...tools.flatMap(importsOf)].filter(({ specifier }) => specifier.startsWith("."));
    const graph = new Map([...files, ...tools].map((file) => [file, [] as string[]]));
    for (const each of all) graph.get(each.file)?.push(targetOf(each));
    assert.ok(all.length > 500);
    const strays = all.filter((each) => !graph.has(targetOf(each)) && !each.specifier.endsWith(".json"));
    assert.deepEqual(strays, []);
    assert.deepEqual(circlesIn(graph), []);
    assert.deepEqual(circlesIn(new Map(Object.entries({ a: ["b"], b: ["c", "d"], c: [], d: ["a"] }))), [
      ["a", "b", "d", "a"],
    ]);
  });

  it("a request of the protocol is known to the server's table alone", () => {
    const requests = imports.filter(
      (each) => each.specifier.startsWith(".") && targetOf(each).startsWith("server/src/lsp/requests/"),
    );
    assert.ok(requests.length > 10);
    assert.deepEqual(
      requests.filter(({ file }) => file !== "server/src/lsp/serve.ts"),
      [],
    );
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
