import assert from "node:assert/strict";
import { fixLabel, remarkOf } from "../../server/src/engine/fix-label.ts";

describe("what a fix is called in menus", () => {
  it("says of an unsafe fix what usually changes in its language", () => {
    assert.equal(fixLabel({ title: "Pin it", safety: "unsafe" }, "dockerfile"), "Pin it (changes the image)");
    assert.equal(fixLabel({ title: "Pin it", safety: "unsafe" }, "compose"), "Pin it (changes the service)");
  });

  it("prefers the fix's own remark", () => {
    const fix = { title: "Join them", safety: "unsafe", remark: "changes the layers" } as const;
    assert.equal(fixLabel(fix, "dockerfile"), "Join them (changes the layers)");
    assert.equal(remarkOf(fix, "dockerfile"), "changes the layers");
  });

  it("says nothing of a safe fix", () => {
    const fix = { title: "Use COPY", safety: "safe", remark: "changes the layers" } as const;
    assert.equal(fixLabel(fix, "dockerfile"), "Use COPY");
    assert.equal(remarkOf(fix, "dockerfile"), undefined);
  });
});
