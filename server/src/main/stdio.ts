import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection } from "vscode-languageserver/node";
import { serve } from "../lsp/serve.ts";
import type { RegistryWishes } from "../lsp/session.ts";
import { diskCache, noCache } from "../registry/cache.ts";
import { systemClock } from "../registry/clock.ts";
import { credentialHelper } from "../registry/credential-helper.ts";
import { dockerConfigFile, dockerCredentials } from "../registry/docker-credentials.ts";
import { nodeTransport } from "../registry/node-transport.ts";
import { proxyFromEnvironment } from "../registry/proxy.ts";
import { createRegistry, type Registry } from "../registry/registry.ts";
import { nodeFileSystem } from "../workspace/node-file-system.ts";
import { outsideOf } from "../workspace/outside.ts";
import { todayInUtc } from "../workspace/today.ts";

/** Serves a connection from the disk, with the rule pages that lie beside the bundle. */
export function serveOnNode(connection: Connection): void {
  process.on("unhandledRejection", (error) => {
    connection.console.error(`Unhandled: ${String(error)}`);
  });
  const pages = pathToFileURL(join(__dirname, "docs", "/"));
  serve(connection, {
    fileSystem: nodeFileSystem((message) => {
      connection.console.warn(message);
    }),
    today: todayInUtc,
    rulePage: (page) => new URL(`${page}.md`, pages).href,
    registry: nodeRegistry,
    outside: outsideOf(process.env, (path) => pathToFileURL(path).href),
  });
}

/** Registries over Node's own network modules. The proxy of the editor's settings goes before that of the environment. */
function nodeRegistry({ consents, mirrors, useCredentials, storage, proxy }: RegistryWishes): Registry {
  const home = homedir();
  const environment = proxy === undefined ? process.env : { ...process.env, https_proxy: proxy };
  return createRegistry({
    transport: nodeTransport({ proxyFor: proxyFromEnvironment(environment) }),
    consents,
    mirrors,
    credentials: useCredentials
      ? dockerCredentials(dockerConfigFile(process.env, home), credentialHelper(home, systemClock))
      : undefined,
    cache: storage === undefined ? noCache : diskCache(join(storage, "registry"), systemClock),
  });
}
