import assert from "node:assert/strict";
import { isArchive } from "../../server/src/knowledge/files/archives.ts";

describe("What ADD unpacks", () => {
  const before = `${"data".padEnd(100, "\0")}0000644\0${"0000000\0".repeat(2)}${"00000000000\0".repeat(2)}`;
  const behind = `0${"\0".repeat(355)}`;

  it("begins as compressed files and POSIX tar do", () => {
    const heads = ["\x1f\x8b\x08", "BZh9", "\xfd7zXZ\0", "\x28\xb5\x2f\xfd", `${"a".padEnd(257, "\0")}ustar\x0000`];
    for (const head of heads) assert.equal(isArchive(head), true);
  });

  it("has the checksum of older tar", () => {
    assert.equal(isArchive(`${before}005350\0 ${behind}`), true);
    assert.equal(isArchive(`${before}  5350\0 ${behind}`), true);
    assert.equal(isArchive(`${before}005351\0 ${behind}`), false);
    assert.equal(isArchive(`${before}005350\0 `), false);
  });

  it("is nothing else", () => {
    for (const head of ["", "#!/bin/sh", "ustar", "\x7fELF", "\0".repeat(512), "x".repeat(512)])
      assert.equal(isArchive(head), false);
  });
});
