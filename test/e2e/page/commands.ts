import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { messageShown, type Window } from "./window.ts";

/** Commands of the palette whose outcome only a window shows. */
export function describeCommands(window: Window): void {
  const { page } = window;

  describe("Fix All in Workspace", () => {
    const row = (text: string | RegExp): Locator =>
      page.locator(".bulk-edit-panel .monaco-list-row", { hasText: text });

    it("shows a ticked entry for each fix, by rule, and applies what is ticked", async () => {
      await window.run("Hullwright: Apply All Safe Fixes in the Workspace");
      await row("maintainer-deprecated").first().waitFor();
      const boxes = page.locator(".bulk-edit-panel .edit-checkbox");
      assert.ok((await boxes.count()) > 0);
      for (const box of await boxes.all()) assert.ok(await box.isChecked());
      await page.locator(".bulk-edit-panel").getByRole("button", { name: "Apply" }).click();
      await row("maintainer-deprecated").first().waitFor({ state: "detached" });
      await window.run("Hullwright: Apply All Safe Fixes in the Workspace");
      await messageShown(window, "nothing to fix safely");
    });
  });

  describe("Show Rules", () => {
    for (const [typed, id] of [
      ["sudo", "sudo"],
      ["dl3025", "shell-form-cmd"],
    ] as const) {
      it(`puts the rule first that is called ${typed}`, async () => {
        await window.run("Hullwright: Show Rules");
        await page.locator(".quick-input-title", { hasText: "Hullwright rules" }).waitFor();
        await page.keyboard.type(typed);
        await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: id }).waitFor();
        const first = page.locator(".quick-input-list .monaco-list-row[data-index='0']");
        assert.match(await first.innerText(), new RegExp(`^${id}dockerfile`));
        await page.keyboard.press("Escape");
      });
    }
  });
}
