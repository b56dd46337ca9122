import assert from "node:assert/strict";
import { ErrorCodes } from "vscode-languageserver/node";
import type { RegistryWishes } from "../../server/src/lsp/session.ts";
import { cancelled, type Problem } from "../../server/src/registry/problem.ts";
import { createRegistry, type Registry } from "../../server/src/registry/registry.ts";
import { type Status, statusNotification, trustedNotification } from "../../shared/src/protocol.ts";
import { pulling, type Setup, startClient } from "./client.ts";
import {
  actionsAt,
  askingAt,
  capabilities,
  digest,
  dockerfile,
  openEditor,
  ours,
  picked,
  type RegistryEditor,
  resolve,
  textAfter,
  titlesAt,
} from "./registry-editor.ts";

describe("actions at images that ask a registry", () => {
  let editor: RegistryEditor;
  afterEach(() => {
    editor.client.end();
  });

  it("repair findings about the tag, and rewrite elsewhere", async () => {
    editor = await openEditor("FROM node:20\n");
    const offered = await askingAt(editor);
    assert.deepEqual(
      offered.map(({ title }) => title),
      [
        "Pin to digest, asking docker.io (changes the image)",
        "Pin to newest 20.x and digest, asking docker.io (changes the image)",
      ],
    );
    assert.ok(
      offered.every(({ kind, edit }) =>
        kind === "quickfix" || kind === "refactor.rewrite" ? edit === undefined : false,
      ),
    );
    assert.deepEqual(editor.asked, []);
    assert.deepEqual(
      (await askingAt(editor, 0, 6, ["refactor"])).map(({ kind }) => kind),
      ["refactor.rewrite", "refactor.rewrite"],
    );
    assert.deepEqual(await askingAt(editor, 0, 2, ["refactor"]), []);
  });

  it("are refused where the data names nothing in the document, and nobody is told of a digest", async () => {
    editor = await openEditor("FROM node:20\nRUN a\n");
    const at = { uri: dockerfile, version: 1, title: "Pin", action: "pin", rule: "floating-image" };
    for (const data of [
      { ...at, kind: "image", at: 0 },
      { ...at, kind: "image", at: 5, action: "update" },
      { ...at, kind: "image", at: 1e9 },
      { ...at, kind: "fix", at: 5 },
      { ...at, kind: "fix", at: 14 },
    ])
      await assert.rejects(
        resolve(editor, { title: "x", data }),
        { code: ErrorCodes.InvalidParams, message: "The data of this code action does not belong to this document" },
        JSON.stringify(data),
      );
    assert.deepEqual([editor.asked, editor.consents, editor.messages], [[], [], []]);
  });

  it("come from rules as well, and are not offered twice", async () => {
    editor = await openEditor("FROM node:20.20.2-bookworm\n", {
      settings: { "": { rules: { "missing-digest": "warning" } } },
    });
    const fix = (await actionsAt(editor)).find(({ title }) => title.startsWith("Pin node to its current digest"));
    assert.equal(fix?.edit, undefined);
    assert.ok(!(await titlesAt(editor)).some((title) => title.startsWith("Pin to digest")));
    assert.equal(
      textAfter("FROM node:20.20.2-bookworm\n", await resolve(editor, fix!)),
      `FROM node:20.20.2-bookworm@${digest}\n`,
    );
  });

  it("offer an update where a digest stands, also at the default of an ARG", async () => {
    editor = await openEditor(`ARG NODE=20@sha256:${"a".repeat(64)}\nFROM node:\${NODE}\n`);
    const expected = [
      "Update pinned digest, asking docker.io (changes the image)",
      "Pin to newest 20.x and digest, asking docker.io (changes the image)",
    ];
    assert.deepEqual(await titlesAt(editor, 1), expected);
    assert.deepEqual(await titlesAt(editor, 0, 10), expected);
  });

  for (const [reason, setup] of Object.entries<Setup>({
    "the workspace is not trusted": { initializationOptions: { ...ours, registryOff: "workspace not trusted" } },
    "the settings forbid it": { settings: { "": { registry: { enable: false } } } },
    "the client cannot resolve": { capabilities: { ...pulling, textDocument: { diagnostic: {} } } },
  })) {
    it(`are absent when ${reason}`, async () => {
      editor = await openEditor("FROM node:20\n", setup);
      assert.deepEqual(await titlesAt(editor), []);
    });
  }

  it("are absent in a browser", async () => {
    const client = await startClient({ capabilities, initializationOptions: ours });
    editor = { client, asked: [], consents: [], messages: [] };
    await editor.client.open(dockerfile, "FROM node:20\n");
    assert.deepEqual(await titlesAt(editor), []);
  });

  it("appear once the workspace is trusted; the status says so", async () => {
    editor = await openEditor("FROM node:20\n", {
      initializationOptions: { ...ours, registryOff: "workspace not trusted" },
    });
    const status = () =>
      new Promise<Status>((done) => editor.client.connection.onNotification(statusNotification, done));
    const before = status();
    await editor.client.pull(dockerfile);
    assert.deepEqual((await before).off, ["registry (workspace not trusted)"]);
    const after = status();
    await editor.client.connection.sendNotification(trustedNotification);
    assert.deepEqual((await after).off, []);
    assert.equal((await titlesAt(editor)).length, 2);
  });
});

describe("actions that ask a registry, resolved", () => {
  let editor: RegistryEditor;
  afterEach(() => {
    editor.client.end();
  });

  it("writes the digest behind the tag after consent", async () => {
    editor = await openEditor("FROM node:20\n");
    assert.equal(textAfter("FROM node:20\n", await picked(editor, /^Pin to digest/)), `FROM node:20@${digest}\n`);
    assert.deepEqual(editor.consents, [{ host: "docker.io", image: "node" }]);
  });

  it("writes the newest tag with its digest", async () => {
    editor = await openEditor("FROM node:20\n");
    assert.equal(textAfter("FROM node:20\n", await picked(editor, /newest 20/)), `FROM node:20.20.2@${digest}\n`);
    assert.deepEqual(editor.asked, ["node:20", "node:20.20.2"]);
  });

  it("replaces a digest that has moved, and says when it has not", async () => {
    const text = `FROM node:20@sha256:${"a".repeat(64)}\n`;
    editor = await openEditor(text);
    assert.equal(textAfter(text, await picked(editor, /^Update/)), `FROM node:20@${digest}\n`);
    await editor.client.change(dockerfile, 2, `FROM node:20@${digest}\n`);
    assert.equal((await picked(editor, /^Update/)).edit, undefined);
    assert.match(editor.messages.join(), /same digest/);
  });

  const problems: readonly (readonly [Problem, RegExp])[] = [
    [{ kind: "offline", host: "docker.io", code: "ENOTFOUND" }, /docker\.io cannot be reached \(ENOTFOUND\)/],
    [{ kind: "unauthorized", host: "docker.io", image: "node", signedIn: false, withheldFrom: undefined }, /401/],
    [{ kind: "not-found", host: "docker.io", image: "node:20" }, /404/],
    [{ kind: "rate-limited", host: "docker.io", seconds: 90 }, /try again in 90 s/],
  ];
  for (const [problem, message] of problems) {
    it(`says what is wrong: ${problem.kind}`, async () => {
      editor = await openEditor("FROM node:20\n", { problem });
      assert.equal((await picked(editor, /^Pin to digest/)).edit, undefined);
      assert.match(editor.messages.join(), message);
    });
  }

  it("sends nothing without consent", async () => {
    editor = await openEditor("FROM node:20\n", { allows: false });
    assert.equal((await picked(editor, /^Pin to digest/)).edit, undefined);
    assert.deepEqual(editor.asked, []);
    assert.match(editor.messages.join(), /Nothing was sent to docker\.io/);
  });

  it("asks by a message where the client has no question of its own", async () => {
    const answers = [{ title: "Do not allow" }, { title: "Allow" }];
    editor = await openEditor("FROM node:20\n", { initializationOptions: {} });
    editor.client.connection.onRequest("window/showMessageRequest", () => answers.shift() ?? null);
    assert.equal((await picked(editor, /^Pin to digest/)).edit, undefined);
    assert.ok((await picked(editor, /^Pin to digest/)).edit);
    assert.ok((await picked(editor, /^Pin to digest/)).edit);
    assert.equal(editor.asked.length, 2);
  });

  it("is cancelled by its progress", async () => {
    const hanging = async (_: string, signal?: AbortSignal): Promise<never> =>
      new Promise((__, reject) =>
        signal?.addEventListener("abort", () => {
          reject(cancelled());
        }),
      );
    const registry = (): Registry => ({ digest: hanging, tags: hanging, newestOfLine: hanging, describe: hanging });
    editor = await openEditor("FROM node:20\n", { registry });
    editor.client.connection.onNotification(
      "$/progress",
      ({ token, value }: { token: string; value: { kind: string; cancellable?: boolean } }) => {
        if (value.kind === "begin" && value.cancellable)
          void editor.client.connection.sendNotification("window/workDoneProgress/cancel", { token });
      },
    );
    await assert.rejects(picked(editor, /^Pin to digest/), { code: -32800 });
    assert.deepEqual(editor.messages, []);
  });

  it("refuses an action for a text that is no longer there", async () => {
    editor = await openEditor("FROM node:20\n");
    const [action] = await askingAt(editor);
    await editor.client.change(dockerfile, 2, "FROM node:22\n");
    await assert.rejects(resolve(editor, action!), { code: -32801 });
    assert.deepEqual(editor.asked, []);
  });

  it("asks the mirror of the settings", async () => {
    const mirrors = { "docker.io": "mirror.test/hub" };
    const registry = (wishes: RegistryWishes): Registry =>
      createRegistry({
        ...wishes,
        transport: () => Promise.reject(Object.assign(new Error("no network"), { code: "ENOTFOUND" })),
      });
    editor = await openEditor("FROM node:20\n", { settings: { "": { registry: { mirrors } } }, registry });
    assert.equal((await titlesAt(editor))[0], "Pin to digest, asking mirror.test (changes the image)");
    assert.equal((await picked(editor, /^Pin to digest/)).edit, undefined);
    assert.deepEqual(editor.consents, [{ host: "mirror.test", image: "node" }]);
    assert.match(editor.messages.join(), /mirror\.test cannot be reached/);
  });
});
