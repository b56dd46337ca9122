import assert from "node:assert/strict";
import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { type Status, statusNotification } from "../../shared/src/protocol.ts";
import { codes, plain, root, startClient, type TestClient } from "./client.ts";

const dockerfile = `${root}/Dockerfile`;
const compose = `${root}/compose.yaml`;
const maintained = "FROM debian:13.1\nMAINTAINER someone\n";
const rule = "maintainer-deprecated";

describe("textDocument/diagnostic", () => {
  let client: TestClient;
  afterEach(() => {
    client.end();
  });

  const finding = async (uri: string): Promise<Diagnostic | undefined> =>
    (await client.findings(uri)).find(({ code }) => code === rule);

  it("reports an open document, with a link to the rule's page", async () => {
    client = await startClient();
    await client.open(dockerfile, maintained);
    const found = await finding(dockerfile);
    assert.deepEqual(found?.range.start, { line: 1, character: 0 });
    assert.equal(found.source, "hullwright");
    assert.equal(found.codeDescription?.href, "file:///pages/dockerfile/maintainer-deprecated.md");
  });

  it("follows edits, and answers by the result id while nothing changes", async () => {
    client = await startClient();
    await client.open(dockerfile, "FROM debian:13.1\n");
    assert.equal(await finding(dockerfile), undefined);
    await client.change(dockerfile, 2, maintained);
    const report = await client.pull(dockerfile);
    assert.ok(report.kind === "full" && report.resultId);
    assert.equal((await client.pull(dockerfile, report.resultId)).kind, "unchanged");
    await client.change(dockerfile, 3, "FROM debian:13.1\n");
    assert.equal((await client.pull(dockerfile, report.resultId)).kind, "full");
  });

  it("is about what the editor shows, not what is on disk", async () => {
    client = await startClient({ files: { [dockerfile]: maintained } });
    await client.open(dockerfile, "FROM debian:13.1\n");
    assert.equal(await finding(dockerfile), undefined);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: dockerfile },
    });
    assert.ok(await finding(dockerfile));
  });

  it("refuses what the command line refuses: a file with a NUL", async () => {
    client = await startClient({ folders: [root] });
    for (const [uri, text] of [
      [dockerfile, "FROM debian:13.1\nMAINTAINER a\0b\n"],
      [compose, "services:\n  a:\n    image: b\0\n"],
      [`${root}/hullwright.yaml`, "rules: {}\n# \0\n"],
    ] as const) {
      await client.open(uri, text);
      const found = await client.findings(uri);
      assert.deepEqual(
        found.map(({ code, message }) => [code, message]),
        [[undefined, "This is no text file: it holds a NUL here, so nothing of it is checked"]],
      );
      const before = text.slice(0, text.indexOf("\0")).split("\n");
      assert.deepEqual(found[0]?.range.start, { line: before.length - 1, character: before.at(-1)?.length });
    }
    await client.change(dockerfile, 2, maintained);
    assert.ok(await finding(dockerfile));
  });

  it("counts lines with CRLF and characters in UTF-16", async () => {
    client = await startClient();
    await client.open(dockerfile, `FROM debian:13.1\r\n# 🐳\r\nMAINTAINER 🐳🐳 x\r\n`);
    const found = await finding(dockerfile);
    assert.equal(found?.range.start.line, 2);
    assert.ok(found.range.end.character <= "MAINTAINER 🐳🐳 x".length);
  });

  it("reports untitled buffers by their language", async () => {
    client = await startClient();
    await client.open("untitled:Untitled-1", maintained);
    assert.ok(await finding("untitled:Untitled-1"));
  });

  it("knows Compose files by their shape and leaves other YAML alone", async () => {
    client = await startClient();
    await client.open(`${root}/stack.yml`, 'version: "3"\nservices:\n  web:\n    image: nginx\n', "yaml");
    await client.open(`${root}/deployment.yml`, "kind: Deployment\nspec:\n  image: nginx\n", "yaml");
    assert.ok((await client.findings(`${root}/stack.yml`)).length > 0);
    assert.deepEqual(await client.findings(`${root}/deployment.yml`), []);
  });

  it("leaves views of a file alone: old versions, local history, previews, cells", async () => {
    client = await startClient();
    const schemes = ["git", "vscode-local-history", "vscode-bulkeditpreview-editor", "vscode-notebook-cell", "output"];
    for (const scheme of schemes) {
      await client.open(`${scheme}:/ws/Dockerfile?HEAD`, maintained);
      assert.deepEqual(await client.findings(`${scheme}:/ws/Dockerfile?HEAD`), [], scheme);
    }
    await client.open("vscode-remote://ssh/ws/Dockerfile", maintained);
    assert.ok(await finding("vscode-remote://ssh/ws/Dockerfile"));
  });

  it("reports what lies in folders of any scheme", async () => {
    client = await startClient({ folders: ["memfs:/ws"] });
    await client.open("memfs:/ws/Dockerfile", maintained);
    assert.ok(await finding("memfs:/ws/Dockerfile"));
  });

  it("takes findings back when a file is closed that is not of the workspace", async () => {
    const others = [
      "file:///elsewhere/Dockerfile",
      `${root}/ignored/Dockerfile`,
      `${root}/image`,
      `${root}/api/Dockerfile`,
    ];
    const files = Object.fromEntries(others.map((uri) => [uri, maintained]));
    client = await startClient({ files: { ...files, [`${root}/.gitignore`]: "ignored/\n" } });
    for (const uri of others) {
      await client.open(uri, maintained);
      assert.ok(await finding(uri), uri);
      await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
      assert.equal((await finding(uri)) !== undefined, uri.includes("/api/"), uri);
    }
  });

  it("counts as the Problems panel does", async () => {
    client = await startClient({
      initializationOptions: { clientCommands: true },
      settings: { "": { profile: "all" } },
    });
    const status = new Promise<Status>((done) => client.connection.onNotification(statusNotification, done));
    await client.open(dockerfile, "FROM debian:13.1\nRUN echo a\nRUN echo b\nMAINTAINER me\n");
    const found = await client.findings(dockerfile);
    const hints = found.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
    const { problems, hints: counted, files } = await status;
    assert.ok(hints > 0 && found.length > hints);
    assert.deepEqual({ problems, counted, files }, { problems: found.length - hints, counted: hints, files: 1 });
  });

  it("writes version, folders and configuration files to the log, and again when they change", async () => {
    client = await startClient({ files: { [`${root}/hullwright.yaml`]: "rules: {}\n", [dockerfile]: maintained } });
    const note = await client.noted((message) => message.startsWith("Hullwright"));
    assert.match(
      note,
      /^Hullwright \d+\.\d+\.\d+\nFolders: \/ws\nConfiguration files: \/ws\/hullwright\.yaml\nFiles: 1 D/,
    );
    client.disk.files.set(`${root}/api/.hadolint.yaml`, "ignored: []\n");
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${root}/api/.hadolint.yaml`, type: FileChangeType.Created }],
    });
    await client.noted((message) => message.includes("/ws/api/.hadolint.yaml"));
  });

  it("does not read the disk again while someone types", async () => {
    client = await startClient({
      files: {
        [dockerfile]: maintained,
        [`${root}/package.json`]: "{}",
        [compose]: "services:\n  web:\n    build: .\n",
      },
    });
    await client.open(dockerfile, maintained);
    await client.findings(dockerfile);
    const before = client.disk.reads;
    await client.change(dockerfile, 2, `${maintained}# more\n`);
    await client.findings(dockerfile);
    assert.equal(client.disk.reads, before);
  });

  it("survives what it cannot read", async () => {
    client = await startClient({ files: { [dockerfile]: new Uint8Array([70, 82, 79, 77, 0, 1, 2]) } });
    assert.deepEqual(await client.findings(dockerfile), []);
    assert.deepEqual(await client.findings(`${root}/missing/Dockerfile`), []);
    await client.open(compose, "services: {web: [", "yaml");
    await client.findings(compose);
    assert.deepEqual(client.log, []);
  });

  it("takes half-typed settings for what they are and warns of unknown rules", async () => {
    client = await startClient({
      settings: {
        "": { enable: true, profile: "reco", rules: { [rule]: "off", nonsense: "error", other: 3 }, exclude: "x" },
      },
    });
    await client.open(dockerfile, maintained);
    assert.equal(await finding(dockerfile), undefined);
    assert.ok(client.log.some((line) => line.includes('Unknown rule "nonsense"')));
    assert.ok(client.log.some((line) => line.includes("settings, hullwright.profile: Expected one of recommended")));
  });

  it("warns of settings that are no map", async () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      [5, "settings, hullwright: Expected a map of settings"],
      [{ rules: 5 }, "settings, hullwright.rules: Expected a map from rules to levels"],
      [{ registry: true }, "settings, hullwright.registry: Expected a map with the keys of registry"],
    ];
    for (const [given, expected] of wrong) {
      client = await startClient({ settings: { "": given } });
      await client.open(dockerfile, maintained);
      assert.ok(await finding(dockerfile));
      assert.ok(
        client.log.some((line) => line.includes(expected)),
        client.log.join(),
      );
      client.end();
    }
    client = await startClient({ capabilities: plain });
    await client.open(dockerfile, maintained);
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: 7 });
    await client.published(() => true);
    assert.ok(client.log.some((line) => line.includes("settings, hullwright: Expected a map of settings")));
  });

  it("takes each folder's settings and configuration files", async () => {
    const other = "file:///other";
    client = await startClient({
      folders: [root, other],
      settings: { [other]: { rules: { [rule]: "error" } } },
      files: {
        [`${root}/hullwright.yaml`]: `rules:\n  ${rule}: "off"\n`,
        [dockerfile]: maintained,
        [`${other}/Dockerfile`]: maintained,
      },
    });
    assert.equal(await finding(dockerfile), undefined);
    assert.equal((await finding(`${other}/Dockerfile`))?.severity, 1);
  });

  it("reports what is wrong with a configuration file on that file", async () => {
    const config = `${root}/hullwright.yaml`;
    client = await startClient();
    await client.open(config, "rules:\n  nonsense: error\nprofil: strict\n", "yaml");
    const [first, second] = await client.findings(config);
    assert.deepEqual(first?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 10 } });
    const message = second?.message;
    assert.ok(typeof message === "string");
    assert.match(message, /Unknown setting "profil"/);
    assert.deepEqual([first.severity, second?.severity], [DiagnosticSeverity.Error, DiagnosticSeverity.Error]);
    const peer = `${root}/.hadolint.yaml`;
    await client.open(peer, "ignored: [DL30O8]\n", "yaml");
    const [typo] = await client.findings(peer);
    assert.equal(typo?.severity, DiagnosticSeverity.Information);
  });

  it("takes what the user and the environment tell hadolint", async () => {
    const files = { "file:///home/hadolint.yaml": "ignored: [DL4000]\n" };
    const outside = { layer: undefined, problems: [], files: ["file:///home/hadolint.yml", ...Object.keys(files)] };
    client = await startClient({ files, outside });
    await client.open(dockerfile, maintained);
    assert.equal(await finding(dockerfile), undefined);
    const rules = { DL4000: "error" } as const;
    const other = await startClient({ files, outside: { ...outside, layer: { source: "environment", rules } } });
    await other.open(dockerfile, maintained);
    assert.equal((await other.findings(dockerfile)).find(({ code }) => code === rule)?.severity, 1);
    other.end();
  });

  it("says which of two configuration files counts", async () => {
    client = await startClient({ files: { [`${root}/hullwright.yml`]: "profile: strict\n" } });
    assert.deepEqual(await client.findings(`${root}/hullwright.yml`), []);
    client.disk.files.set(`${root}/hullwright.yaml`, "profile: strict\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: `${root}/hullwright.yaml`, type: 1 }],
    });
    const [told] = await client.findings(`${root}/hullwright.yml`);
    assert.equal(told?.message, "hullwright.yaml stands beside this file and counts in its place");
    assert.deepEqual(await client.findings(`${root}/hullwright.yaml`), []);
  });

  it("says nothing where it is switched off or told to stay out", async () => {
    client = await startClient({ settings: { "": { enable: false } } });
    await client.open(dockerfile, maintained);
    assert.deepEqual(await client.findings(dockerfile), []);
    client.settings[""] = { exclude: ["legacy"] };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.refreshed();
    assert.ok(codes(await client.findings(dockerfile)).includes(rule));
    assert.deepEqual(await client.findings(`${root}/legacy/Dockerfile`), []);
  });
});
