import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { start } from "./extension.ts";

/** Entry point in a browser: the server is a web worker, a fresh one after each restart. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "browser-server.js").toString(true);
  let worker: Worker | undefined;
  const launch = () => {
    worker?.terminate();
    worker = new Worker(script);
    // Not the worker itself: in a web extension host `Worker` is a stand-in, so that the client's `instanceof` fails.
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  await start(context, (_, options) => new LanguageClient("hullwright", "Hullwright", launch, options));
}
