import assert from "node:assert/strict";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  DidCloseTextDocumentNotification,
  ErrorCodes,
  LSPErrorCodes,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixAllInWorkspaceRequest } from "../../shared/src/protocol.ts";
import { plain, pulling, root, startClient, type TestClient } from "./client.ts";

const dockerfile = `${root}/Dockerfile`;
const rule = "maintainer-deprecated";
const twice = 'FROM debian:13.1 AS a\nMAINTAINER "one"\nFROM debian:13.1\nMAINTAINER "two"\n';

describe("textDocument/codeAction", () => {
  let client: TestClient;
  afterEach(() => {
    client.end();
  });

  const start = async (text = twice, capabilities: ClientCapabilities = pulling): Promise<Diagnostic> => {
    client = await startClient({ capabilities });
    await client.open(dockerfile, text);
    const found = (await client.findings(dockerfile)).find(({ code }) => code === rule);
    assert.ok(found);
    return found;
  };
  const actionsAt = async ({ range }: Diagnostic, only?: string[]): Promise<CodeAction[]> => {
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: dockerfile },
      range,
      context,
    })) as CodeAction[];
  };
  const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
    const found = actions.find((action) => title.test(action.title));
    assert.ok(found, `no action is called ${title.source}: ${actions.map((action) => action.title).join("; ")}`);
    return found;
  };
  const resolve = (action: CodeAction) => client.connection.sendRequest(CodeActionResolveRequest.type, action);
  const applied = (text: string, edit: WorkspaceEdit | undefined): string => {
    const edits =
      (edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? edit?.changes?.[dockerfile] ?? [];
    return TextDocument.applyEdits(TextDocument.create(dockerfile, "", 1, text), edits as TextEdit[]);
  };

  it("refuses data of a code action that it has not written, and leaves one without data alone", async () => {
    await start();
    const uri = dockerfile;
    const garbage: readonly unknown[] = [
      "x",
      7,
      [],
      {},
      { uri },
      { uri: 7, kind: "fix-all", unsafe: true },
      { uri, kind: "fix-all" },
      { uri, kind: "fix-all", unsafe: "yes", version: 1 },
      { uri, kind: "fix-all", unsafe: false, rule: {} },
      { uri, version: 1, lookup: { edits: [{ range: {}, newText: "x" }] } },
      { uri, kind: "image", at: "0", action: "pin" },
      { uri, kind: "image", at: 0, action: "constructor" },
      { uri, kind: "fix", at: 0, rule: "x", title: undefined },
      { uri, version: "1", kind: "fix-all", unsafe: false },
      { uri, version: 0.5, kind: "fix-all", unsafe: false },
      { uri, kind: "fix-all", unsafe: false, rule: "no-such-rule" },
      { uri, kind: "image", at: -1, action: "pin" },
      { uri, kind: "image", at: 1.5, action: "pin" },
      { uri, kind: "fix", at: 0, rule: "no-such-rule", title: "x" },
    ];
    for (const data of garbage)
      await assert.rejects(resolve({ title: "x", data }), { code: ErrorCodes.InvalidParams }, JSON.stringify(data));
    for (const data of [
      { uri, version: 9, kind: "fix-all", unsafe: false },
      { uri: "::", kind: "fix-all", unsafe: false },
    ])
      await assert.rejects(resolve({ title: "x", data }), { code: LSPErrorCodes.ContentModified });
    assert.deepEqual(await resolve({ title: "x" }), { title: "x" });
    assert.deepEqual(client.log, []);
  });

  it("offers the repair of a finding for the version that is open", async () => {
    const found = await start();
    const fix = (await actionsAt(found)).find(({ isPreferred }) => isPreferred);
    assert.equal(fix?.kind, "quickfix");
    assert.deepEqual(fix.diagnostics, [found]);
    const [change] = fix.edit?.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: dockerfile, version: 1 });
    const text = applied(twice, fix.edit);
    assert.ok(!text.includes('MAINTAINER "one"') && text.includes('MAINTAINER "two"'));
  });

  it("repairs all findings of a rule", async () => {
    const found = await start();
    const action = titled(await actionsAt(found), /^Fix all maintainer-deprecated in this file/);
    assert.equal(action.edit, undefined);
    const text = applied(twice, (await resolve(action)).edit);
    assert.ok(!text.includes("MAINTAINER"));
    // VS Code sorts actions that name no finding below all others, the ignores too.
    assert.deepEqual(action.diagnostics, [found]);
  });

  it("says behind the title of an unsafe fix what may change", async () => {
    await start("FROM node\nMAINTAINER me\nFROM node\n");
    const pin = (await client.findings(dockerfile)).find(({ code }) => code === "untagged-image");
    const titles = (await actionsAt(pin!)).map(({ title }) => title);
    assert.match(titles[0]!, /^Pin to node:\d[\w.-]+ \(changes the image to what node:latest meant on [\d-]+\)$/);
    assert.ok(titles.includes("Fix all untagged-image in this file (changes the image)"), titles.join("; "));
  });

  it("puts the repair of the place itself first, and what hides findings last", async () => {
    client = await startClient();
    await client.open(
      dockerfile,
      "FROM node:22.11.0-bookworm\nWORKDIR /app\nCOPY . .\nEXPOSE 80\nCMD node server.js\n",
    );
    const found = await client.findings(dockerfile);
    const there = found.filter(({ range }) => range.start.line === 4).map(({ code }) => code);
    assert.deepEqual(there, ["missing-user", "shell-form-cmd"]);
    const titles = (await actionsAt(found.find(({ code }) => code === "shell-form-cmd")!)).map(({ title }) => title);
    assert.match(titles[0]!, /^Start the program without a shell/);
    const kinds = titles.map((title) => (title.startsWith("Ignore") ? "ignore" : "other"));
    assert.equal(kinds.lastIndexOf("other") + 1, kinds.indexOf("ignore"), titles.join("\n"));
  });

  const composeFile = `${root}/compose.yaml`;
  const atService = async (initializationOptions: unknown): Promise<CodeAction[]> => {
    client = await startClient({ settings: { "": { profile: "all" } }, initializationOptions });
    await client.open(composeFile, "services:\n  web:\n    image: nginx:1.29.3\n", "yaml");
    const position = { line: 1, character: 3 };
    return (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: composeFile },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as CodeAction[];
  };

  it("offers a repair of several findings once, and first", async () => {
    const actions = await atService({});
    const hardening = actions.filter(({ title }) => title.startsWith("Harden"));
    assert.equal(hardening.length, 1);
    assert.ok(hardening[0] === actions[0] && actions[0]!.diagnostics!.length > 2);
  });

  it("gathers many ways to ignore behind one entry where the client can show them", async () => {
    const plainly = (await atService({})).filter(({ title }) => title.startsWith("Ignore"));
    client.end();
    const gathered = (await atService({ clientCommands: true })).filter(({ title }) => title.startsWith("Ignore"));
    assert.deepEqual(
      gathered.map(({ title }) => title),
      ["Ignore a rule here\u2026"],
    );
    const choices = gathered[0]?.command?.arguments?.[0] as { title: string; edit: WorkspaceEdit }[];
    assert.deepEqual(
      choices.map(({ title }) => title),
      plainly.map(({ title }) => title),
    );
    assert.ok(plainly.length >= 8 && choices.every(({ edit }) => edit.documentChanges?.length === 1));
  });

  it("computes edits at once for clients that cannot wait for them", async () => {
    const found = await start(twice, { ...plain, textDocument: { ...plain.textDocument, diagnostic: {} } });
    const action = titled(await actionsAt(found), /^Fix all/);
    assert.ok(!applied(twice, action.edit).includes("MAINTAINER"));
    assert.equal(action.edit?.documentChanges, undefined);
  });

  it("repairs the file on save, and only when asked for that kind", async () => {
    const found = await start();
    assert.ok((await actionsAt(found)).every(({ kind }) => kind === "quickfix"));
    for (const only of [["source.fixAll.hullwright"], ["source.fixAll"], ["source"]]) {
      const actions = await actionsAt(found, only);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ["source.fixAll.hullwright"],
      );
      assert.ok(!applied(twice, (await resolve(actions[0]!)).edit).includes("MAINTAINER"));
    }
    assert.deepEqual(await actionsAt(found, ["refactor"]), []);
    assert.deepEqual(await actionsAt(found, ["source.fixAll.other"]), []);
  });

  it("refuses an action for a text that is no longer there", async () => {
    const found = await start();
    const action = titled(await actionsAt(found), /^Fix all/);
    await client.change(dockerfile, 2, `# new\n${twice}`);
    await assert.rejects(resolve(action), { code: -32801 });
  });

  it("ignores a rule for a line and for a file", async () => {
    const found = await start();
    const actions = await actionsAt(found);
    const line = applied(twice, titled(actions, /^Ignore maintainer-deprecated for this line$/).edit);
    assert.ok(line.includes('# hullwright ignore=maintainer-deprecated\nMAINTAINER "one"'));
    const file = applied(twice, titled(actions, /^Ignore maintainer-deprecated for this file$/).edit);
    assert.ok(file.startsWith("# hullwright ignore-file=maintainer-deprecated\nFROM"));
    await client.change(dockerfile, 2, file);
    assert.ok(!(await client.findings(dockerfile)).some(({ code }) => code === rule));
  });

  it("shows documentation where the client can", async () => {
    const found = await start(twice, { ...pulling, window: { showDocument: { support: true } } });
    const shown = new Promise((done) =>
      client.connection.onRequest("window/showDocument", ({ uri }) => (done(uri), { success: true })),
    );
    const { command } = titled(await actionsAt(found), /^Show documentation/);
    await client.connection.sendRequest("workspace/executeCommand", {
      command: command?.command,
      arguments: command?.arguments,
    });
    assert.equal(await shown, `file:///pages/dockerfile/${rule}.md`);
  });

  it("keeps line endings", async () => {
    const text = twice.replaceAll("\n", "\r\n");
    const found = await start(text);
    const fixed = applied(text, (await resolve(titled(await actionsAt(found), /^Fix all/))).edit);
    assert.ok(!/[^\r]\n/.test(fixed));
  });

  it("collects the repairs of the whole workspace for the editor's preview", async () => {
    client = await startClient({
      files: { [`${root}/a/Dockerfile`]: twice, [`${root}/b/Dockerfile`]: "FROM debian:13.1\n" },
    });
    const edit = await client.connection.sendRequest<WorkspaceEdit>(fixAllInWorkspaceRequest);
    const changes = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      changes.map(({ textDocument }) => textDocument),
      [{ uri: `${root}/a/Dockerfile`, version: null }],
    );
    assert.deepEqual(Object.keys(edit.changeAnnotations ?? {}), [rule]);
    const [annotation] = Object.values(edit.changeAnnotations ?? {});
    assert.ok(annotation?.label === rule && annotation.needsConfirmation !== true);
    assert.equal(changes[0]?.edits.length, 2, "one edit for each fix");
    assert.ok(changes.every(({ edits }) => edits.every((one) => "annotationId" in one && one.annotationId === rule)));
  });

  it("repairs files that are not open as they are on disk, though nobody told of a change", async () => {
    const uri = `${root}/a/Dockerfile`;
    client = await startClient({ files: { [uri]: twice } });
    const collect = async () =>
      (await client.connection.sendRequest<WorkspaceEdit>(fixAllInWorkspaceRequest))
        .documentChanges as TextDocumentEdit[];
    assert.equal((await collect())[0]?.edits.length, 2);
    client.disk.files.set(uri, "# new\nFROM debian:13.1\nMAINTAINER me\n");
    const [change] = await collect();
    assert.deepEqual(change?.edits[0]?.range.start, { line: 2, character: 0 });
    client.disk.files.set(uri, "FROM debian:13.1\n");
    assert.deepEqual(await collect(), []);
  });

  it("reads a file again when it is closed: it may have been saved", async () => {
    client = await startClient({ files: { [dockerfile]: twice } });
    await client.findings(dockerfile);
    await client.open(dockerfile, twice);
    await client.change(dockerfile, 2, "FROM debian:13.1\n");
    client.disk.files.set(dockerfile, "FROM debian:13.1\n");
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: dockerfile },
    });
    assert.ok(!(await client.findings(dockerfile)).some(({ code }) => code === rule));
  });
});
