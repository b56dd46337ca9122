import type { Locator, Page } from "playwright-core";

/** A VS Code window, driven by keys and mouse as a user drives it. */
export interface Window {
  readonly page: Page;
  /** Opens a file of the folder by its path and waits for its first squiggle. */
  open(file: string): Promise<void>;
  /** The text that the editor shows. */
  text(): Promise<string>;
  /** Puts the cursor at a 1-based line and column. */
  goTo(line: number, column: number): Promise<void>;
  /** Opens the quick-fix menu at the cursor by its key. */
  openMenu(): Promise<Locator>;
  /** Picks an entry of the open menu. */
  pick(title: RegExp): Promise<void>;
  /** Runs a command by its name in the palette. */
  run(command: string): Promise<void>;
  /** Opens the Problems panel by its key. */
  openProblems(): Promise<Locator>;
}

/** Wraps the page of a workbench. */
export function driveWindow(page: Page): Window {
  const editor = page.locator(".editor-instance .monaco-editor").first();
  const menu = page.locator(".action-widget:not(.action-list-submenu-panel)");
  const answer = async (key: string, text: string): Promise<void> => {
    await page.keyboard.press(key);
    await page.locator(".quick-input-widget input").first().waitFor();
    await page.keyboard.type(text);
  };
  const accept = async (): Promise<void> => {
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  };
  return {
    page,
    open: async (file) => {
      await answer("Control+p", file);
      await page
        .locator(".quick-input-list .monaco-list-row.focused", { hasText: file.split("/")[0] ?? file })
        .waitFor();
      await accept();
      await page.locator(".tab.active", { hasText: "Dockerfile" }).waitFor();
      await editor.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first().waitFor({ state: "attached" });
    },
    text: () => textOf(editor),
    goTo: async (line, column) => {
      await answer("Control+g", `${line}:${column}`);
      await accept();
    },
    openMenu: async () => {
      // The bulb shows once the actions at the cursor are known; a menu opened before can be closed by their arrival.
      await editor.locator("[class*=lightbulb]:visible, [class*=light-bulb]:visible").first().waitFor();
      for (let tries = 1; !(await opensMenu(page, menu)) && tries < 6; tries += 1) await page.keyboard.press("Escape");
      await menu.locator(".action").first().waitFor();
      return menu;
    },
    pick: async (title) => {
      await menu.locator(".action", { hasText: title }).first().click();
      await menu.waitFor({ state: "hidden" });
    },
    run: async (command) => {
      await answer("Control+p", `>${command}`);
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: command }).waitFor();
      await page.keyboard.press("Enter");
    },
    openProblems: async () => {
      await page.keyboard.press("Control+Shift+M");
      const panel = page.locator(".markers-panel");
      await panel.locator(".monaco-list-row").first().waitFor();
      return panel;
    },
  };
}

/** Presses the key of the menu. A busy workbench may lose it while diagnostics arrive: false when no menu comes within 5 s. */
async function opensMenu(page: Page, menu: Locator): Promise<boolean> {
  await page.keyboard.press("Control+.");
  return menu
    .locator(".action")
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    );
}

/** Lines of an editor in their order on the screen; the editor draws spaces as no-break spaces. */
async function textOf(editor: Locator): Promise<string> {
  const lines = await editor.locator(".view-line").evaluateAll((elements) =>
    elements.map((element) => ({
      top: Number.parseFloat((element as HTMLElement).style.top),
      text: element.textContent,
    })),
  );
  const ordered = lines.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll("\u00a0", " "));
  return ordered.join("\n");
}

/** Waits for a message in the notification centre, which it opens and closes: by itself a message is soon gone. */
export async function messageShown({ page }: Window, text: string): Promise<void> {
  const bell = page.locator("[id='status.notifications']");
  await bell.click();
  await page.locator(".notifications-center .notification-list-item", { hasText: text }).waitFor();
  await bell.click();
}
