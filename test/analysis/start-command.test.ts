import assert from "node:assert/strict";
import { startCommand } from "../../server/src/analysis/dockerfile/start-command.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";

/** "tini gosu > node server.js, program": wrappers, program and arguments, what CMD is; "shell" where one starts it. */
function started(text: string): string {
  const stage = parseDockerfile(text).stages.at(-1)!;
  const { program, cmdIs = "none" } = startCommand(stage);
  if (!program) return `?, ${cmdIs}`;
  const words = [program.name ?? "?", ...program.args.map(({ template }) => template)].join(" ");
  const front = program.wrappers.length > 0 ? `${program.wrappers.join(" ")} > ` : "";
  return `${front}${words}, ${cmdIs}${program.byShell ? ", shell" : ""}`;
}

describe("start command", () => {
  it("is ENTRYPOINT with CMD behind it", () => {
    assert.equal(started(`FROM x\nENTRYPOINT ["a", "b"]\nCMD ["c"]`), "a b c, arguments");
    assert.equal(
      started(`FROM x\nENTRYPOINT ["/sbin/tini", "--"]\nCMD ["gosu", "app", "c", "d"]`),
      "tini gosu > c d, program",
    );
    assert.equal(started(`FROM x\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["c"]`), "entrypoint.sh > c, program");
    assert.equal(started(`FROM x\nENTRYPOINT ["/entrypoint.sh"]`), "entrypoint.sh, none");
    assert.equal(started(`FROM x\nENTRYPOINT ["env", "A=b"]\nCMD ["c"]`), "env > c, program");
  });

  it("ignores CMD behind an ENTRYPOINT in shell form, and drops that of another stage", () => {
    assert.equal(started(`FROM x\nENTRYPOINT a b\nCMD ["c"]`), "a b, ignored, shell");
    assert.equal(started(`FROM x AS p\nCMD ["c"]\nFROM p\nENTRYPOINT ["a"]`), "a, none");
    assert.equal(started(`FROM x AS p\nENTRYPOINT ["a"]\nFROM p\nCMD ["c"]`), "a c, arguments");
  });

  it("asks the base image where the file says nothing", () => {
    assert.equal(started(`FROM scratch\nCMD ["/c"]`), "c, program");
    assert.equal(started(`FROM node:22\nCMD ["npm"]`), "docker-entrypoint.sh > npm, program");
    assert.equal(started(`FROM node:22`), "docker-entrypoint.sh > node, none");
    assert.equal(started(`FROM node:22\nENTRYPOINT []\nCMD ["c"]`), "c, program");
    assert.equal(started(`FROM example.com/x\nCMD ["c"]`), "c, unknown");
    assert.equal(started(`FROM example.com/x`), "?, none");
  });

  it("looks through shells that do nothing but start it", () => {
    assert.equal(started("FROM scratch\nCMD exec c d"), "exec > c d, program, shell");
    assert.equal(started(`FROM scratch\nCMD ["bash", "-lc", "exec c 'd e'"]`), "exec > c d e, program, shell");
    assert.equal(started("FROM scratch\nCMD a && b"), "?, program");
    assert.equal(started(`FROM scratch\nCMD ["sh", "-c", "a; b"]`), "?, program");
    assert.equal(started("FROM scratch\nCMD $PROGRAM x"), "? x, program, shell");
  });
});
