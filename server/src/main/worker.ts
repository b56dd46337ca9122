import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { clientFileSystem } from "../lsp/client-file-system.ts";
import { serve } from "../lsp/serve.ts";

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, { fileSystem: clientFileSystem(connection) });
