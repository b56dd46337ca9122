import assert from "node:assert/strict";
import { headlines } from "../headline.ts";
import type { Opener } from "./index.ts";

/** The headline fixes by the real menu, and the Problems panel. */
export function describeMenus(open: Opener): void {
  describe("the quick-fix menu", () => {
    for (const { name, file, title, before, after } of headlines) {
      it(name, async () => {
        const window = await open(file);
        const text = await window.text();
        assert.match(text, before);
        await window.page.locator(".view-lines").first().click();
        await window.page.keyboard.press("F8");
        await window.openMenu();
        await window.pick(title);
        await window.page.waitForFunction(showsOtherText, text);
        assert.match(await window.text(), after);
      });
    }
  });

  describe("the Problems panel", () => {
    it("lists files that nobody opened", async () => {
      const window = await open("pin/Dockerfile");
      const panel = await window.openProblems();
      await panel.locator(".monaco-list-row", { hasText: "unopened" }).first().waitFor();
    });
  });
}
