import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { catalogueDate } from "../../server/src/knowledge/images/image-catalogue.ts";
import { type Host, serve } from "../../server/src/lsp/serve.ts";
import type { FileSystem } from "../../server/src/workspace/file-system.ts";
import { type MemoryFileSystem, memoryFileSystem } from "../workspace/memory-file-system.ts";

export const root = "file:///ws";

/** What VS Code's client says of itself, as far as the server asks. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedDocumentSupport: true },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
      isPreferredSupport: true,
      disabledSupport: true,
    },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"], changeAnnotationSupport: {} },
  },
};

/** A client that is pushed to, knows no configuration requests and cannot create files. */
export const plain: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly disk: MemoryFileSystem;
  readonly initialized: InitializeResult;
  /** What the server asked to be told of, by method. */
  readonly registered: Map<string, unknown>;
  /** Errors and warnings of the log, as the output channel shows them. */
  readonly log: string[];
  /** Resolves with the next other message of the log that `matches`. */
  noted(matches: (message: string) => boolean): Promise<string>;
  /** Settings that the client answers with, by folder URI; "" for all others. */
  readonly settings: Record<string, unknown>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, text: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Findings of a document; empty when the report has none. */
  findings(uri: string): Promise<readonly Diagnostic[]>;
  /** Resolves at the next refresh that the server asks for. */
  refreshed(): Promise<void>;
  /** Resolves with the next published findings that `matches`. */
  published(matches: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  end(): void;
}

export interface Setup {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: unknown;
  readonly registry?: Host["registry"];
  readonly outside?: Host["outside"];
  /** Takes the place of `files`. */
  readonly fileSystem?: FileSystem;
  /** Day of the server's clock; absent: that of the catalogue. */
  readonly today?: string;
}

/** A server and a client that talk real messages over streams in memory. */
export async function startClient({
  files = {},
  capabilities = pulling,
  folders = [root],
  settings = {},
  initializationOptions,
  registry,
  outside,
  fileSystem,
  today = catalogueDate(),
}: Setup = {}): Promise<TestClient> {
  const disk = memoryFileSystem(files);
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)), {
    fileSystem: fileSystem ?? disk,
    today: () => today,
    rulePage: (page) => `file:///pages/${page}.md`,
    ...(registry ? { registry } : {}),
    ...(outside ? { outside } : {}),
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  const refreshes = waiters<undefined>();
  const publications = waiters<PublishDiagnosticsParams>();
  const notes = waiters<string>();
  connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
    if (type <= MessageType.Warning) log.push(message);
    else notes.tell(message);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    publications.tell(params);
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri = "" }) => settings[scopeUri] ?? settings[""] ?? null),
  );
  const registered = new Map<string, unknown>();
  connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
    for (const { method, registerOptions } of registrations) registered.set(method, registerOptions);
  });
  connection.onRequest("workspace/diagnostic/refresh", () => {
    refreshes.tell(undefined);
  });
  connection.listen();
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol wants it all the same
    rootUri: null,
    capabilities,
    workspaceFolders,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const pull = (uri: string, previousResultId?: string) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  return {
    connection,
    disk,
    initialized,
    log,
    noted: (matches) => notes.next(matches),
    registered,
    settings,
    open: (uri, text, languageId = "dockerfile") =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, text) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    pull,
    async findings(uri) {
      const report = await pull(uri);
      return report.kind === "full" ? report.items : [];
    },
    refreshed: () => refreshes.next(() => true).then(() => undefined),
    published: (matches) => publications.next(matches),
    end: () => {
      connection.dispose();
    },
  };
}

interface Waiters<T> {
  tell(value: T): void;
  next(matches: (value: T) => boolean): Promise<T>;
}

/** Values come in at any time; who waits for one gets the first that fits, also one that came before and nobody took. */
function waiters<T>(): Waiters<T> {
  let waiting: { matches: (value: T) => boolean; resolve: (value: T) => void }[] = [];
  let unseen: T[] = [];
  return {
    tell(value) {
      const taker = waiting.find(({ matches }) => matches(value));
      waiting = waiting.filter((one) => one !== taker);
      if (taker) taker.resolve(value);
      else unseen.push(value);
    },
    next(matches) {
      const value = unseen.find(matches);
      if (value === undefined && !unseen.some(matches))
        return new Promise((resolve) => waiting.push({ matches, resolve }));
      unseen = unseen.filter((one) => one !== value);
      return Promise.resolve(value as T);
    },
  };
}

/** Ids of the rules, sorted. */
export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code)).sort();
}
