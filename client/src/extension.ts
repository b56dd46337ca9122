import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  commands,
  composeLanguages,
  dockerfileLanguages,
  type InitializationOptions,
  writtenSchemes,
} from "../../shared/src/protocol.ts";
import { registerCommands } from "./commands.ts";
import { answerFileRequests } from "./files.ts";
import { registerRegistries, registryOptions } from "./registries.ts";
import { pageTemplate, RulePages } from "./rule-pages.ts";
import { showStatus } from "./status.ts";
import { TypedWords } from "./typing.ts";

/** Makes the client for the platform at hand: a child process or a web worker. */
export type MakeClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and registers what goes with it. */
export async function start(context: vscode.ExtensionContext, makeClient: MakeClient): Promise<void> {
  const output = vscode.window.createOutputChannel("Hullwright", { log: true });
  const typedWords = new TypedWords();
  const client = makeClient(context, clientOptions(context, output, typedWords));
  const pages = new RulePages(context.extensionUri);
  context.subscriptions.push(
    output,
    client,
    pages.register(),
    ...registerCommands(client, pages, output),
    ...showStatus(client),
    ...typedWords.register(client),
  );
  context.subscriptions.push(...answerFileRequests(client), ...registerRegistries(client, context));
  await client.start();
}

/** Schemes of documents that are written, not views of others. */
function writtenHere(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...writtenSchemes, ...folders.map(({ uri }) => uri.scheme)])];
}

/** By language, and by name for files whose language nobody has set. */
function clientOptions(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  { provideDiagnostics }: TypedWords,
): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    clientCommands: true,
    rulePage: pageTemplate,
    ...registryOptions(context),
  });
  return {
    documentSelector: writtenHere().flatMap((scheme) => [
      ...[...dockerfileLanguages, ...composeLanguages].map((language) => ({ scheme, language })),
      { scheme, pattern: "**/{*[Dd]ockerfile,[Dd]ockerfile.*,*[Cc]ontainerfile,[Cc]ontainerfile.*}" },
    ]),
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    initializationOptions,
    outputChannel: output,
    middleware: { provideDiagnostics },
    markdown: { isTrusted: { enabledCommands: [commands.showRule, commands.askRegistry] } },
  };
}
