import type { Browser } from "playwright-core";
import type { ServerInstall } from "../../../server/tools/vscode/install.ts";
import { serve } from "../../../server/tools/vscode/serve.ts";
import { makeScratch, root, sampleWorkspace } from "../folders.ts";
import { runMocha } from "../mocha.ts";
import { describeMenus } from "./menus.ts";
import { driveWindow } from "./window.ts";
import type { Window } from "./window.ts";

const actionTimeoutMs = 30_000;

/** Runs the tests that drive a window, with the extension as it stands in this folder; resolves to whether they passed. */
export async function runPageTests(install: ServerInstall, browser: Browser): Promise<boolean> {
  const options = { source: sampleWorkspace, size: { width: 1100, height: 700 } };
  return withWindow(install, browser, options, (window) => runMocha(() => describeMenus(window)));
}

export interface WindowOptions {
  /** Folder whose copy is opened. */
  readonly source: string;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
}

/** Opens a window with the extension in development, for as long as `use` runs. */
export async function withWindow<T>(
  install: ServerInstall,
  browser: Browser,
  { source, size, scale = 1 }: WindowOptions,
  use: (window: Window) => Promise<T>,
): Promise<T> {
  const scratch = await makeScratch(source);
  const served = await serve(install);
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
