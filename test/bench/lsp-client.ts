import { spawn } from "node:child_process";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

/** A language server under measurement. */
export interface Server {
  /** Opens a document. */
  open(uri: string, languageId: string, text: string): void;
  /** Changes the document and waits for its diagnostics: ms and number of diagnostics. */
  change(uri: string, version: number, text: string): Promise<{ readonly ms: number; readonly count: number }>;
  stop(): Promise<void>;
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly unknown[];
}

/** Starts a server as a child process over stdio; `pull` asks for diagnostics, otherwise they are waited for. */
export async function startServer(args: readonly string[], pull: boolean): Promise<Server> {
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
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
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: pull
      ? { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
      : { textDocument: { publishDiagnostics: {} } },
  });
  await connection.sendNotification("initialized", {});
  const answer = (uri: string) =>
    new Promise<Published>((done) => {
      published = (message) => {
        if (message.uri === uri) done(message);
      };
    });
  return {
    open: (uri, languageId, text) =>
      void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: async (uri, version, text) => {
      const start = performance.now();
      const pushed = pull ? undefined : answer(uri);
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      const result = pushed
        ? (await pushed).diagnostics
        : (await connection.sendRequest<{ items: unknown[] }>("textDocument/diagnostic", { textDocument: { uri } }))
            .items;
      return { ms: performance.now() - start, count: result.length };
    },
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
}
