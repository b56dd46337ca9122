import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { allRules } from "../../server/src/linter.ts";
import { folderWith, onlyMaintainer, removeFolders } from "./folders.ts";
import { runCli } from "./run-cli.ts";

describe("hullwright", () => {
  after(removeFolders);

  it("prints help and version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.deepEqual(await runCli(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
    const { code, stdout } = await runCli(["lint", "--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: hullwright lint \[options\] \[paths\.\.\.\]/);
    for (const command of ["lint", "pin", "rules", "config", "lsp"])
      assert.doesNotMatch((await runCli([command, "--help"])).stdout, /default: (?:false|\[\]|true)/);
    assert.match(stdout, /default: "stylish"/);
    // What help shows as an example is one.
    const [, example = ""] = /'(untrusted-registry=[^']+)'/.exec(stdout.replace(/\s+/g, " ")) ?? [];
    assert.equal((await runCli(["lint", "--rule", example, "--fail-on", "hint", "examples/proxy"])).code, 1);
  });

  describe("rules", () => {
    it("lists every rule with its title", async () => {
      const { code, stdout } = await runCli(["rules"]);
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
        const { code, stdout } = await runCli(["rules", name]);
        assert.equal(code, 0);
        const page = readFileSync("server/src/rules/dockerfile/maintainer-deprecated.md", "utf8");
        assert.equal(stdout, page.replace("<!-- end of the generated header -->\n\n", ""));
      }
    });

    it("gives metadata as JSON", async () => {
      const { stdout } = await runCli(["rules", "DL4000", "--format", "json"]);
      const [rule] = JSON.parse(stdout) as Record<string, unknown>[];
      assert.deepEqual([rule?.id, rule?.language, rule?.fixes], ["maintainer-deprecated", "dockerfile", ["safe"]]);
      assert.match(String(rule?.page), /^# maintainer-deprecated/);
    });

    it("knows ids of other linters that no rule answers to yet", async () => {
      const { code, stdout } = await runCli(["rules", "DL3008"]);
      assert.deepEqual({ code, stdout }, { code: 0, stdout: "Hullwright has no rule for DL3008 of hadolint yet\n" });
      const json = await runCli(["rules", "hadolint/dl3008", "--format", "json"]);
      assert.deepEqual(JSON.parse(json.stdout), [{ tool: "hadolint", id: "DL3008", built: false }]);
    });

    it("shows the pages of both languages for one problem", async () => {
      const { stdout } = await runCli(["rules", "missing-digest"]);
      assert.equal(stdout.split("# missing-digest\n").length, 3);
    });

    it("does not know every name", async () => {
      const { code, stdout, stderr } = await runCli(["rules", "DL0000"]);
      assert.deepEqual(
        { code, stdout, stderr },
        { code: 2, stdout: "", stderr: 'hullwright: Unknown rule "DL0000"; "hullwright rules" lists them all\n' },
      );
    });
  });

  describe("config", () => {
    it("prints what is in force for a file, and from where", async () => {
      const cwd = folderWith({ "hullwright.yaml": `${onlyMaintainer}  DL4000: error\n`, "sub/Dockerfile": "FROM a\n" });
      for (const path of ["sub/Dockerfile", "sub"]) {
        const { code, stdout } = await runCli(["config", path], { cwd });
        const { rules, ...rest } = JSON.parse(stdout) as { rules: Record<string, { level: string }> };
        assert.equal(code, 0);
        assert.deepEqual(rest, {
          path: "sub/Dockerfile",
          language: "dockerfile",
          files: ["hullwright.yaml"],
          ignoreComments: true,
          registryMirrors: {},
        });
        assert.equal(rules["maintainer-deprecated"]?.level, "error");
        assert.equal(rules["untagged-image"]?.level, "off");
      }
    });

    it("says when the path is wrong or the configuration broken", async () => {
      const cwd = folderWith({ "hullwright.yaml": "profile: loud\n", Dockerfile: "" });
      assert.match(
        (await runCli(["config", "missing"], { cwd })).stderr,
        /^hullwright: missing: no such file or folder/,
      );
      const { code, stderr } = await runCli(["config", "Dockerfile"], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /^hullwright: hullwright.yaml:1:10: Expected one of/);
    });
  });
});
