import {
  type Connection,
  RequestType,
  RequestType0,
  ResponseError,
  type TextDocumentChangeEvent,
  TextDocuments,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type AskParams,
  askRegistryRequest,
  fixAllInWorkspaceRequest,
  type PinParams,
  pinRequest,
  rulesRequest,
  type RuleSummary,
  trustedNotification,
  type UnknownRule,
  unknownRuleRequest,
} from "../../../shared/src/protocol.ts";
import { askRegistry } from "./requests/ask-registry.ts";
import { codeActions } from "./requests/code-action.ts";
import { configurationChanged } from "./requests/configuration-changed.ts";
import { documentChanged } from "./requests/document-changed.ts";
import { documentClosed } from "./requests/document-closed.ts";
import { documentDiagnostics } from "./requests/document-diagnostics.ts";
import { executeCommand } from "./requests/execute-command.ts";
import { fixAllInWorkspace } from "./requests/fix-all-workspace.ts";
import { foldersChanged } from "./requests/folders-changed.ts";
import { hover } from "./requests/hover.ts";
import { initialize } from "./requests/initialize.ts";
import { initialized } from "./requests/initialized.ts";
import { pin } from "./requests/pin.ts";
import { resolveCodeAction } from "./requests/resolve-code-action.ts";
import { ruleSummaries, unknownRule } from "./requests/rules.ts";
import { trusted } from "./requests/trusted.ts";
import { watchedFilesChanged } from "./requests/watched-files-changed.ts";
import { workspaceDiagnostics } from "./requests/workspace-diagnostics.ts";
import { createSession, type Host, logFailure, type Session } from "./session.ts";

export type { Host } from "./session.ts";

/** Runs the language server on a connection until the client ends it. Failures of a handler are logged and end nothing. */
export function serve(connection: Connection, host: Host): void {
  const session = createSession(connection, host);
  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(
    guarded(session, "initialized", async () => {
      await initialized(session);
      if (session.client.changesFolders)
        connection.workspace.onDidChangeWorkspaceFolders(
          guarded(session, "folders", (event) => {
            foldersChanged(session, event);
          }),
        );
    }),
  );
  connection.onDidChangeConfiguration(
    guarded(session, "configuration", (params) => {
      configurationChanged(session, params);
    }),
  );
  connection.onDidChangeWatchedFiles(
    guarded(session, "watched files", ({ changes }) => {
      watchedFilesChanged(session, changes);
    }),
  );
  connection.onNotification(
    trustedNotification,
    guarded(session, "trust", () => {
      trusted(session);
    }),
  );
  connection.onShutdown(() => {
    session.timers.forEach((timer) => {
      clearTimeout(timer);
    });
  });
  listenToDocuments(session);
  answerRequests(session);
  connection.listen();
}

function listenToDocuments(session: Session): void {
  const documents = new TextDocuments(TextDocument);
  const on = (name: string, handle: (session: Session, document: TextDocument) => void) =>
    guarded(session, name, ({ document }: TextDocumentChangeEvent<TextDocument>) => {
      handle(session, document);
    });
  documents.onDidChangeContent(on("change", documentChanged));
  documents.onDidClose(on("close", documentClosed));
  documents.listen(session.connection);
}

function answerRequests(session: Session): void {
  const { connection } = session;
  connection.languages.diagnostics.on(
    answering(session, "textDocument/diagnostic", (params) => documentDiagnostics(session, params)),
  );
  connection.languages.diagnostics.onWorkspace(
    answering(session, "workspace/diagnostic", (params, token, progress, partial) =>
      workspaceDiagnostics(session, params, token, progress, partial),
    ),
  );
  connection.onCodeAction(answering(session, "textDocument/codeAction", (params) => codeActions(session, params)));
  connection.onCodeActionResolve(
    answering(session, "codeAction/resolve", (action, token) => resolveCodeAction(session, action, token)),
  );
  connection.onHover(answering(session, "textDocument/hover", (params) => hover(session, params)));
  connection.onExecuteCommand(
    answering(session, "workspace/executeCommand", (params, token) => executeCommand(session, params, token)),
  );
  connection.onRequest(
    new RequestType0<WorkspaceEdit, void>(fixAllInWorkspaceRequest),
    answering(session, fixAllInWorkspaceRequest, (token) => fixAllInWorkspace(session, token)),
  );
  connection.onRequest(
    new RequestType<AskParams, boolean, void>(askRegistryRequest),
    answering(session, askRegistryRequest, (params, token) => askRegistry(session, params, token)),
  );
  connection.onRequest(
    new RequestType<PinParams, void, void>(pinRequest),
    answering(session, pinRequest, (params, token) => pin(session, params, token)),
  );
  connection.onRequest(new RequestType0<RuleSummary[], void>(rulesRequest), ruleSummaries);
  connection.onRequest(new RequestType<string, UnknownRule | undefined, void>(unknownRuleRequest), unknownRule);
}

/** Wraps a handler of notifications: what it throws is logged. */
function guarded<Event>(
  session: Session,
  name: string,
  handle: (event: Event) => void | Promise<void>,
): (event: Event) => void {
  return (event) => {
    Promise.resolve()
      .then(() => handle(event))
      .catch((error: unknown) => {
        logFailure(session, name, error);
      });
  };
}

/** Wraps a handler of requests: what it throws is logged with its stack and answered as an error. */
function answering<Params extends unknown[], Result>(
  session: Session,
  name: string,
  handle: (...params: Params) => Promise<Result>,
): (...params: Params) => Promise<Result> {
  return async (...params) => {
    try {
      return await handle(...params);
    } catch (error) {
      if (!(error instanceof ResponseError)) logFailure(session, name, error);
      throw error;
    }
  };
}
