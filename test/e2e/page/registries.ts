import assert from "node:assert/strict";
import {
  fakeImage,
  type FakeRegistry,
  serveImage,
  startRegistry,
  stopRegistries,
} from "../../registry/fake-registry.ts";
import { messageShown, type Window } from "./window.ts";

/** What the tests need to open a window of their own on the sample with two images. */
export interface WindowOpener {
  /** Mirror that stands in for Docker Hub. */
  readonly mirror: string;
  /** Whether the folder opens in Restricted Mode. */
  readonly restricted: boolean;
}

/** Digests from a registry on this machine: consent, denial, and nothing in a folder that is not trusted. */
export function describeRegistries(
  withWindow: (opener: WindowOpener, use: (window: Window) => Promise<void>) => Promise<void>,
): void {
  describe("digests from a registry", () => {
    const image = fakeImage();
    let registry: FakeRegistry;
    before(async () => {
      registry = await startRegistry(serveImage(image));
    });
    after(stopRegistries);

    const openMenuAt = async (window: Window, line: number): Promise<string> => {
      // From elsewhere: a cursor that stands there already brings no bulb.
      await window.goTo(2, 1);
      await window.goTo(line, 7);
      return (await window.openMenu()).innerText();
    };
    const pin = async (window: Window, line: number): Promise<void> => {
      await openMenuAt(window, line);
      await window.pick(/Pin to digest/);
    };

    it("come after consent, which is asked for once; denied, nothing is sent", async () => {
      await withWindow({ mirror: registry.host, restricted: false }, async (window) => {
        const dialog = window.page.locator(".monaco-dialog-box");
        const answer = async (button: string): Promise<void> => {
          assert.match(
            await dialog.innerText(),
            new RegExp(`May Hullwright ask the registry ${registry.host} about the image node`),
          );
          await dialog.getByRole("button", { name: button }).click();
          await dialog.waitFor({ state: "detached" });
        };
        await window.open("Dockerfile");
        await pin(window, 1);
        await answer("Cancel");
        await messageShown(window, "Nothing was sent");
        assert.deepEqual(registry.lines(), []);

        await pin(window, 1);
        await answer("Always for This Host");
        await window.page.locator(".view-line", { hasText: image.digest }).first().waitFor();
        await pin(window, 4);
        await window.page.locator(".view-line", { hasText: `redis:22@${image.digest}` }).waitFor();
        assert.match(await window.text(), new RegExp(`^FROM node:22@${image.digest} AS tools$`, "m"));
        assert.deepEqual(registry.lines(), [
          "HEAD /v2/library/node/manifests/22",
          "HEAD /v2/library/redis/manifests/22",
        ]);
      });
    }).timeout(120_000);

    it("are not offered in a folder that is not trusted", async () => {
      const before = registry.lines().length;
      await withWindow({ mirror: registry.host, restricted: true }, async (window) => {
        await window.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
        await window.open("Dockerfile");
        const menu = await openMenuAt(window, 1);
        assert.match(menu, /Pin to node:/);
        assert.doesNotMatch(menu, /digest/);
      });
      assert.equal(registry.lines().length, before);
    }).timeout(120_000);
  });
}
