import { join } from "node:path";
import Mocha from "mocha";
import type { Browser, BrowserContext } from "playwright-core";
import type { ServerInstall } from "../../../server/tools/vscode/install.ts";
import { serve } from "../../../server/tools/vscode/serve.ts";
import type { Served } from "../../../server/tools/vscode/serve.ts";
import { makeScratch, root } from "../folders.ts";
import type { Scratch } from "../folders.ts";
import { recordTally } from "../tally.ts";
import { driveWindow } from "./window.ts";
import type { Window } from "./window.ts";
import { describeMenus } from "./menus.ts";

const actionTimeoutMs = 20_000;

/** Opens a file of the sample workspace in a window of its own. */
export type Opener = (file: string) => Promise<Window>;

/** Runs the tests that drive the window, with the extension as it stands in this folder; resolves to whether they passed. */
export async function runPageTests(install: ServerInstall, launch: () => Promise<Browser>): Promise<boolean> {
  const scratch = await makeScratch();
  const served = await serve(install);
  const browser = await launch();
  try {
    const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: 60_000 });
    mocha.suite.emit("pre-require", globalThis as Mocha.MochaGlobals, "", mocha);
    describeMenus(await makeOpener(browser, served, scratch));
    return await new Promise<boolean>((resolve) => recordTally(mocha.run((failures) => resolve(failures === 0))));
  } finally {
    await browser.close();
    await served.stop();
    await scratch.remove();
  }
}

/** Windows share one browser context, hence one browser cache: the second opens faster. */
export async function makeOpener(browser: Browser, served: Served, scratch: Scratch): Promise<Opener> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1100, height: 700 } });
  context.setDefaultTimeout(actionTimeoutMs);
  return async (file) => {
    await Promise.all(context.pages().map((page) => page.close()));
    const page = await context.newPage();
    const payload = [
      ["extensionDevelopmentPath", served.uri(process.env.TOY ?? root)],
      ["openFile", served.uri(join(scratch.workspace, file))],
    ] as const;
    await page.goto(served.window(scratch.workspace, payload));
    return driveWindow(page);
  };
}
