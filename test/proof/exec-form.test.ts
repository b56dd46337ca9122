import assert from "node:assert/strict";
import { fixed, readCases } from "./cases.ts";
import { build, removeContainers, treeChanges, treeOf } from "./image.ts";
import { killAll, start } from "./process-one.ts";

const rules = ["shell-form-cmd"];

describe("real containers: CMD and ENTRYPOINT in exec form", () => {
  afterEach(async () => {
    await killAll();
    await removeContainers();
  });

  for (const { title, dockerfile, info, files } of readCases("exec-form.md")) {
    const [outcome = "", already] = info.split(" ");
    it(title, async () => {
      const [before, after] = [await build(dockerfile, files), await build(fixed(dockerfile, rules), files)];
      assert.notDeepEqual(after.config, before.config, "the fix changes nothing");
      if (outcome === "fails") return assert.rejects(after.run(after.config.Cmd), /exec format error/);
      const [first, second] = [await start(before), await start(after)];
      if (outcome === "arguments") {
        assert.deepEqual(first.report?.args, ["--", "/bin/sh", "-c", "start --port 8080 'two words'"]);
        assert.deepEqual(second.report?.args, ["--", "start", "--port", "8080", "two words"]);
        return;
      }
      assert.deepEqual({ ...second.report, pid: 0 }, { ...first.report, pid: 0 });
      assert.deepEqual(treeChanges(treeOf(before.root), treeOf(after.root)), []);
      if (first.report) checkProcessOne(first, already === "already");
      if (second.report) checkProcessOne(second, outcome === "program");
      const [{ stdout }, end] = [await first.ended(), await second.ended()];
      assert.equal(end.stdout, stdout);
      assert.equal(end.stopped, second.report !== undefined && outcome === "program");
    });
  }

  it("an ENTRYPOINT that takes the words of CMD with it is no safe fix", async () => {
    const text = 'FROM debian:13.1\nENTRYPOINT server\nCMD ["--all"]\n';
    assert.equal(fixed(text, rules, false), text);
    assert.deepEqual((await start(await build(text))).report?.args, []);
    assert.deepEqual((await start(await build(fixed(text, rules)))).report?.args, ["--all"]);
  });

  it("leaves a file alone that has nothing to repair", () => {
    const text = 'FROM debian:13.1\nCMD ["server"]\n';
    assert.equal(fixed(text, rules), text);
  });
});

/** A server that is process 1 stops when it is told to; a shell in its place loses the signal and has to be killed. */
function checkProcessOne({ report, terminate, kill }: Awaited<ReturnType<typeof start>>, isServer: boolean): void {
  assert.equal(report?.pid === 1, isServer, `the server is process ${report?.pid}`);
  assert.equal(terminate(), isServer, "process 1 handles SIGTERM");
  if (!isServer) kill();
}
