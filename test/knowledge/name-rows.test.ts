import assert from "node:assert/strict";
import { coversShell, coversSystemFolder } from "../../server/src/knowledge/files/system-folders.ts";
import { installsBlindly, mayLaunchInstall } from "../../server/src/knowledge/packages/launchers.ts";
import { changesShell, isOnlyInShell } from "../../server/src/knowledge/shell/builtins.ts";
import { waitsForTyping } from "../../server/src/knowledge/shell/prompts.ts";

describe("facts about programs", () => {
  it("know what waits for somebody to type", () => {
    for (const [program, ...args] of [["python3"], ["PHP", "-a"], ["bash", "-l", "--login"], ["R"]])
      assert.equal(waitsForTyping(program!, args), true, program);
    for (const [program, ...args] of [[""], ["python3", "app.py"], ["sh", "-c", "x"], ["nginx"], ["sh", undefined]])
      assert.equal(waitsForTyping(program!, args), false, program);
  });

  it("know what changes the shell, and what only the shell has", () => {
    assert.deepEqual(["cd", ".", "export", "popd", "type", "echo"].map(changesShell), [
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.deepEqual(["cd", "type", "command", "ls"].map(isOnlyInShell), [true, true, true, false]);
  });

  it("know what may install packages", () => {
    assert.equal(mayLaunchInstall("make", "make"), true);
    assert.equal(mayLaunchInstall("setup.sh", undefined), true);
    assert.equal(mayLaunchInstall("setup", "./setup"), true);
    assert.equal(mayLaunchInstall("setup", "/usr/local/bin/setup"), false);
    assert.equal(mayLaunchInstall("ls", "ls"), false);
    assert.deepEqual(["install_packages", "setup.sh", "make"].map(installsBlindly), [true, true, false]);
  });

  it("know the system's folders", () => {
    const paths = ["/", "/usr", "usr/bin/", "/lib", "/usr/local/bin", "/bin/sh", "/app"];
    assert.deepEqual(paths.filter(coversSystemFolder), ["/", "/usr", "usr/bin/", "/lib", "/usr/local/bin"]);
    assert.deepEqual(paths.filter(coversShell), ["/", "/usr", "usr/bin/", "/bin/sh"]);
  });
});
