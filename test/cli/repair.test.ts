import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { uriOf } from "../../server/src/cli/paths.ts";
import { changesOf, writeChanges } from "../../server/src/cli/repair.ts";
import { openSession } from "../../server/src/cli/session.ts";
import type { FixResult } from "../../server/src/engine/fix.ts";
import { folderWith, removeFolders } from "./folders.ts";

const start = { start: 0, end: 0 };
const remaining = { findings: [], failures: [], unreadable: 0 };

describe("repairs of other files", () => {
  after(removeFolders);

  const today = (): string => "2026-11-21";
  const open = (cwd: string) =>
    openSession({ rule: [], ignoreComments: true }, { cwd, warn: () => undefined, today, environment: {} });

  it("create and change files relative to the document, and the document itself", async () => {
    const cwd = folderWith({ "app/Dockerfile": "FROM a\n", ".dockerignore": "\uFEFF.git\r\n" });
    const session = open(cwd);
    const uri = uriOf(cwd, "app/Dockerfile");
    const fixed: FixResult = {
      text: "FROM b\n",
      applied: 2,
      rounds: [],
      otherFiles: [
        { file: "../.dockerignore", range: { start: 6, end: 6 }, newText: ".env\r\n" },
        { file: "Dockerfile.dockerignore", range: start, newText: "*.log\n" },
      ],
      remaining,
    };
    const changes = await changesOf(session, uri, await session.read(uri), fixed);
    assert.deepEqual(
      changes.map((change) => session.shown(change.uri)),
      ["app/Dockerfile", ".dockerignore", "app/Dockerfile.dockerignore"],
    );
    assert.equal(await writeChanges(session, changes), true);
    assert.equal(readFileSync(join(cwd, ".dockerignore"), "utf8"), "\uFEFF.git\r\n.env\r\n");
    assert.equal(readFileSync(join(cwd, "app/Dockerfile.dockerignore"), "utf8"), "*.log\n");
    assert.equal(readFileSync(join(cwd, "app/Dockerfile"), "utf8"), "FROM b\n");
  });

  it("are seen by what is linted next, written or not", async () => {
    const cwd = folderWith({ Dockerfile: "FROM a\n" });
    const session = open(cwd);
    const uri = uriOf(cwd, "Dockerfile");
    const surroundings = async () =>
      (await session.located({ uri, origin: "named" }, "FROM a\n"))?.document.surroundings;
    const ignoreFile = async () =>
      ((await surroundings()) as { context?: { ignoreFile?: { text: string } } }).context?.ignoreFile?.text;
    assert.equal(await ignoreFile(), undefined);
    session.put(uriOf(cwd, ".dockerignore"), { text: ".git\n", bom: false, encoding: "utf8" });
    assert.equal(await ignoreFile(), ".git\n");
  });

  it("that cannot be written are errors, and the others are written", async () => {
    const cwd = folderWith({ Dockerfile: "FROM a\n", file: "" });
    const session = open(cwd);
    const after = { text: "x\n", bom: false, encoding: "utf8" as const };
    const complete = await writeChanges(session, [
      { uri: uriOf(cwd, "file/below"), after },
      { uri: uriOf(cwd, "new"), after },
    ]);
    assert.equal(complete, false);
    assert.deepEqual(
      [...session.errors],
      ["file/below: not repaired: a part of the path is not a folder; check the path"],
    );
    assert.equal(readFileSync(join(cwd, "new"), "utf8"), "x\n");
  });
});
