import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../server/tools/vscode/chromium.ts";
import type { ServerInstall } from "../../server/tools/vscode/install.ts";
import { installServer } from "../../server/tools/vscode/install.ts";
import { serve } from "../../server/tools/vscode/serve.ts";
import { makeScratch, root, suiteEntry } from "./folders.ts";
import type { Host, SuiteRun } from "./host.ts";
import { outputMark } from "./host.ts";
import { runPageTests } from "./page/index.ts";
import { serveAsWebExtension } from "./web-extension.ts";

const suiteTimeoutMs = 180_000;

/** The VS Code workbench, served by its own server to a headless Chromium. */
export async function browserHost(): Promise<Host> {
  const install = await installServer(root);
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  return {
    name: `browser-hosted VS Code ${install.version}`,
    runSuite: (run) => runSuite(install, browser, run),
    runPageTests: () => runPageTests(install, browser),
    close: () => browser.close(),
  };
}

async function runSuite(install: ServerInstall, browser: Browser, run: SuiteRun): Promise<boolean> {
  const scratch = await makeScratch();
  const isWeb = run.suite === "web";
  const served = await serve(install, {
    install: isWeb ? [] : [run.vsix],
    env: { HULLWRIGHT_SUITE: run.suite },
    restricted: isWeb,
  });
  const context = await browser.newContext();
  try {
    if (isWeb) await serveAsWebExtension(context, served.origin);
    const page = await context.newPage();
    await page.exposeFunction("codeAutomationLog", printLog);
    const exit = new Promise<number>((resolve, reject) => {
      page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    });
    const tooLate = page.waitForEvent("close", { timeout: suiteTimeoutMs }).then(
      () => 1,
      () => 1,
    );
    const paths = [
      ["extensionDevelopmentPath", served.uri(scratch.stub)],
      ["extensionTestsPath", served.uri(suiteEntry)],
    ] as const;
    await page.goto(served.window(scratch.workspace, paths));
    return (await Promise.race([exit, tooLate])) === 0;
  } finally {
    await context.close();
    await served.stop();
    await scratch.remove();
  }
}

/** Prints the suite's own lines among those of the extension host's console. */
function printLog(_type: string, args: readonly unknown[]): void {
  const [text] = args;
  if (typeof text === "string" && text.startsWith(outputMark)) console.log(text.slice(outputMark.length));
}
