import type { Browser } from "playwright-core";
import type { ServerInstall } from "../../../server/tools/vscode/install.ts";
import { serve, type ServeOptions } from "../../../server/tools/vscode/serve.ts";
import { makeScratch, registryWorkspace, root, sampleWorkspace } from "../folders.ts";
import { runMocha } from "../mocha.ts";
import { describeCommands } from "./commands.ts";
import { describeMenus } from "./menus.ts";
import { describeRegistries } from "./registries.ts";
import type { Window } from "./window.ts";
import { driveWindow } from "./window.ts";

const actionTimeoutMs = 30_000;

/** Runs the tests that drive a window, with the extension as it stands in this folder; resolves to whether they passed. */
export async function runPageTests(install: ServerInstall, browser: Browser): Promise<boolean> {
  const size = { width: 1100, height: 700 };
  const menus = await withWindow(install, browser, { source: sampleWorkspace, size }, (window) =>
    runMocha(() => {
      describeMenus(window);
      describeCommands(window);
    }),
  );
  const registries = await runMocha(() => {
    describeRegistries(({ mirror, restricted }, use) => {
      const settings = { "hullwright.registry.mirrors": { "docker.io": mirror } };
      return withWindow(install, browser, { source: registryWorkspace, size, served: { settings, restricted } }, use);
    });
  });
  return menus && registries;
}

export interface WindowOptions {
  /** Folder whose copy is opened. */
  readonly source: string;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  readonly served?: ServeOptions;
}

/** Opens a window with the extension in development, for as long as `use` runs. */
export async function withWindow<T>(
  install: ServerInstall,
  browser: Browser,
  { source, size, scale = 1, served: serveOptions = {} }: WindowOptions,
  use: (window: Window) => Promise<T>,
): Promise<T> {
  const scratch = await makeScratch(source);
  const served = await serve(install, serveOptions);
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(actionTimeoutMs);
    await page.goto(served.window(scratch.workspace, [["extensionDevelopmentPath", served.uri(root)]]));
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    return await use(driveWindow(page));
  } finally {
    await context.close();
    await served.stop();
    await scratch.remove();
  }
}
