import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import picomatch from "picomatch";
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileChangeType,
  ProgressType,
  WatchKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { plain, root, startClient, type TestClient } from "./client.ts";

const maintained = "FROM debian:13.1\nMAINTAINER someone\n";
const rule = "maintainer-deprecated";
const files = {
  [`${root}/api/Dockerfile`]: maintained,
  [`${root}/api/node_modules/x/Dockerfile`]: maintained,
  [`${root}/ignored/Dockerfile`]: maintained,
  [`${root}/.gitignore`]: "ignored/\n",
  [`${root}/web/web.Dockerfile`]: maintained,
  [`${root}/web/Dockerfile.j2`]: maintained,
  [`${root}/compose.yaml`]: 'version: "3"\nservices:\n  web:\n    image: nginx\n',
  [`${root}/README.md`]: "# x",
};

type Previous = WorkspaceDiagnosticParams["previousResultIds"];

describe("workspace/diagnostic", () => {
  let client: TestClient;
  afterEach(() => {
    client.end();
  });

  const scan = async (previousResultIds: Previous = []): Promise<readonly WorkspaceDocumentDiagnosticReport[]> =>
    (await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })).items;
  const resultIds = (items: readonly WorkspaceDocumentDiagnosticReport[]): Previous =>
    items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
  const changed = (uri: string, type: FileChangeType) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });

  it("reports files that nobody opened, and only those that are the author's", async () => {
    client = await startClient({ files });
    const items = await scan();
    assert.deepEqual(
      items.map(({ uri }) => uri.slice(root.length)),
      ["/api/Dockerfile", "/compose.yaml", "/web/web.Dockerfile"],
    );
    assert.ok(items.every((item) => item.kind === "full" && item.items.length > 0 && item.version === null));
  });

  it("repeats nothing that has not changed", async () => {
    client = await startClient({ files });
    const before = await scan();
    const reads = client.disk.reads;
    const after = await scan(resultIds(before));
    assert.ok(after.every(({ kind }) => kind === "unchanged"));
    assert.equal(client.disk.reads, reads);
  });

  it("sends partial results and progress", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`${root}/${index}/Dockerfile`, maintained]),
    );
    client = await startClient({ files: many });
    const parts: number[] = [];
    const kinds: string[] = [];
    client.connection.onProgress(
      new ProgressType<WorkspaceDiagnosticReportPartialResult>(),
      "parts",
      ({ items }) => void parts.push(items.length),
    );
    client.connection.onProgress(new ProgressType<{ kind: string }>(), "work", ({ kind }) => void kinds.push(kind));
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: "parts",
      workDoneToken: "work",
    });
    assert.equal(
      parts.reduce((sum, length) => sum + length, items.length),
      50,
    );
    assert.ok(parts.length > 0);
    assert.deepEqual([kinds[0], kinds.at(-1)], ["begin", "end"]);
  });

  it("stops when it is cancelled", async () => {
    client = await startClient({ files });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds: [] },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    assert.equal((await scan()).length, 3);
  });

  it("says which it is, and asks to be told of every file that is read", async () => {
    client = await startClient({ files, initializationOptions: { rulePage: 7, storage: {}, clientCommands: "yes" } });
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.deepEqual(client.initialized.serverInfo, { name: "hullwright", version });
    await scan();
    const { watchers } = client.registered.get(
      DidChangeWatchedFilesNotification.method,
    ) as DidChangeWatchedFilesRegistrationOptions;
    const changes = watchers.filter(({ kind }) => kind === WatchKind.Change).map(({ globPattern }) => globPattern);
    for (const pattern of changes as string[])
      assert.match(pattern, /^\*\*\/\{[^{}]*\}$/, "VS Code ends a group at the first closing brace");
    const isWatched = picomatch(changes as string[], { dot: true });
    const names =
      "DOCKERFILE api.Dockerfile Containerfile.dev compose.yaml infra/db.yml .hadolint.yaml hullwright.yml .gitignore " +
      ".dockerignore a/Dockerfile.dockerignore .env .npmrc go.sum go.mod requirements.txt requirements-dev.txt " +
      "constraints.txt package.json deno.json start.sh docker-entrypoint nginx.conf api.csproj run";
    for (const name of names.split(" ")) assert.ok(isWatched(name), name);
    for (const name of ["src/index.ts", "a.env.js", "package.json.bak"]) assert.ok(!isWatched(name), name);
  });

  it("watches the whole repository when only a folder of it is open", async () => {
    client = await startClient({ files: { ...files, [`${root}/.git/HEAD`]: "" }, folders: [`${root}/api`] });
    await scan();
    const { watchers } = client.registered.get(
      DidChangeWatchedFilesNotification.method,
    ) as DidChangeWatchedFilesRegistrationOptions;
    const outside = watchers.map(({ globPattern }) => (typeof globPattern === "string" ? "" : globPattern.baseUri));
    assert.deepEqual(outside, ["", root, "", root]);
  });

  it("asks for a refresh when files come, change and go", async () => {
    client = await startClient({ files });
    const before = await scan();
    client.disk.files.set(`${root}/new/Containerfile`, maintained);
    await changed(`${root}/new/Containerfile`, 1);
    await client.refreshed();
    assert.ok((await scan()).some(({ uri }) => uri.endsWith("/new/Containerfile")));
    client.disk.files.set(`${root}/api/Dockerfile`, "FROM debian:13.1\n");
    await changed(`${root}/api/Dockerfile`, 2);
    await client.refreshed();
    const after = (await scan(resultIds(before))).find(({ uri }) => uri.endsWith("/api/Dockerfile"));
    assert.ok(after?.kind === "full" && !after.items.some(({ code }) => code === rule));
    client.disk.files.delete(`${root}/web/web.Dockerfile`);
    await changed(`${root}/web`, 3);
    await client.refreshed();
    const gone = (await scan(resultIds(before))).find(({ uri }) => uri.endsWith("/web.Dockerfile"));
    assert.ok(gone?.kind === "full" && gone.items.length === 0);
  });

  it("asks for a refresh when a Compose file builds other things than before", async () => {
    const compose = `${root}/compose.yaml`;
    client = await startClient({ files });
    await client.open(compose, "services:\n  web:\n    build: .\n", "yaml");
    await client.findings(compose);
    await client.change(compose, 2, "services:\n  web:\n    build: ./api\n");
    await client.refreshed();
  });

  it("does not mind what happens inside .git and node_modules", async () => {
    client = await startClient({ files });
    const before = await scan();
    await changed(`${root}/.git/index.lock`, 1);
    await changed(`${root}/api/node_modules/y/z.js`, 1);
    const reads = client.disk.reads;
    assert.ok((await scan(resultIds(before))).every(({ kind }) => kind === "unchanged"));
    assert.equal(client.disk.reads, reads);
  });

  it("takes folders in and out", async () => {
    client = await startClient({ files: { ...files, "file:///late/Dockerfile": maintained } });
    await scan();
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: "file:///late", name: "late" }], removed: [{ uri: root, name: "ws" }] },
    });
    await client.refreshed();
    assert.deepEqual(
      (await scan()).map(({ uri }) => uri),
      ["file:///late/Dockerfile"],
    );
  });
});

describe("a client that does not pull", () => {
  let client: TestClient;
  afterEach(() => {
    client.end();
  });

  it("is sent findings of open and unopened files, and their end", async () => {
    client = await startClient({ files, capabilities: plain });
    await client.published(({ uri, diagnostics }) => uri === `${root}/api/Dockerfile` && diagnostics.length > 0);
    const open = `${root}/open/Dockerfile`;
    await client.open(open, maintained);
    const first = await client.published(({ uri }) => uri === open);
    assert.ok(first.version === 1 && first.diagnostics.some(({ code }) => code === rule));
    await client.change(open, 2, "FROM debian:13.1\n");
    const second = await client.published(({ uri, version }) => uri === open && version === 2);
    assert.ok(!second.diagnostics.some(({ code }) => code === rule));
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: open } });
    await client.published(({ uri, diagnostics }) => uri === open && diagnostics.length === 0);
  });

  it("sends settings along with the notification", async () => {
    client = await startClient({
      files,
      capabilities: plain,
      initializationOptions: { settings: { rules: { [rule]: "off" } } },
    });
    const uri = `${root}/api/Dockerfile`;
    const before = await client.published((params) => params.uri === uri);
    assert.ok(!before.diagnostics.some(({ code }) => code === rule));
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { hullwright: { rules: { [rule]: "error" } } },
    });
    await client.published(
      (params) =>
        params.uri === uri && params.diagnostics.some(({ code, severity }) => code === rule && severity === 1),
    );
  });
});
