import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { root } from "./folders.ts";

const folder = "/hullwright-extension/";

/**
 * Lets every window of a context load the extension over HTTP, into the web worker extension host, as vscode.dev does.
 * The workbench reads `developmentOptions.extensions` from the settings in its page, where `@vscode/test-web` puts them too.
 */
export async function serveAsWebExtension(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${origin}${folder}**`, (route) => serveFile(route));
  await context.route(
    (url) => url.origin === origin && url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: addExtension(await response.text(), new URL(origin)) });
    },
  );
}

async function serveFile(route: Route): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(folder.length);
  const file = join(root, path);
  await route.fulfill(existsSync(file) ? { path: file } : { status: 404 });
}

function addExtension(html: string, { host }: URL): string {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_, start: string, json: string) => {
    const settings = JSON.parse(json.replaceAll("&quot;", '"')) as { developmentOptions?: object };
    const extensions = [{ scheme: "http", authority: host, path: folder.slice(0, -1) }];
    const changed = { ...settings, developmentOptions: { ...settings.developmentOptions, extensions } };
    return start + JSON.stringify(changed).replaceAll('"', "&quot;");
  });
}
