import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { allRules } from "../../server/src/linter.ts";
import { folderWith, hullwright, onlyMaintainer, removeFolders, startHullwright } from "./cli.ts";

describe("hullwright", () => {
  after(removeFolders);

  it("prints help and version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.deepEqual(await hullwright(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
    const { code, stdout } = await hullwright(["lint", "--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: hullwright lint \[options\] \[paths\.\.\.\]/);
  });

  it("runs from source as well", () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--import", "tsx", "server/src/main/cli.ts", "rules", "DL4000"],
      { encoding: "utf8" },
    );
    assert.equal(status, 0);
    assert.match(stdout, /^# maintainer-deprecated\n/);
  });

  describe("rules", () => {
    it("lists every rule with its title", async () => {
      const { code, stdout } = await hullwright(["rules"]);
      assert.equal(code, 0);
      assert.deepEqual(
        stdout
          .trimEnd()
          .split("\n")
          .map((line) => line.split(" ")[0]),
        allRules.map(({ meta }) => meta.id),
      );
    });

    it("shows the page of a rule by id or alias, in any letter case", async () => {
      for (const name of ["maintainer-deprecated", "dl4000", "MaintainerDeprecated"]) {
        const { code, stdout } = await hullwright(["rules", name]);
        assert.equal(code, 0);
        assert.equal(stdout, readFileSync("server/src/rules/dockerfile/maintainer-deprecated.md", "utf8"));
      }
    });

    it("gives metadata as JSON", async () => {
      const { stdout } = await hullwright(["rules", "DL4000", "--format", "json"]);
      const [rule] = JSON.parse(stdout) as Record<string, unknown>[];
      assert.deepEqual([rule?.id, rule?.language, rule?.fixes], ["maintainer-deprecated", "dockerfile", ["safe"]]);
      assert.match(String(rule?.page), /^# maintainer-deprecated/);
    });

    it("does not know every name", async () => {
      const { code, stdout, stderr } = await hullwright(["rules", "DL0000"]);
      assert.deepEqual(
        { code, stdout, stderr },
        { code: 2, stdout: "", stderr: 'hullwright: no rule is called "DL0000"; "hullwright rules" lists them all\n' },
      );
    });
  });

  describe("config", () => {
    it("prints what is in force for a file, and from where", async () => {
      const cwd = folderWith({ "hullwright.yaml": `${onlyMaintainer}  DL4000: error\n`, "sub/Dockerfile": "FROM a\n" });
      for (const path of ["sub/Dockerfile", "sub"]) {
        const { code, stdout } = await hullwright(["config", path], { cwd });
        const { rules, ...rest } = JSON.parse(stdout) as { rules: Record<string, { level: string }> };
        assert.equal(code, 0);
        assert.deepEqual(rest, {
          path: "sub/Dockerfile",
          language: "dockerfile",
          files: ["hullwright.yaml"],
          ignoreComments: true,
        });
        assert.equal(rules["maintainer-deprecated"]?.level, "error");
        assert.equal(rules["untagged-base-image"]?.level, "off");
      }
    });

    it("says when the path is wrong or the configuration broken", async () => {
      const cwd = folderWith({ "hullwright.yaml": "profile: loud\n", Dockerfile: "" });
      assert.match(
        (await hullwright(["config", "missing"], { cwd })).stderr,
        /^hullwright: missing: no such file or folder/,
      );
      const { code, stderr } = await hullwright(["config", "Dockerfile"], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /^hullwright: hullwright.yaml:1:10: A profile is one of/);
    });
  });

  it("lsp --stdio serves until the client leaves", async () => {
    const server = await startHullwright(["lsp", "--stdio"]);
    const send = (body: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...body });
      server.stdin.write(`Content-Length: ${String(text.length)}\r\n\r\n${text}`);
    };
    let output = "";
    server.stdout.on("data", (chunk) => {
      const before = output;
      output += String(chunk);
      const arrived = (id: number) => !before.includes(`"id":${String(id)},`) && output.includes(`"id":${String(id)},`);
      if (arrived(1)) send({ id: 2, method: "shutdown" });
      if (arrived(2)) send({ method: "exit" });
    });
    send({ id: 1, method: "initialize", params: { processId: undefined, rootUri: undefined, capabilities: {} } });
    const [code] = (await once(server, "close")) as [number];
    assert.equal(code, 0);
    assert.match(output, /"id":1,"result":\{.*"capabilities":\{/);
  });
});
