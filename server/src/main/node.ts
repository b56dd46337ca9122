import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/serve.ts";
import { nodeFileSystem } from "../workspace/node-file-system.ts";

/** Serves on the transport that the command line names: `--node-ipc`, `--stdio`, `--socket=PORT`. */
export function serveOnNode(): void {
  const connection = createConnection(ProposedFeatures.all);
  process.on("unhandledRejection", (error) => connection.console.error(`Unhandled: ${String(error)}`));
  const pages = pathToFileURL(`${import.meta.dirname}/docs/`);
  serve(connection, {
    fileSystem: nodeFileSystem((message) => connection.console.warn(message)),
    rulePage: (id) => new URL(`${id}.md`, pages).href,
  });
}

serveOnNode();
