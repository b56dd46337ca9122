import type { Locator, Page } from "playwright-core";

/** A VS Code window, driven as a user drives it. */
export interface Window {
  readonly page: Page;
  /** The text that the focused editor shows, line by line. */
  text(): Promise<string>;
  /** Puts the cursor at a 1-based line and column. */
  goTo(line: number, column: number): Promise<void>;
  /** Opens the quick-fix menu at the cursor by its key. */
  openMenu(): Promise<Locator>;
  /** Picks an entry of the open menu. */
  pick(title: RegExp): Promise<void>;
  /** Opens the Problems panel by its key. */
  openProblems(): Promise<Locator>;
}

/** Waits for the workbench and for the first squiggle in its open editor. */
export async function driveWindow(page: Page): Promise<Window> {
  const editor = page.locator(".editor-instance .monaco-editor").first();
  await editor.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first().waitFor({ state: "attached" });
  const menu = page.locator(".action-widget");
  return {
    page,
    text: () => textOf(editor),
    goTo: async (line, column) => {
      await page.keyboard.press("Control+g");
      await page.locator(".quick-input-widget input").waitFor();
      await page.keyboard.type(`${line}:${column}`);
      await page.keyboard.press("Enter");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    },
    openMenu: async () => {
      await page.keyboard.press("Control+.");
      await menu.locator(".action").first().waitFor();
      return menu;
    },
    pick: async (title) => {
      await menu.locator(".action", { hasText: title }).first().click();
      await menu.waitFor({ state: "detached" });
    },
    openProblems: async () => {
      await page.keyboard.press("Control+Shift+M");
      const panel = page.locator(".markers-panel");
      await panel.locator(".monaco-list-row").first().waitFor();
      return panel;
    },
  };
}

/** Lines of an editor in their order on the screen; the editor draws spaces as no-break spaces. */
async function textOf(editor: Locator): Promise<string> {
  const lines = await editor.locator(".view-line").evaluateAll((elements) =>
    elements.map((element) => ({ top: Number.parseFloat((element as HTMLElement).style.top), text: element.textContent })),
  );
  const ordered = lines.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll("\u00a0", " "));
  return ordered.join("\n");
}
