import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { isExcluded } from "../../server/src/workspace/exclude.ts";
import { kindOfName } from "../../server/src/workspace/file-kind.ts";
import { maxFileBytes } from "../../server/src/workspace/file-system.ts";
import { nodeFileSystem } from "../../server/src/workspace/node-file-system.ts";
import { projectFiles, type Roots } from "../../server/src/workspace/project.ts";
import { createStore } from "../../server/src/workspace/store.ts";
import { normalizeUri, relativePath, resolveUri } from "../../server/src/workspace/uri.ts";
import { memoryFileSystem } from "./memory-file-system.ts";

describe("kinds of files by name", () => {
  const kinds = {
    dockerfile: [
      "Dockerfile",
      "dockerfile",
      "Dockerfile.dev",
      "api.Dockerfile",
      "x.dockerfile",
      "Containerfile",
      "Containerfile.prod",
      "x.Containerfile",
      "Dockerfile-alpine",
      "Dockerfile.go",
    ],
    compose: [
      "compose.yaml",
      "compose.yml",
      "docker-compose.yml",
      "docker-compose.override.yaml",
      "compose.prod.yml",
      "api.compose.yaml",
    ],
    config: ["hullwright.yaml", ".hadolint.yaml", ".hadolint.yml"],
    none: [
      "Dockerfile.dockerignore",
      ".dockerignore",
      "dockerfile.ts",
      "dockerfile_add_test.go",
      "Dockerfile_test.go",
      "Dockerfile.j2",
      "Dockerfile.md",
      "Dockerfile~",
      "deployment.yaml",
      "README.md",
      "compose.yaml.bak",
      "mydockerfile",
      "decompose.yaml",
      "docker-compose-dev.yml",
    ],
  };
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names)
      it(`${name}: ${kind}`, () => {
        assert.equal(kindOfName(name) ?? "none", kind);
      });
  }
});

describe("exclude globs", () => {
  const excluded = (path: string, ...globs: string[]) =>
    isExcluded(`file:///ws/${path}`, [{ folder: "file:///ws", globs }]);

  it("match at any depth without a slash, else from their folder", () => {
    assert.ok(excluded("a/fixtures/Dockerfile", "fixtures"));
    assert.ok(excluded("a/b.Dockerfile", "*.Dockerfile"));
    assert.ok(excluded("test/x/Dockerfile", "test/x/"));
    assert.ok(!excluded("a/test/x/Dockerfile", "test/x"));
    assert.ok(excluded("a/test/x/Dockerfile", "**/x/*"));
    assert.ok(!excluded("Dockerfile", "", "[", "!"));
    assert.ok(!isExcluded("file:///other/fixtures/x", [{ folder: "file:///ws", globs: ["fixtures"] }]));
  });
});

const rootsAt = (folder: string): Roots => ({ opened: [folder], excludes: [], configured: true });

describe("finding files", () => {
  it("respects .gitignore at every level, excludes of hullwright.yaml, and shapes", async () => {
    const files = {
      ".gitignore": "out/\n*.gen.Dockerfile\n",
      "a/.gitignore": "!keep.gen.Dockerfile\nsecret\n",
      "a/keep.gen.Dockerfile": "",
      "a/x.gen.Dockerfile": "",
      "a/secret/Dockerfile": "",
      "b/secret/Dockerfile": "",
      "out/Dockerfile": "",
      "old/Dockerfile": "",
      "hullwright.yaml": "exclude: [old]\n",
      "decompose.yaml": "services:\n  a:\n    image: b\n",
      "compose-chart.yaml": "kind: x\n",
    };
    const store = createStore(
      memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file:///ws/${path}`, text]))),
    );
    const found = await projectFiles(store, rootsAt("file:///ws"));
    assert.deepEqual(
      found.map(({ uri }) => uri.slice("file:///ws/".length)),
      ["a/keep.gen.Dockerfile", "b/secret/Dockerfile", "decompose.yaml", "hullwright.yaml"],
    );
  });
});

describe("the disk", () => {
  let folder: string;
  const notes: string[] = [];
  const system = nodeFileSystem((note) => notes.push(note));
  const uri = (path: string) => URI.file(join(folder, path)).toString();
  before(async () => (folder = await mkdtemp(join(tmpdir(), "hullwright-"))));
  after(() => rm(folder, { recursive: true }));

  it("gives text without byte order mark, and nothing for what is missing or binary", async () => {
    await writeFile(join(folder, "bom"), "\uFEFFFROM x");
    await writeFile(join(folder, "binary"), new Uint8Array([1, 0, 2]));
    assert.equal(await system.readText(uri("bom")), "FROM x");
    assert.equal(await system.readText(uri("binary")), undefined);
    assert.equal(await system.readText(uri("missing")), undefined);
    assert.equal(await system.readText("untitled:x"), undefined);
    assert.deepEqual(notes, []);
  });

  it("gives how a file begins, byte by byte", async () => {
    await writeFile(join(folder, "bytes"), new Uint8Array(600).fill(0xfd));
    assert.equal(await system.readHead(uri("bytes")), "\xfd".repeat(512));
    await writeFile(join(folder, "short"), new Uint8Array([0x1f, 0]));
    assert.equal(await system.readHead(uri("short")), "\x1f\0");
    assert.equal(await system.readHead(uri("missing")), undefined);
    assert.equal(await system.readHead(uri(".")), undefined);
    assert.equal(await system.readHead("untitled:x"), undefined);
    assert.deepEqual(notes, []);
  });

  it("notes files that are too large", async () => {
    await writeFile(join(folder, "large"), new Uint8Array(maxFileBytes + 1).fill(65));
    assert.equal(await system.readText(uri("large")), undefined);
    assert.match(notes.pop() ?? "", /Skipped .*large/);
  });

  it("does not walk in circles", async () => {
    await mkdir(join(folder, "tree"));
    await writeFile(join(folder, "tree", "Dockerfile"), "FROM x");
    await symlink(folder, join(folder, "tree", "loop"));
    await symlink(join(folder, "nowhere"), join(folder, "tree", "broken"));
    assert.deepEqual(await system.list(uri("tree")), [
      { name: "Dockerfile", kind: "file" },
      { name: "broken", kind: "link" },
      { name: "loop", kind: "link" },
    ]);
    const found = await projectFiles(createStore(system), rootsAt(uri("tree")));
    assert.deepEqual(found, [{ uri: uri("tree/Dockerfile"), kind: "dockerfile" }]);
  });
});

describe("URIs", () => {
  it("are spelled in one way, joined and compared", () => {
    assert.equal(normalizeUri("file:///C:/a b"), "file:///c%3A/a%20b");
    assert.equal(resolveUri("file:///ws/a", "../b/./c"), "file:///ws/b/c");
    assert.equal(resolveUri("file:///ws/a", "."), "file:///ws/a");
    assert.equal(resolveUri("file:///ws/a", "/b"), "file:///b");
    assert.equal(resolveUri("file:///ws/a", "b\uD800/\uDC00"), "file:///ws/a/b%EF%BF%BD/%EF%BF%BD");
    assert.equal(resolveUri("file:///ws/a", "\u{1F600}"), "file:///ws/a/%F0%9F%98%80");
    assert.equal(relativePath("file:///ws/a", "file:///ws/b/c"), "../b/c");
    assert.equal(relativePath("file:///ws", "file:///ws"), ".");
  });
});
