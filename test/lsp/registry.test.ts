import assert from "node:assert/strict";
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  HoverRequest,
  type MarkupContent,
  type ShowMessageParams,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { RegistryWishes } from "../../server/src/lsp/session.ts";
import { cancelled, type Problem, RegistryError } from "../../server/src/registry/problem.ts";
import { createRegistry, type Registry } from "../../server/src/registry/registry.ts";
import {
  askRegistryRequest,
  consentRequest,
  pinRequest,
  type Status,
  statusNotification,
  trustedNotification,
} from "../../shared/src/protocol.ts";
import { pulling, root, type Setup, startClient, type TestClient } from "./client.ts";

const dockerfile = `${root}/Dockerfile`;
const digest = `sha256:${"f".repeat(64)}`;
const capabilities: ClientCapabilities = { ...pulling, window: { workDoneProgress: true } };
const ours = { clientCommands: true };

/** A registry that has asked for consent as the real one does, and then answers at once. */
function fakeRegistry(asked: string[], problem?: Problem): (wishes: RegistryWishes) => Registry {
  return ({ consents }) => {
    const answer = async <Value>(reference: string, value: Value): Promise<Value> => {
      if (!(await consents("docker.io", reference.split(":")[0]!)))
        throw new RegistryError({ kind: "no-consent", host: "docker.io" });
      asked.push(reference);
      if (problem) throw new RegistryError(problem);
      return value;
    };
    return {
      digest: (reference) => answer(reference, { digest, tag: reference.split(":")[1], asked: 0 }),
      tags: (reference) => answer(reference, { tags: [], complete: true }),
      newestOfLine: (reference) => answer(reference, { sameMajor: "20.20.2", any: "24.1.0" }),
      describe: (reference) =>
        answer(reference, {
          digest,
          platform: "linux/amd64",
          created: "2026-01-02T03:04:05Z",
          user: "node` [x](command:y)",
          entrypoint: ["run"],
          cmd: [],
          ports: ["80/tcp"],
          healthcheck: undefined,
          environment: [],
          workingDirectory: undefined,
          platforms: [{ platform: "linux/amd64", compressedSize: 12_300_000 }],
        }),
    };
  };
}

describe("registries on request", () => {
  let client: TestClient;
  let asked: string[];
  let consents: { host: string; image: string }[];
  let messages: string[];
  afterEach(() => {
    client.end();
  });

  const start = async (
    text: string,
    setup: Setup & { readonly allows?: boolean; readonly problem?: Problem } = {},
  ): Promise<void> => {
    [asked, consents, messages] = [[], [], []];
    client = await startClient({
      capabilities,
      initializationOptions: ours,
      registry: fakeRegistry(asked, setup.problem),
      ...setup,
    });
    client.connection.onRequest(
      consentRequest,
      (params: { host: string; image: string }) => (consents.push(params), setup.allows !== false),
    );
    client.connection.onRequest("window/workDoneProgress/create", () => undefined);
    client.connection.onNotification(
      "window/showMessage",
      ({ message }: ShowMessageParams) => void messages.push(message),
    );
    await client.open(dockerfile, text);
  };
  const actions = async (line = 0, character = 6, only?: string[]): Promise<CodeAction[]> => {
    const position = { line, character };
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: dockerfile },
      range: { start: position, end: position },
      context,
    })) as CodeAction[];
  };
  const asking = async (...place: Parameters<typeof actions>): Promise<CodeAction[]> =>
    (await actions(...place)).filter(({ title }) => title.includes("(asks "));
  const titles = async (...place: Parameters<typeof actions>): Promise<string[]> =>
    (await asking(...place)).map(({ title }) => title);
  const resolve = (action: CodeAction): Promise<CodeAction> =>
    client.connection.sendRequest(CodeActionResolveRequest.type, action);
  const picked = async (title: RegExp): Promise<CodeAction> =>
    resolve((await asking()).find((action) => title.test(action.title))!);
  const textAfter = (text: string, action: CodeAction): string => {
    const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    return TextDocument.applyEdits(TextDocument.create(dockerfile, "", 1, text), (change?.edits ?? []) as TextEdit[]);
  };

  describe("actions at images", () => {
    it("repair findings about the tag, and rewrite elsewhere", async () => {
      await start("FROM node:20\n");
      const offered = await asking();
      assert.deepEqual(
        offered.map(({ title }) => title),
        ["Pin to digest (asks docker.io)", "Pin to newest 20.x and digest (asks docker.io)"],
      );
      assert.ok(
        offered.every(({ kind, edit }) =>
          kind === "quickfix" || kind === "refactor.rewrite" ? edit === undefined : false,
        ),
      );
      assert.deepEqual(asked, []);
      assert.deepEqual(
        (await asking(0, 6, ["refactor"])).map(({ kind }) => kind),
        ["refactor.rewrite", "refactor.rewrite"],
      );
      assert.deepEqual(await asking(0, 2, ["refactor"]), []);
    });

    it("come from rules as well, and are not offered twice", async () => {
      await start("FROM node:20.20.2-bookworm\n", { settings: { "": { rules: { "unpinned-digest": "warning" } } } });
      const fix = (await actions()).find(({ title }) => title.startsWith("Pin node to the digest"));
      assert.equal(fix?.edit, undefined);
      assert.ok(!(await titles()).some((title) => title.startsWith("Pin to digest")));
      assert.equal(
        textAfter("FROM node:20.20.2-bookworm\n", await resolve(fix!)),
        `FROM node:20.20.2-bookworm@${digest}\n`,
      );
    });

    it("offer an update where a digest stands, also at the default of an ARG", async () => {
      await start(`ARG NODE=20@sha256:${"a".repeat(64)}\nFROM node:\${NODE}\n`);
      const expected = ["Update pinned digest (asks docker.io)", "Pin to newest 20.x and digest (asks docker.io)"];
      assert.deepEqual(await titles(1), expected);
      assert.deepEqual(await titles(0, 10), expected);
    });

    for (const [reason, setup] of Object.entries<Setup>({
      "the workspace is not trusted": { initializationOptions: { ...ours, registryOff: "workspace not trusted" } },
      "the settings forbid it": { settings: { "": { registry: { enable: false } } } },
      "the client cannot resolve": { capabilities: { ...pulling, textDocument: { diagnostic: {} } } },
    })) {
      it(`are absent when ${reason}`, async () => {
        await start("FROM node:20\n", setup);
        assert.deepEqual(await titles(), []);
      });
    }

    it("are absent in a browser", async () => {
      client = await startClient({ capabilities, initializationOptions: ours });
      await client.open(dockerfile, "FROM node:20\n");
      assert.deepEqual(await titles(), []);
    });

    it("appear once the workspace is trusted; the status says so", async () => {
      await start("FROM node:20\n", { initializationOptions: { ...ours, registryOff: "workspace not trusted" } });
      const status = () => new Promise<Status>((done) => client.connection.onNotification(statusNotification, done));
      const before = status();
      await client.pull(dockerfile);
      assert.deepEqual((await before).off, ["registry (workspace not trusted)"]);
      const after = status();
      await client.connection.sendNotification(trustedNotification);
      assert.deepEqual((await after).off, []);
      assert.equal((await titles()).length, 2);
    });
  });

  describe("codeAction/resolve", () => {
    it("writes the digest behind the tag after consent", async () => {
      await start("FROM node:20\n");
      assert.equal(textAfter("FROM node:20\n", await picked(/^Pin to digest/)), `FROM node:20@${digest}\n`);
      assert.deepEqual(consents, [{ host: "docker.io", image: "node" }]);
    });

    it("writes the newest tag with its digest", async () => {
      await start("FROM node:20\n");
      assert.equal(textAfter("FROM node:20\n", await picked(/newest 20/)), `FROM node:20.20.2@${digest}\n`);
      assert.deepEqual(asked, ["node:20", "node:20.20.2"]);
    });

    it("replaces a digest that has moved, and says when it has not", async () => {
      const text = `FROM node:20@sha256:${"a".repeat(64)}\n`;
      await start(text);
      assert.equal(textAfter(text, await picked(/^Update/)), `FROM node:20@${digest}\n`);
      await client.change(dockerfile, 2, `FROM node:20@${digest}\n`);
      assert.equal((await picked(/^Update/)).edit, undefined);
      assert.match(messages.join(), /same digest/);
    });

    const problems: readonly (readonly [Problem, RegExp])[] = [
      [{ kind: "offline", host: "docker.io", code: "ENOTFOUND" }, /docker\.io cannot be reached \(ENOTFOUND\)/],
      [{ kind: "unauthorized", host: "docker.io", image: "node", signedIn: false, withheldFrom: undefined }, /401/],
      [{ kind: "not-found", host: "docker.io", image: "node:20" }, /404/],
      [{ kind: "rate-limited", host: "docker.io", seconds: 90 }, /try again in 90 s/],
    ];
    for (const [problem, message] of problems) {
      it(`says what is wrong: ${problem.kind}`, async () => {
        await start("FROM node:20\n", { problem });
        assert.equal((await picked(/^Pin to digest/)).edit, undefined);
        assert.match(messages.join(), message);
      });
    }

    it("sends nothing without consent", async () => {
      await start("FROM node:20\n", { allows: false });
      assert.equal((await picked(/^Pin to digest/)).edit, undefined);
      assert.deepEqual(asked, []);
      assert.match(messages.join(), /Nothing was sent to docker\.io/);
    });

    it("asks by a message where the client has no question of its own", async () => {
      const answers = [{ title: "Do not allow" }, { title: "Allow" }];
      await start("FROM node:20\n", { initializationOptions: {} });
      client.connection.onRequest("window/showMessageRequest", () => answers.shift() ?? null);
      assert.equal((await picked(/^Pin to digest/)).edit, undefined);
      assert.ok((await picked(/^Pin to digest/)).edit);
      assert.ok((await picked(/^Pin to digest/)).edit);
      assert.equal(asked.length, 2);
    });

    it("is cancelled by its progress", async () => {
      const hanging = async (_: string, signal?: AbortSignal): Promise<never> =>
        new Promise((__, reject) =>
          signal?.addEventListener("abort", () => {
            reject(cancelled());
          }),
        );
      const registry = (): Registry => ({ digest: hanging, tags: hanging, newestOfLine: hanging, describe: hanging });
      await start("FROM node:20\n", { registry });
      client.connection.onNotification(
        "$/progress",
        ({ token, value }: { token: string; value: { kind: string; cancellable?: boolean } }) => {
          if (value.kind === "begin" && value.cancellable)
            void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
        },
      );
      await assert.rejects(picked(/^Pin to digest/), { code: -32800 });
      assert.deepEqual(messages, []);
    });

    it("refuses an action for a text that is no longer there", async () => {
      await start("FROM node:20\n");
      const [action] = await asking();
      await client.change(dockerfile, 2, "FROM node:22\n");
      await assert.rejects(resolve(action!), { code: -32801 });
      assert.deepEqual(asked, []);
    });
  });

  describe("pinning everything", () => {
    const answering = (): Promise<ApplyWorkspaceEditParams> =>
      new Promise((done) =>
        client.connection.onRequest("workspace/applyEdit", (params) => (done(params), { applied: true })),
      );

    it("pins a file and sums up", async () => {
      await start(`FROM node:20 AS a\nFROM redis:8\nFROM alpine:3@${digest}\nFROM nginx:\${V}\nFROM redis:8\n`);
      const edit = answering();
      await client.connection.sendRequest(pinRequest, { uri: dockerfile });
      const [change] = (await edit).edit.documentChanges as TextDocumentEdit[];
      assert.equal(change?.edits.length, 3);
      assert.deepEqual([...asked].sort(), ["node:20", "redis:8"]);
      assert.deepEqual(messages, ["Hullwright: 3 images pinned in 1 file, 1 pinned before."]);
    });

    it("pins the workspace, also from editors without commands of ours", async () => {
      const files = {
        [`${root}/a/Dockerfile`]: "FROM node:20\n",
        [`${root}/compose.yaml`]: "services:\n  a:\n    image: redis:8\n",
      };
      await start("FROM node:20\n", { files, initializationOptions: {} });
      client.connection.onRequest("window/showMessageRequest", () => ({ title: "Allow" }));
      const edit = answering();
      await client.connection.sendRequest("workspace/executeCommand", { command: "hullwright.pinWorkspace" });
      assert.equal((await edit).edit.documentChanges?.length, 3);
      assert.deepEqual(messages, ["Hullwright: 3 images pinned in 3 files."]);
    });

    it("asks once about a registry that is not allowed, and says why nothing was done", async () => {
      await start("FROM node:20\nFROM redis:8\nFROM alpine:3\n", { allows: false });
      await client.connection.sendRequest(pinRequest, { uri: dockerfile });
      assert.equal(consents.length, 1);
      assert.match(messages.join(), /^Hullwright: 0 images pinned in 0 files\. Nothing was sent to docker\.io/);
    });

    it("says that registries are off", async () => {
      await start("FROM node:20\n", { initializationOptions: { ...ours, registryOff: "workspace not trusted" } });
      await client.connection.sendRequest(pinRequest, {});
      assert.deepEqual(messages, ["Hullwright: no registry can be asked: workspace not trusted."]);
    });
  });

  describe("hovers", () => {
    const hover = async (): Promise<string> => {
      const found = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: dockerfile },
        position: { line: 0, character: 6 },
      });
      return (found?.contents as MarkupContent | undefined)?.value ?? "";
    };
    const ask = (): Promise<boolean> =>
      client.connection.sendRequest(askRegistryRequest, {
        reference: "node:20",
        uri: dockerfile,
        line: 0,
        character: 5,
      });

    it("link to the registry, and show what it said", async () => {
      await start("FROM node:20\n");
      assert.match(await hover(), /\[Ask docker\.io\]\(command:hullwright\.askRegistry\?/);
      assert.deepEqual([asked, consents], [[], []]);
      assert.equal(await ask(), true);
      const text = await hover();
      assert.match(
        text,
        new RegExp(
          `Digest: \`${digest}\`[^]*Entrypoint: \`\\["run"\\]\`[^]*Ports: \`80/tcp\`[^]*\`linux/amd64\` \\(12\\.3 MB compressed\\)`,
        ),
      );
      assert.match(text, /User: `node \[x\]\(command:y\)`/);
      assert.deepEqual(asked, ["node:20"]);
    });

    it("have no link where no registry can be asked", async () => {
      await start("FROM node:20\n", { initializationOptions: { ...ours, registryOff: "virtual workspace" } });
      assert.doesNotMatch(await hover(), /command:hullwright\.askRegistry/);
      assert.equal(await ask(), false);
      assert.deepEqual(asked, []);
    });
  });

  it("asks the mirror of the settings", async () => {
    const mirrors = { "docker.io": "mirror.test/hub" };
    const registry = (wishes: RegistryWishes): Registry =>
      createRegistry({
        ...wishes,
        transport: () => Promise.reject(Object.assign(new Error("no network"), { code: "ENOTFOUND" })),
      });
    await start("FROM node:20\n", { settings: { "": { registry: { mirrors } } }, registry });
    assert.equal((await titles())[0], "Pin to digest (asks mirror.test)");
    assert.equal((await picked(/^Pin to digest/)).edit, undefined);
    assert.deepEqual(consents, [{ host: "mirror.test", image: "node" }]);
    assert.match(messages.join(), /mirror\.test cannot be reached/);
  });
});
