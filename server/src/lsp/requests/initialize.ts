import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { type InitializationOptions, section } from "../../../../shared/src/protocol.ts";
import { normalizeUri } from "../../workspace/uri.ts";
import { readAbilities } from "../client-abilities.ts";
import { fixAllKind } from "../code-action-kinds.ts";
import { refreshSoon } from "../refresh.ts";
import { logFailure, type Session } from "../session.ts";
import { executedCommands } from "./execute-command.ts";
import { watchFiles } from "./watched-files.ts";

/** Answers `initialize`. */
export function initialize(session: Session, params: InitializeParams): InitializeResult {
  const options: InitializationOptions =
    typeof params.initializationOptions === "object" && params.initializationOptions
      ? params.initializationOptions
      : {};
  session.client = readAbilities(params.capabilities, options);
  session.pushedSettings = options.settings ?? params.initializationOptions;
  session.folders = initialFolders(params).map(normalizeUri);
  return {
    serverInfo: {
      name: "hullwright",
      ...(session.host.version === undefined ? {} : { version: session.host.version }),
    },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { identifier: section, interFileDependencies: true, workspaceDiagnostics: true },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
        resolveProvider: true,
      },
      hoverProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(session.client.hasCommands ? {} : { executeCommandProvider: { commands: [...executedCommands] } }),
    },
  };
}

/** `workspaceFolders`, else the deprecated single root that older clients send. */
function initialFolders({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Handles `initialized`: registers what is registered at run time and, for clients that do not pull, looks at the workspace. */
export async function initialized(session: Session): Promise<void> {
  const { client, connection } = session;
  const registrations = [watchFiles(session)];
  if (client.registersConfiguration)
    registrations.push(
      connection.client.register(DidChangeConfigurationNotification.type, { section }).then(() => undefined),
    );
  await Promise.all(registrations).catch((error: unknown) => {
    logFailure(session, "registration", error);
  });
  if (!client.pullsDiagnostics) refreshSoon(session);
}
