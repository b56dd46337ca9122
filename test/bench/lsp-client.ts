import { spawn } from "node:child_process";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Keystroke } from "./typing.ts";

/** A language server under measurement. */
export interface Server {
  /** Opens a document. */
  open(uri: string, languageId: string, text: string): void;
  /** Types one character and waits for the diagnostics: ms and number of diagnostics. */
  type(keystroke: Keystroke): Promise<{ readonly ms: number; readonly count: number }>;
  stop(): Promise<void>;
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly unknown[];
}

interface Initialized {
  readonly capabilities: { readonly textDocumentSync?: number | { readonly change?: number } };
}

/** How a server is started: over stdio; `pull` asks it for diagnostics, otherwise they are waited for. */
export interface ServerCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly pull: boolean;
}

/** Starts a server as a child process. Changes are sent as the server wants them, whole or as the piece that changed. */
export async function startServer({ command, args, pull }: ServerCommand): Promise<Server> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let published: (message: Published) => void = () => undefined;
  connection.onNotification("textDocument/publishDiagnostics", (message: Published) => {
    published(message);
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.listen();
  const { capabilities } = await connection.sendRequest<Initialized>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: pull
      ? { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
      : { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification("initialized", {});
  const sync = capabilities.textDocumentSync;
  const incremental = (typeof sync === "object" ? sync.change : sync) === 2;
  let document = TextDocument.create("", "", 0, "");
  const publication = () =>
    new Promise<Published>((done) => {
      published = (message) => {
        if (message.uri === document.uri && (message.version ?? document.version) >= document.version) done(message);
      };
    });
  const diagnostics = async (pushed: Promise<Published> | undefined) => {
    if (pushed) return (await pushed).diagnostics;
    const report = { textDocument: { uri: document.uri } };
    return (await connection.sendRequest<{ items: unknown[] }>("textDocument/diagnostic", report)).items;
  };
  return {
    open: (uri, languageId, text) => {
      document = TextDocument.create(uri, languageId, 1, text);
      void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    },
    type: async ({ start, end, newText }) => {
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      document = TextDocument.update(document, [{ range, text: newText }], document.version + 1);
      const { uri, version } = document;
      const change = incremental ? { range, text: newText } : { text: document.getText() };
      const pushed = pull ? undefined : publication();
      const before = performance.now();
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [change],
      });
      const items = await diagnostics(pushed);
      return { ms: performance.now() - before, count: items.length };
    },
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
      child.kill();
    },
  };
}
