import assert from "node:assert/strict";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { lines } from "../support/texts.ts";

const last = (...parts: string[]) => parseDockerfile(lines(...parts)).stages.at(-1)!;

describe("Dockerfile: state", () => {
  it("knows USER before and after an instruction, and through stages", () => {
    const { instructions } = parseDockerfile(lines("FROM a AS p", "RUN x", "USER app", "RUN y", "FROM p", "RUN z"));
    assert.deepEqual(
      instructions.map(({ before }) => before.user?.value),
      [undefined, undefined, undefined, "app", undefined, "app"],
    );
    assert.equal(instructions[5]?.before.user?.instruction, instructions[2]);
    assert.deepEqual(last("FROM a", "USER $UNKNOWN").end.user?.value, undefined);
    assert.notEqual(last("FROM a", "USER $UNKNOWN").end.user, undefined);
  });

  it("takes a comment's word for the shell of the base, until SHELL says something, and in the stage alone", () => {
    const dialects = (...parts: string[]) =>
      parseDockerfile(lines("FROM a", ...parts))
        .instructions.slice(1)
        .map(({ before }) => before.dialect);
    const named = "# hadolint shell=/bin/bash # why";
    assert.deepEqual(dialects("RUN a", named, "# more", "RUN b", "RUN c"), ["posix", "bash", "bash"]);
    assert.deepEqual(dialects("# hadolint shell=powershell", "RUN b", "FROM c", "RUN d"), [
      "powershell",
      "posix",
      "posix",
    ]);
    assert.deepEqual(dialects('SHELL ["sh","-c"]', named, "RUN b"), ["posix", "posix"]);
    assert.deepEqual(dialects(named, "RUN b", 'SHELL ["sh","-c"]', "RUN c"), ["bash", "bash", "posix"]);
    assert.deepEqual(dialects("# hadolint shell=bash or so", "RUN b"), ["posix"]);
    assert.equal(last("FROM a", "# hadolint shell=pwsh", "RUN cd /x").instructions[0]?.script, undefined);
  });

  it("notices when such a comment comes or goes", () => {
    const text = (comment: string) => `FROM a\n${comment}\nRUN b\nRUN c\n`;
    let file = parseDockerfile(text("# some"));
    for (const [comment, expected] of [
      ["# hadolint shell=bash", "bash"],
      ["# hadolint shell=pwsh", "powershell"],
      ["# hadolint", "posix"],
    ] as const) {
      file = parseDockerfile(text(comment), file);
      assert.deepEqual(
        file.instructions.slice(1).map(({ before }) => before.dialect),
        [expected, expected],
      );
    }
  });

  for (const [expected, ...parts] of [
    ["/a/b", "FROM x", "WORKDIR /a", "WORKDIR b"],
    ["/b", "FROM x", "WORKDIR /a", "WORKDIR ../b/."],
    [undefined, "FROM x", "WORKDIR a"],
    ["/a", "FROM scratch", "WORKDIR a"],
    [undefined, "FROM x", "WORKDIR /a", "WORKDIR $UNKNOWN", "WORKDIR b"],
    ["/a/b", "FROM x AS p", "WORKDIR /a", "FROM p", "WORKDIR b"],
    ["C:\\a\\b", "# escape=`", "FROM mcr.microsoft.com/windows/nanoserver:1809", "WORKDIR c:\\a", "WORKDIR b"],
    ["\\a", "# escape=`", "FROM mcr.microsoft.com/windows/nanoserver:1809", "WORKDIR /a"],
  ] as const) {
    it(`joins ${parts.join("; ")}`, () => {
      assert.equal(last(...parts).end.workdir?.value, expected);
    });
  }

  it("keeps CMD, ENTRYPOINT and HEALTHCHECK", () => {
    const { end, instructions } = last("FROM a", "CMD b", "CMD c", "ENTRYPOINT d", "HEALTHCHECK NONE");
    assert.deepEqual([end.cmd, end.entrypoint, end.healthcheck], instructions.slice(1));
  });

  it("resets an inherited CMD at ENTRYPOINT", () => {
    assert.notEqual(last("FROM a AS p", "CMD b", "FROM p").end.cmd, undefined);
    assert.equal(last("FROM a AS p", "CMD b", "FROM p", "ENTRYPOINT c").end.cmd, undefined);
  });

  for (const [shell, dialect] of [
    ['["/bin/bash", "-o", "pipefail", "-c"]', "bash"],
    ['["/bin/sh", "-c"]', "posix"],
    ['["/bin/ash", "-eo", "pipefail", "-c"]', "posix"],
    ['["/usr/bin/env", "bash", "-c"]', "bash"],
    ['["powershell", "-Command"]', "powershell"],
    ['["C:\\\\PowerShell\\\\PWSH.exe"]', "powershell"],
    ['["cmd", "/S", "/C"]', "cmd"],
    ['["python3", "-c"]', "unknown"],
    ['["constructor"]', "unknown"],
    ["[]", "unknown"],
    ["bash -c", "posix"],
  ] as const) {
    it(`takes SHELL ${shell} for ${dialect}`, () => {
      const stage = last("FROM a AS p", `SHELL ${shell}`, "FROM p", "RUN x");
      assert.equal(stage.instructions[0]?.before.dialect, dialect);
      assert.equal(stage.instructions[0].script !== undefined, dialect === "bash" || dialect === "posix");
    });
  }
});

describe("Dockerfile: Windows", () => {
  for (const from of [
    "mcr.microsoft.com/windows/servercore:ltsc2022",
    "mcr.microsoft.com/windows:ltsc2019",
    "mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022",
    "mcr.microsoft.com/dotnet/framework/aspnet:4.8",
    "golang:1.23-windowsservercore-ltsc2022",
    "microsoft/nanoserver",
    "--platform=windows/amd64 golang",
  ]) {
    it(`knows ${from}`, () => {
      const stage = last(`FROM ${from} AS p`, "FROM p", "RUN dir");
      assert.equal(stage.windows, true);
      assert.equal(stage.instructions[0]?.before.dialect, "cmd");
      assert.equal(stage.instructions[0].script, undefined);
    });
  }

  for (const from of [
    "node:22",
    "mcr.microsoft.com/dotnet/sdk:8.0",
    "scratch",
    "$BASE",
    "--platform=linux/amd64 mcr.microsoft.com/windows/x",
  ]) {
    it(`leaves ${from} alone`, () => {
      assert.equal(last(`FROM ${from}`).windows, false);
    });
  }

  it("takes the shell, or the backtick with an unknown base, for it", () => {
    assert.equal(last("FROM x", 'SHELL ["powershell", "-Command"]').windows, true);
    assert.equal(last("FROM x", 'SHELL ["pwsh", "-Command"]').windows, false);
    assert.equal(last("# escape=`", "ARG B", "FROM $B").windows, true);
    assert.equal(last("# escape=`", "FROM node:22").windows, false);
  });
});
