import assert from "node:assert/strict";
import { fixed, readCases } from "./cases.ts";
import { build, removeContainers, treeChanges, treeOf } from "./image.ts";

describe("real builds: the same image", () => {
  afterEach(removeContainers);

  for (const { title, dockerfile, info, files, fence } of readCases("same-image.md")) {
    it(title, async () => {
      const rules = info.split(" ");
      const text = fixed(dockerfile, rules, false, files);
      if (rules.includes("unchanged")) {
        assert.equal(text, dockerfile);
        return;
      }
      assert.notEqual(text, dockerfile, "the fix changes nothing");
      const [before, after] = [await build(dockerfile, files), await build(text, files)];
      const label = fence("label");
      const labels = label ? { ...before.config.Labels, [label.info]: label.text.trimEnd() } : before.config.Labels;
      assert.deepEqual(after.config, { ...before.config, Labels: labels });
      assert.deepEqual(treeChanges(treeOf(before.root), treeOf(after.root)), []);
    });
  }
});
