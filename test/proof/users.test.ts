import assert from "node:assert/strict";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { editsOfDocument } from "../../server/src/engine/fix.ts";
import type { Fix } from "../../server/src/engine/rule.ts";
import { configure, lint } from "../../server/src/linter.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import { type Case, fixed, linesOf, readCases } from "./cases.ts";
import { build, type Built, removeContainers } from "./image.ts";

const rules = ["missing-user", "root-user"];

/** Every fix that is offered for the user of a file. */
function offered(text: string): readonly Fix[] {
  const { findings } = lint({ language: "dockerfile", text }, configure([]).settings);
  return findings.filter(({ rule }) => rules.includes(rule)).flatMap(({ fixes }) => fixes);
}

async function checkUser(built: Built, user: string, commands: readonly string[]): Promise<string> {
  assert.equal(built.config.User, user);
  const output = await built.run(["/bin/sh", "-exc", ["id -u", ...commands].join("\n")]);
  const [id = ""] = output.split("\n");
  assert.match(id, /^[1-9]\d*$/);
  return id;
}

describe("real images: a user that is not root", () => {
  afterEach(removeContainers);

  for (const { title, dockerfile, files, fence } of readCases("users.md")) {
    const user = fence("as")?.info ?? "";
    it(title, async () => {
      const before = await build(dockerfile, files);
      assert.match(before.config.User, /^(?:0|root)?$/);
      const fixes = offered(dockerfile);
      assert.equal(fixes.length, fence("owned") ? 2 : 1, fixes.map((fix) => fix.title).join("; "));
      for (const fix of fixes) await checkFix({ title, dockerfile, files, fence, info: "" }, fix, user);
    });
  }

  it("is what fix-all leaves behind", async () => {
    const text = "FROM debian:13.1\nWORKDIR /app\nCOPY a .\nCMD server\n";
    const built = await build(fixed(text, [...rules, "shell-form-cmd"]), { a: "" });
    await checkUser(built, "app", ["cat a"]);
    assert.deepEqual(built.config.Cmd, ["server"]);
  });
});

async function checkFix({ dockerfile, files, fence }: Case, fix: Fix, user: string): Promise<void> {
  const text = applyEdits(dockerfile, editsOfDocument(fix));
  const built = await build(text, files).catch((error: unknown) =>
    assert.fail(`"${fix.title}" breaks the build:\n${text}\n${String(error)}`),
  );
  const id = await checkUser(built, user, linesOf(fence("as")));
  assert.deepEqual(offered(text), [], "the fix does not end its finding");
  if (!fix.title.includes("owns")) return;
  for (const path of linesOf(fence("owned")))
    assert.equal(String(lstatSync(join(built.root, path)).uid), id, `${path} does not belong to ${user}\n${text}`);
}
