import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { clientFileSystem } from "../lsp/client-file-system.ts";
import { serve } from "../lsp/serve.ts";

/** The worker's own global scope, which is the port to the client. */
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
serve(connection, { fileSystem: clientFileSystem(connection) });
