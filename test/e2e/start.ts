import assert from "node:assert/strict";
import { run } from "../../server/tools/vscode/processes.ts";
import { root } from "./folders.ts";

/** What a person sees who clones and types `npm start`. */
export function describeStart(): void {
  describe("npm start", () => {
    it("serves the sample workspace and prints its address", async () => {
      const args = ["--import", "tsx", "server/tools/start.ts", "--serve", "--exit"];
      const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
      assert.equal(code, 0, stderr);
      assert.match(stdout, /http:\/\/127\.0\.0\.1:\d+\/\?folder=\S+examples&payload=/);
    });
  });
}
