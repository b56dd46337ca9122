import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { clientFileSystem } from "../lsp/client-file-system.ts";
import { serve } from "../lsp/serve.ts";
import { todayInUtc } from "../workspace/today.ts";

// The worker's own global scope is the port to the client.
const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
serve(connection, {
  fileSystem: clientFileSystem(connection),
  today: todayInUtc,
});
