import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { root } from "./folders.ts";

const folder = "/hullwright-extension";

/**
 * Lets every window of a context load the extension over HTTP, into the web worker extension host, as vscode.dev does.
 * The workbench reads `developmentOptions.extensions` from the settings in its page, where `@vscode/test-web` puts them too.
 */
export async function serveAsWebExtension(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${origin}${folder}/**`, (route) => serveFile(route));
  await context.addInitScript(addExtension, { scheme: "http", authority: new URL(origin).host, path: folder });
}

async function serveFile(route: Route): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(folder.length);
  const file = join(root, path);
  await route.fulfill(existsSync(file) ? { path: file } : { status: 404 });
}

/** Runs in the page, before the workbench reads its settings. */
function addExtension(location: object): void {
  document.addEventListener("readystatechange", () => {
    const element = document.getElementById("vscode-workbench-web-configuration");
    const text = element?.getAttribute("data-settings");
    if (!element || !text || document.readyState !== "interactive") return;
    const settings = JSON.parse(text) as { developmentOptions?: object };
    const changed = { ...settings, developmentOptions: { ...settings.developmentOptions, extensions: [location] } };
    element.setAttribute("data-settings", JSON.stringify(changed));
  });
}
