import assert from "node:assert/strict";
import { headlines } from "../headline.ts";
import type { Window } from "./window.ts";

/** The headline fixes by the real menu, and the Problems panel. */
export function describeMenus(window: Window): void {
  describe("the quick-fix menu", () => {
    for (const { name, file, line, column, title, before, after } of headlines) {
      it(name, async () => {
        await window.open(file);
        assert.match(await window.text(), before);
        await window.goTo(line, column);
        await window.openMenu();
        await window.pick(title);
        await window.page.locator(".tab.active.dirty").waitFor();
        assert.match(await window.text(), after);
      });
    }
  });

  describe("the Problems panel", () => {
    it("lists files that nobody opened", async () => {
      const panel = await window.openProblems();
      for (const file of ["Dockerfile", "compose.yaml"]) {
        await panel.locator(".monaco-list-row", { hasText: file }).filter({ hasText: "unopened" }).first().waitFor();
      }
    });
  });
}
