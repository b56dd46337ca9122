import assert from "node:assert/strict";
import { type Roots, surroundingsOfDockerfile } from "../../server/src/workspace/project.ts";
import { createStore, type Store } from "../../server/src/workspace/store.ts";
import { composeSurroundings } from "../../server/src/workspace/surroundings.ts";
import { type MemoryFileSystem, memoryFileSystem } from "./memory-file-system.ts";

const root = "file:///ws";
const roots: Roots = { opened: [root], excludes: [], configured: true };

describe("surroundings of a Dockerfile", () => {
  let disk: MemoryFileSystem;
  let store: Store;
  const given = (files: Record<string, string | Uint8Array>) => {
    disk = memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text])));
    store = createStore(disk);
  };
  const around = (path: string) => surroundingsOfDockerfile(store, `${root}/${path}`, roots);

  it("are its own folder unless a service says otherwise", async () => {
    given({
      "api/Dockerfile": "FROM x",
      "api/package.json": "{}",
      "api/src/a.js": "",
      "api/.git/config": "",
      "api/node_modules/x/y.js": "",
    });
    const { context, services } = await around("api/Dockerfile");
    assert.deepEqual(context?.files, [".git/", "Dockerfile", "node_modules/", "package.json", "src/a.js"]);
    assert.deepEqual(
      [context.path, context.truncated, context.manifests, context.ignoreFile],
      [".", false, { "package.json": "{}" }, undefined],
    );
    assert.deepEqual(services, []);
  });

  it("say how the scripts and settings begin that the Dockerfile names, and change with them", async () => {
    given({
      Dockerfile: 'FROM x\nADD a.conf etc/*.ini rootfs /\nCMD ["./bin/start.sh"]',
      "a.conf": `#${"x".repeat(20_000)}`,
      "etc/b.ini": "b",
      "bin/start.sh": "#!/bin/sh",
      "bin/other.sh": "x",
      "data.bin": "x",
    });
    const { heads = {} } = (await around("Dockerfile")).context ?? {};
    assert.deepEqual(Object.keys(heads).sort(), ["a.conf", "bin/start.sh", "etc/b.ini"]);
    assert.equal(heads["a.conf"]?.length, 16_384);
    disk.files.set(`${root}/bin/start.sh`, "exec x");
    store.changed([{ uri: `${root}/bin/start.sh`, kind: "changed" }]);
    assert.equal((await around("Dockerfile")).context?.heads?.["bin/start.sh"], "exec x");
  });

  it("say how all begins that a container starts, whatever it is called, and what its scripts name", async () => {
    given({
      Dockerfile: 'FROM x\nCOPY . .\nENTRYPOINT ["/app/up"]\nCMD ["npm", "run", "web"]',
      up: "#!/bin/sh\nexec python -m shop.jobs",
      "shop/jobs.py": "import os",
      "shop/other.py": "import os",
      "package.json": '{ "scripts": { "preweb": "node ./bin/www", "test": "node test.js" } }',
      "bin/www": "process.exit()",
      "test.js": "x",
      "compose.yaml": "services:\n  jobs:\n    build: .\n    command: [node, worker]\n",
      "worker.js": "x".repeat(20_000),
      web: new Uint8Array(600),
    });
    const { heads = {} } = (await around("Dockerfile")).context ?? {};
    assert.deepEqual(Object.keys(heads).sort(), ["bin/www", "shop/jobs.py", "up", "web", "worker.js"]);
    assert.deepEqual([heads["worker.js"]?.length, heads.web?.length], [16_384, 512]);
    disk.files.set(`${root}/shop/jobs.py`, "os.setuid(1)");
    store.changed([{ uri: `${root}/shop/jobs.py`, kind: "changed" }]);
    assert.equal((await around("Dockerfile")).context?.heads?.["shop/jobs.py"], "os.setuid(1)");
  });

  it("say what gunicorn reads without being told, where it is started", async () => {
    const files = { Dockerfile: 'FROM x\nCMD ["gunicorn", "app:app"]', "gunicorn.conf.py": 'user = "www-data"' };
    given(files);
    assert.deepEqual((await around("Dockerfile")).context?.heads, { "gunicorn.conf.py": files["gunicorn.conf.py"] });
    given({ ...files, Dockerfile: 'FROM x\nCMD ["uvicorn", "app:app"]' });
    assert.deepEqual((await around("Dockerfile")).context?.heads, {});
  });

  it("say how all begins that ADD names, text or not", async () => {
    const tar = new Uint8Array(600);
    tar.set(new TextEncoder().encode("ustar"), 257);
    given({
      Dockerfile: "FROM x\nCOPY other /\nONBUILD ADD --chown=1 \\\n  layer a.txt parts/*.dat /",
      layer: tar,
      other: tar,
      "a.txt": new Uint8Array([0x1f, 0x8b, 0]),
      "parts/1.dat": "x",
    });
    const { heads = {} } = (await around("Dockerfile")).context ?? {};
    assert.deepEqual(Object.keys(heads).sort(), ["a.txt", "layer", "parts/1.dat"]);
    assert.equal(heads["a.txt"], "\x1f\x8b\0");
    assert.deepEqual([heads.layer?.length, heads.layer?.slice(257, 262)], [512, "ustar"]);
    disk.files.set(`${root}/layer`, "text");
    store.changed([{ uri: `${root}/layer`, kind: "changed" }]);
    assert.equal((await around("Dockerfile")).context?.heads?.layer, "text");
  });

  it("name the services that build it, with target and arguments", async () => {
    given({
      "docker/api.Dockerfile": "FROM x AS prod",
      "main.js": "",
      "compose.yaml":
        "services:\n  api:\n    build:\n      context: .\n      dockerfile: docker/api.Dockerfile\n      target: prod\n      args: {A: '1', B: }\n      additional_contexts: [base=service:web, img=docker-image://node:14]\n  web:\n    build: https://example.com/x.git\n",
    });
    const { context, services } = await around("docker/api.Dockerfile");
    assert.deepEqual(services, [
      { file: "../compose.yaml", name: "api", target: "prod", args: { A: "1" }, contexts: ["base", "img"] },
    ]);
    assert.equal(context?.path, "..");
    assert.ok(context.files.includes("main.js"));
  });

  it("have no context when services do not agree on it", async () => {
    given({
      "a/Dockerfile": "FROM x",
      "compose.yaml": "services:\n  a:\n    build: a\n  b:\n    build: {context: ., dockerfile: a/Dockerfile}\n",
    });
    const { context, services } = await around("a/Dockerfile");
    assert.equal(context, undefined);
    assert.equal(services?.length, 2);
  });

  it("prefer the ignore file that is named after the Dockerfile", async () => {
    given({ Dockerfile: "FROM x", ".dockerignore": "a", "Dockerfile.dockerignore": "b" });
    assert.deepEqual((await around("Dockerfile")).context?.ignoreFile, { path: "Dockerfile.dockerignore", text: "b" });
  });

  it("say when there is more than they list", async () => {
    given(
      Object.fromEntries([
        ["Dockerfile", ""],
        ...Array.from({ length: 5100 }, (_, index) => [`data/${index}`, ""] as const),
      ]),
    );
    const { context } = await around("Dockerfile");
    assert.ok(context?.truncated && context.files.length === 5000 && context.files.includes("Dockerfile"));
  });

  it("are the same object until something they depend on changes", async () => {
    given({ Dockerfile: "FROM x", "compose.yaml": "services:\n  a:\n    build: .\n" });
    const before = await around("Dockerfile");
    store.overlay(`${root}/compose.yaml`, "# typing\nservices:\n  a:\n    build: .\n");
    assert.equal(await around("Dockerfile"), before);
    store.overlay(`${root}/compose.yaml`, "services:\n  b:\n    build: .\n");
    assert.equal((await around("Dockerfile")).services?.[0]?.name, "b");
    store.overlay(`${root}/compose.yaml`, undefined);
    assert.deepEqual(await around("Dockerfile"), before);
    disk.files.set(`${root}/.dockerignore`, "x");
    assert.ok(store.changed([{ uri: `${root}/.dockerignore`, kind: "created" }]));
    assert.equal((await around("Dockerfile")).context?.ignoreFile?.text, "x");
    assert.equal(store.changed([{ uri: "file:///elsewhere/x", kind: "changed" }]), false);
  });
});

describe("surroundings of a Compose file", () => {
  it("say which build contexts hold .env, with their ignore files", async () => {
    const disk = memoryFileSystem({
      [`${root}/app/compose.yaml`]:
        'services:\n  a: {build: .}\n  b: {build: {context: ..}}\n  c: {build: {context: ./, dockerfile_inline: "FROM x"}}\n  d: {build: ./sub}\n',
      [`${root}/app/compose.override.yaml`]: "services:\n  e: {build: {context: ., dockerfile: e.Dockerfile}}\n",
      [`${root}/app/Dockerfile`]: "FROM a",
      [`${root}/app/sub/Dockerfile`]: "FROM d",
      [`${root}/app/e.Dockerfile`]: "FROM e",
      [`${root}/app/e.Dockerfile.dockerignore`]: "x",
      [`${root}/Dockerfile`]: "FROM b",
      [`${root}/.dockerignore`]: "y",
    });
    const store = createStore(disk);
    const around = () => composeSurroundings(store, `${root}/app/compose.yaml`);
    assert.deepEqual((await around()).dotenv?.contexts, [
      { path: ".env", ignoreFile: { path: ".dockerignore" }, dockerfile: "FROM a" },
      { path: "app/.env", ignoreFile: { path: "../.dockerignore", text: "y" }, dockerfile: "FROM b" },
      { path: ".env", ignoreFile: { path: ".dockerignore" }, dockerfile: "FROM x" },
      { path: ".env", ignoreFile: { path: "e.Dockerfile.dockerignore", text: "x" }, dockerfile: "FROM e" },
    ]);
    disk.files.set(`${root}/app/.dockerignore`, ".env");
    store.changed([{ uri: `${root}/app/.dockerignore`, kind: "created" }]);
    assert.equal((await around()).dotenv?.contexts?.[0]?.ignoreFile.text, ".env");
    // A Dockerfile's own context is judged by its model.
    const own = await surroundingsOfDockerfile(store, `${root}/app/Dockerfile`, { ...roots, opened: [root] });
    assert.deepEqual(own.dotenv?.contexts?.map(({ dockerfile }) => dockerfile).toSorted(), [
      "FROM b",
      "FROM e",
      "FROM x",
    ]);
  });

  it("are the project's .env, files merged with it or included, and Dockerfiles", async () => {
    const files = {
      "compose.yaml":
        "include:\n  - other/compose.yaml\nservices:\n  web:\n    build: web\n  mirrored:\n    build: mirrored\n",
      "compose.override.yaml": "services:\n  web:\n    ports: ['80']\n",
      "other/compose.yaml": "services:\n  db:\n    image: x\n",
      "web/Dockerfile": "FROM x AS y",
      "mirrored/Dockerfile": "FROM a.corp/hub/node:22\n",
      ".env": "TAG=1 # c\n",
    };
    const store = createStore(
      memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]))),
    );
    const { environment, siblings, dockerfiles } = await composeSurroundings(store, `${root}/compose.yaml`);
    assert.deepEqual(environment, { TAG: "1" });
    assert.deepEqual(
      siblings?.flatMap(({ services }) => services.map(({ name }) => name)),
      ["web", "db"],
    );
    assert.equal(dockerfiles?.web?.stages[0]?.name, "y");
    const mirrored = await composeSurroundings(store, `${root}/compose.yaml`, { "a.corp/hub": "docker.io" });
    assert.deepEqual(mirrored.dockerfiles?.mirrored?.stages[0]?.image?.reference?.original, {
      registry: "docker.io",
      repository: "library/node",
    });
    assert.equal(dockerfiles.mirrored?.stages[0]?.image?.reference?.original, undefined);
  });
});
