import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { section } from "../../../../shared/src/protocol.ts";
import { version } from "../../linter.ts";
import { normalizeUri } from "../../workspace/uri.ts";
import { readAbilities } from "../client-abilities.ts";
import { readInitializationOptions } from "../client-data.ts";
import { fixAllKind } from "../code-action-kinds.ts";
import { executedCommands } from "../executed-commands.ts";
import type { Session } from "../session.ts";

/** Answers `initialize`. */
export function initialize(session: Session, params: InitializeParams): InitializeResult {
  const given: unknown = params.initializationOptions;
  const options = readInitializationOptions(given);
  session.client = readAbilities(params.capabilities, options);
  session.pushedSettings = options.settings ?? given;
  session.folders = initialFolders(params).map(normalizeUri);
  return {
    serverInfo: { name: "hullwright", version },
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

/** `workspaceFolders`, else the single root that older clients send as `rootUri`. */
function initialFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const older: object = params;
  return "rootUri" in older && typeof older.rootUri === "string" ? [older.rootUri] : [];
}
