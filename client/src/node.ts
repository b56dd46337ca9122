import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "./extension.ts";

/** Entry point on desktops and remote machines: the server is a child process, the command line's own file. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "cli.js").fsPath;
  const run = { module, transport: TransportKind.ipc };
  await start(context, (_, options) => new LanguageClient("hullwright", "Hullwright", { run, debug: run }, options));
}
