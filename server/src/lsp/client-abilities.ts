import type { ClientCapabilities } from "vscode-languageserver";
import type { InitializationOptions } from "../../../shared/src/protocol.ts";

/** What the client can do, read once from its capabilities. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** It can watch files outside of the workspace as well. */
  readonly watchesOutside: boolean;
  readonly changesFolders: boolean;
  readonly showsProgress: boolean;
  readonly showsDocuments: boolean;
  readonly appliesDocumentChanges: boolean;
  readonly createsFiles: boolean;
  readonly annotatesChanges: boolean;
  readonly resolvesCodeActionEdits: boolean;
  readonly disablesCodeActions: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  /** Our own client: it registers the commands that actions name. */
  readonly hasCommands: boolean;
  /** Template of links to rule pages, `{id}` for the rule. */
  readonly rulePage: string | undefined;
  /** Why no registry may be asked, as the client says. */
  readonly registryOff: string | undefined;
  /** Folder on disk for answers of registries. */
  readonly storage: string | undefined;
  /** Address of the proxy that the editor is set to. */
  readonly proxy: string | undefined;
}

export const noAbilities: ClientAbilities = readAbilities({}, {});

export function readAbilities(
  { textDocument, workspace, window }: ClientCapabilities,
  options: InitializationOptions,
): ClientAbilities {
  const edit = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    appliesDocumentChanges: edit?.documentChanges === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes("create") === true,
    annotatesChanges: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    resolvesCodeActionEdits:
      action?.dataSupport === true && action.resolveSupport?.properties.includes("edit") === true,
    disablesCodeActions: action?.disabledSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescriptions:
      textDocument?.diagnostic !== undefined || textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    hasCommands: options.clientCommands === true,
    rulePage: options.rulePage,
    registryOff: options.registryOff,
    storage: options.storage,
    proxy: options.proxy,
  };
}
