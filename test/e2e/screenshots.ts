import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../server/tools/vscode/chromium.ts";
import { installServer } from "../../server/tools/vscode/install.ts";
import { root } from "./folders.ts";
import { withWindow } from "./page/index.ts";

const images = join(root, "docs", "images");
const iconPixels = 256;

/** Draws the icon of the extension from its SVG. */
async function drawIcon(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: iconPixels, height: iconPixels } });
  await page.setContent(`<body style="margin:0">${await readFile(join(images, "icon.svg"), "utf8")}</body>`);
  await page.screenshot({ path: join(images, "icon.png"), omitBackground: true });
  await page.close();
}

/** Takes the pictures of the README: a squiggle with its menu, and the Problems panel. */
async function takePictures(browser: Browser): Promise<void> {
  const options = { source: join(root, "examples"), size: { width: 1000, height: 640 }, scale: 2 };
  await withWindow(await installServer(root), browser, options, async (window) => {
    const { page } = window;
    await window.open("shop/Dockerfile");
    const text = await window.text();
    await window.goTo(text.split("\n").findIndex((line) => line.startsWith("CMD")) + 1, 1);
    await window.openMenu();
    await page.screenshot({ path: join(images, "quick-fix.png") });
    await page.keyboard.press("Escape");
    await window.openProblems();
    await page.screenshot({ path: join(images, "problems.png") });
  });
}

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
  try {
    await drawIcon(browser);
    await takePictures(browser);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
