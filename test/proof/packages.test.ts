import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fixed, linesOf, readCases } from "./cases.ts";
import { build, type Built, removeContainers, treeChanges, treeOf } from "./image.ts";
import { callsFile } from "./programs.ts";

function callsIn({ root }: Built): string[] {
  const file = join(root, callsFile);
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}

/** The tree without what only tells how it came about. */
function resultOf({ root }: Built): string[] {
  return treeOf(root).filter((line) => !line.startsWith(`/${callsFile.slice(1)} `));
}

describe("real builds: package managers and layers", () => {
  afterEach(removeContainers);

  for (const { title, dockerfile, info, files, fence } of readCases("packages.md")) {
    it(title, async () => {
      const rules = info.split(" ");
      const text = fixed(dockerfile, rules);
      if (rules.includes("unchanged")) {
        assert.equal(text, dockerfile);
        return;
      }
      assert.notEqual(text, dockerfile, "the fix changes nothing");
      const [before, after] = [await build(dockerfile, files), await build(text, files)];
      assert.deepEqual(callsIn(after), linesOf(fence("calls")), text);
      assert.deepEqual(after.config, before.config);
      const changes = treeChanges(resultOf(before), resultOf(after)).map((line) =>
        line.split(" ").slice(0, 2).join(" "),
      );
      assert.deepEqual(
        changes,
        linesOf(fence("removed")).map((path) => `- ${path}`),
        text,
      );
    });
  }

  it("apt-get gets the answer that it waits for", async () => {
    const text = "FROM debian:13.1\nRUN apt-get update && apt-get install curl\n";
    await assert.rejects(build(text), /Abort/);
    assert.deepEqual(callsIn(await build(fixed(text, ["apt-prompt"], false))), [
      "apt-get update",
      "apt-get install -y curl",
    ]);
  });

  it("a lone cd takes effect", async () => {
    const text = "FROM debian:13.1\nRUN mkdir /app\nRUN cd /app\nRUN touch made\n";
    const built = await build(fixed(text, ["cd-instead-of-workdir"]));
    assert.ok(existsSync(join(built.root, "app/made")));
  });
});
