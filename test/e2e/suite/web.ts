import assert from "node:assert/strict";
import { headlines } from "../headline.ts";
import { languageServers } from "./server.ts";
import { open, pick, sample, untilFound } from "./window.ts";

describe("in the web worker extension host", () => {
  for (const { name, file, rule, title, after } of headlines) {
    it(name, async () => {
      const uri = sample(file);
      await open(uri);
      assert.match(await pick(uri, await untilFound(uri, rule), title), after);
    });
  }

  it("lists the findings of files that nobody opened", async () => {
    await untilFound(sample("unopened/Dockerfile"), "untagged-image");
  });

  it("starts no process", () => {
    assert.deepEqual(languageServers(), []);
  });
});
