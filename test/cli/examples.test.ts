import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, removeFolders } from "./folders.ts";
import { runCli } from "./run-cli.ts";

interface Found {
  readonly rule: string;
  readonly fixes: readonly { readonly byHand?: true }[];
}

describe("the sample workspace", () => {
  after(removeFolders);

  it("shows most rules, and keeps what its fixes repaired", async () => {
    const cwd = folderWith({});
    cpSync("examples", cwd, { recursive: true });
    const before = await findings(cwd);
    assert.ok(new Set(before.map(({ rule }) => rule)).size >= 50, "too few rules are shown");
    await runCli(["lint", "--fix", "--unsafe-fixes"], { cwd });
    const read = (path: string) => readFileSync(join(cwd, path), "utf8");
    assert.match(read("shop/Dockerfile"), /^FROM node:\d+\.\d+\.\d+-\w+(?:-slim)?$/m);
    assert.match(read("shop/Dockerfile"), /^USER node\nCMD \["node", "dist\/server\.js"\]$/m);
    assert.match(read("shop/.dockerignore"), /node_modules/);
    assert.match(read("tools/Dockerfile"), /^ENTRYPOINT \["tool", "--serve", "--port", "80"\]$/m);
    assert.match(read("compose.yaml"), /redis:\$\{REDIS_TAG:-\d+\.\d+/);
    const after = await findings(cwd);
    assert.deepEqual(
      after.filter(({ fixes: [best] }) => best && !best.byHand),
      [],
      "a second run would repair more",
    );
    const outcome = await runCli(["lint", "--fix", "--unsafe-fixes"], { cwd });
    assert.doesNotMatch(outcome.stdout, /problems? fixed/);
  });
});

async function findings(cwd: string): Promise<Found[]> {
  const { stdout } = await runCli(["lint", "--format", "json"], { cwd });
  const { files } = JSON.parse(stdout) as { files: { findings: Found[] }[] };
  return files.flatMap((file) => file.findings);
}
