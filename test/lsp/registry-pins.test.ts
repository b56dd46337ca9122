import assert from "node:assert/strict";
import {
  type ApplyWorkspaceEditParams,
  HoverRequest,
  type MarkupContent,
  type TextDocumentEdit,
} from "vscode-languageserver/node";
import { askRegistryRequest, pinRequest } from "../../shared/src/protocol.ts";
import { root } from "./client.ts";
import { digest, dockerfile, openEditor, ours, type RegistryEditor } from "./registry-editor.ts";

describe("pinning everything by a registry", () => {
  let editor: RegistryEditor;
  afterEach(() => {
    editor.client.end();
  });

  const answering = (): Promise<ApplyWorkspaceEditParams> =>
    new Promise((done) =>
      editor.client.connection.onRequest(
        "workspace/applyEdit",
        (params: ApplyWorkspaceEditParams) => (done(params), { applied: true }),
      ),
    );

  it("pins a file and sums up", async () => {
    editor = await openEditor(
      `FROM node:20 AS a\nFROM redis:8\nFROM alpine:3@${digest}\nFROM nginx:\${V}\nFROM redis:8\n`,
    );
    const edit = answering();
    await editor.client.connection.sendRequest(pinRequest, { uri: dockerfile });
    const [change] = (await edit).edit.documentChanges as TextDocumentEdit[];
    assert.equal(change?.edits.length, 3);
    assert.deepEqual([...editor.asked].sort(), ["node:20", "redis:8"]);
    assert.deepEqual(editor.messages, ["Hullwright: 3 images pinned in 1 file, 1 pinned before."]);
  });

  it("pins the workspace, also from editors without commands of ours", async () => {
    const files = {
      [`${root}/a/Dockerfile`]: "FROM node:20\n",
      [`${root}/compose.yaml`]: "services:\n  a:\n    image: redis:8\n",
    };
    editor = await openEditor("FROM node:20\n", { files, initializationOptions: {} });
    editor.client.connection.onRequest("window/showMessageRequest", () => ({ title: "Allow" }));
    const edit = answering();
    await editor.client.connection.sendRequest("workspace/executeCommand", { command: "hullwright.pinWorkspace" });
    assert.equal((await edit).edit.documentChanges?.length, 3);
    assert.deepEqual(editor.messages, ["Hullwright: 3 images pinned in 3 files."]);
  });

  it("asks once about a registry that is not allowed, and says why nothing was done", async () => {
    editor = await openEditor("FROM node:20\nFROM redis:8\nFROM alpine:3\n", { allows: false });
    await editor.client.connection.sendRequest(pinRequest, { uri: dockerfile });
    assert.equal(editor.consents.length, 1);
    assert.match(editor.messages.join(), /^Hullwright: 0 images pinned in 0 files\. Nothing was sent to docker\.io/);
  });

  it("says that registries are off", async () => {
    editor = await openEditor("FROM node:20\n", {
      initializationOptions: { ...ours, registryOff: "workspace not trusted" },
    });
    await editor.client.connection.sendRequest(pinRequest, {});
    assert.deepEqual(editor.messages, ["Hullwright: no registry can be asked: workspace not trusted."]);
  });
});

describe("hovers that ask a registry", () => {
  let editor: RegistryEditor;
  afterEach(() => {
    editor.client.end();
  });

  const hover = async (): Promise<string> => {
    const found = await editor.client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: dockerfile },
      position: { line: 0, character: 6 },
    });
    return (found?.contents as MarkupContent | undefined)?.value ?? "";
  };
  const ask = (): Promise<boolean> =>
    editor.client.connection.sendRequest(askRegistryRequest, {
      reference: "node:20",
      uri: dockerfile,
      line: 0,
      character: 5,
    });

  it("link to the registry, and show what it said", async () => {
    editor = await openEditor("FROM node:20\n");
    assert.match(await hover(), /\[Ask docker\.io\]\(command:hullwright\.askRegistry\?/);
    assert.deepEqual([editor.asked, editor.consents], [[], []]);
    assert.equal(await ask(), true);
    const text = await hover();
    assert.match(
      text,
      new RegExp(
        `Digest: \`${digest}\`[^]*Entrypoint: \`\\["run"\\]\`[^]*Ports: \`80/tcp\`[^]*\`linux/amd64\` \\(12\\.3 MB compressed\\)`,
      ),
    );
    assert.match(text, /User: `node \[x\]\(command:y\)`/);
    assert.deepEqual(editor.asked, ["node:20"]);
  });

  it("have no link where no registry can be asked", async () => {
    editor = await openEditor("FROM node:20\n", {
      initializationOptions: { ...ours, registryOff: "virtual workspace" },
    });
    assert.doesNotMatch(await hover(), /command:hullwright\.askRegistry/);
    assert.equal(await ask(), false);
    assert.deepEqual(editor.asked, []);
  });
});
