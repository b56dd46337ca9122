import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/serve.ts";
import { nodeFileSystem } from "../workspace/node-file-system.ts";

/** Serves a connection from the disk, with the rule pages that lie beside the bundle. */
export function serveOnNode(connection: Connection): void {
  process.on("unhandledRejection", (error) => connection.console.error(`Unhandled: ${String(error)}`));
  const pages = pathToFileURL(join(__dirname, "docs", "/"));
  serve(connection, {
    fileSystem: nodeFileSystem((message) => connection.console.warn(message)),
    rulePage: (id) => new URL(`${id}.md`, pages).href,
  });
}

/** Serves on standard input and output; resolves when the client closes its side. */
export async function serveStdio(): Promise<void> {
  const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  serveOnNode(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
  await ended;
}
