import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { deprecated, folderWith, onlyMaintainer, removeFolders, repaired } from "./folders.ts";
import { runCli } from "./run-cli.ts";

const config = { "hullwright.yaml": onlyMaintainer };

describe("hullwright lint", () => {
  after(removeFolders);

  describe("exit code", () => {
    it("is 0 without findings", async () => {
      const cwd = folderWith({ ...config, Dockerfile: repaired });
      assert.deepEqual(await runCli(["lint"], { cwd }), { code: 0, stdout: "", stderr: "" });
    });

    it("is 1 for findings that reach --fail-on, which is warning unless set", async () => {
      const cwd = folderWith({ ...config, Dockerfile: deprecated });
      const codeFor = async (...args: string[]) => (await runCli(["lint", ...args], { cwd })).code;
      assert.equal(await codeFor(), 1);
      assert.equal(await codeFor("--fail-on", "warning"), 1);
      assert.equal(await codeFor("--fail-on", "hint"), 1);
      assert.equal(await codeFor("--fail-on", "error"), 0);
      assert.equal(await codeFor("--fail-on", "never"), 0);
      assert.equal(await codeFor("--rule", "DL4000=info"), 0);
      assert.equal(await codeFor("--rule", "DL4000=error", "--fail-on", "error"), 1);
    });

    it("is 0, with a note, where there is nothing to lint", async () => {
      const { code, stdout, stderr } = await runCli(["lint"], { cwd: folderWith({ "README.md": "" }) });
      assert.deepEqual({ code, stdout }, { code: 0, stdout: "" });
      assert.match(stderr, /^hullwright: no Dockerfile or Compose file found; .*\n$/);
    });

    it("is 0, with another note, where the configuration leaves all out", async () => {
      for (const config of [
        { "hullwright.yaml": "enable: false\n" },
        { "hullwright.yaml": "exclude: [a]\n" },
        { "a/hullwright.yaml": "enable: false\n" },
      ]) {
        const cwd = folderWith({ ...config, "a/Dockerfile": deprecated });
        for (const args of [[], ["a"]]) {
          const { code, stdout, stderr } = await runCli(["lint", ...args], { cwd });
          assert.deepEqual({ code, stdout }, { code: 0, stdout: "" });
          assert.match(stderr, /^hullwright: nothing is checked: the configuration leaves out all .*\n$/);
        }
        assert.equal((await runCli(["lint", "a/Dockerfile"], { cwd })).code, 1);
      }
    });
  });

  describe("remarks on configuration files", () => {
    it("go to standard error, once, and change nothing else", async () => {
      const cwd = folderWith({
        "hullwright.yaml": "rules:\n  DL3008: off\n",
        Dockerfile: repaired,
        "a/Dockerfile": repaired,
      });
      const { code, stderr } = await runCli(["lint", "--fail-on", "never"], { cwd });
      assert.equal(code, 0);
      assert.equal(stderr, "hullwright: hullwright.yaml:2:3: Hullwright has no rule for DL3008 of hadolint yet\n");
    });
  });

  it("searches no folder for an empty path, as of a shell's empty variable", async () => {
    const { code, stdout, stderr } = await runCli(["lint", ""], { cwd: folderWith({ Dockerfile: deprecated }) });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
    assert.match(stderr, /^hullwright: an empty path was given; name a file or a folder\n/);
  });

  describe("usage errors exit with 2 and one line that says what to do", () => {
    const cases: [string, string[], RegExp][] = [
      ["no command", [], /no command given; try/],
      ["unknown command", ["lnt"], /unknown command 'lnt' \(Did you mean lint\?\); see "hullwright --help"/],
      [
        "unknown option",
        ["lint", "--fxi"],
        /unknown option '--fxi' \(Did you mean --fix\?\); see "hullwright lint --help"/,
      ],
      [
        "unknown format",
        ["lint", "--format", "xml"],
        /'xml' is invalid. Allowed choices are stylish, json, sarif, github;/,
      ],
      ["unknown profile", ["lint", "--profile", "loud"], /'loud' is invalid. Allowed choices are recommended/],
      ["unknown level for --fail-on", ["lint", "--fail-on", "fatal"], /'fatal' is invalid/],
      ["rule without level", ["lint", "--rule", "DL4000"], /write it as ID=LEVEL/],
      [
        "rule with an unknown level",
        ["lint", "--rule", "DL4000=loud"],
        /Expected a level, one of error, warning, info, hint, off/,
      ],
      ["unknown rule", ["lint", "--rule", "DL0000=off"], /Unknown rule "DL0000"; "hullwright rules" lists them all/],
      ["missing path", ["lint", "missing"], /^hullwright: missing: no such file or folder; check the path\n$/],
      [
        "missing configuration",
        ["lint", "--config", "missing.yaml"],
        /missing.yaml: the configuration file cannot be read; check the path/,
      ],
      ["unsafe fixes that go nowhere", ["lint", "--unsafe-fixes"], /add --fix to apply the fixes or --diff/],
      ["paths beside --stdin", ["lint", "--stdin", "Dockerfile"], /standard input and paths exclude each other/],
      ["a path beside -", ["lint", "-", "Dockerfile"], /standard input and paths exclude each other/],
      ["a pattern that matches nothing", ["lint", "no/*.such"], /no\/\*\.such: no file matches this pattern/],
      ["a name without --stdin", ["lint", "--stdin-filename", "Dockerfile"], /--stdin-filename needs --stdin/],
      ["lsp without transport", ["lsp"], /required option '--stdio' not specified; see "hullwright lsp --help"/],
      [
        "a place for the report that is none",
        ["lint", "--output", "missing/report.txt"],
        /cannot write missing\/report.txt: no such file or folder/,
      ],
    ];
    for (const [name, args, expected] of cases) {
      it(name, async () => {
        const { code, stdout, stderr } = await runCli(args, {
          cwd: folderWith({ ...config, Dockerfile: repaired }),
        });
        assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
        assert.match(stderr, /^hullwright: [^\n]+\n$/);
        assert.match(stderr, expected);
      });
    }
  });

  describe("files", () => {
    const paths = async (cwd: string, ...args: string[]) => {
      const { stdout } = await runCli(["lint", "--format", "json", ...args], { cwd });
      return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
    };

    it("are matched by patterns that no shell has expanded", async () => {
      const cwd = folderWith({
        ".gitignore": "ignored/\n",
        "a/Dockerfile": repaired,
        "a/b.docker": repaired,
        "a/compose.yaml": "services: {}\n",
        "a/x/Dockerfile.prod": repaired,
        "ignored/Dockerfile": repaired,
        "node_modules/x/y.docker": repaired,
        "[a]/Dockerfile": repaired,
      });
      assert.deepEqual(
        await paths(cwd, "**/Dockerfile*"),
        ["[a]/Dockerfile", "a/Dockerfile", "a/x/Dockerfile.prod"].sort(),
      );
      assert.deepEqual(await paths(cwd, "a/*"), ["a/Dockerfile", "a/compose.yaml"]);
      assert.deepEqual(await paths(cwd, "./a/{x,y}/*"), ["a/x/Dockerfile.prod"]);
      assert.deepEqual(await paths(cwd, "**/*.docker"), ["a/b.docker"]);
      assert.deepEqual(await paths(cwd, "[a]/Dockerfile"), ["[a]/Dockerfile"]);
      assert.deepEqual(await paths(join(cwd, "a"), "../a/*ile"), ["Dockerfile"]);
    });

    it("folders are searched, and .gitignore is respected", async () => {
      const cwd = folderWith({
        ".gitignore": "ignored/\n",
        Dockerfile: repaired,
        "a/api.Dockerfile": repaired,
        "b/compose.yaml": "services: {}\n",
        "ignored/Dockerfile": repaired,
        "node_modules/x/Dockerfile": repaired,
      });
      assert.deepEqual(await paths(cwd), ["Dockerfile", "a/api.Dockerfile", "b/compose.yaml"]);
    });

    it("the .gitignore files above a folder count within a repository", async () => {
      const cwd = folderWith({
        ".git/HEAD": "",
        ".gitignore": "/sub/out/\n",
        "sub/Dockerfile": repaired,
        "sub/out/Dockerfile": repaired,
      });
      assert.deepEqual(await paths(cwd, "sub"), ["sub/Dockerfile"]);
      assert.deepEqual(await paths(cwd, "sub/out"), ["sub/out/Dockerfile"]);
    });

    it("files named are linted whatever they are called and whoever ignores them, each once", async () => {
      const cwd = folderWith({
        ".gitignore": "*\n",
        Dockerfile: repaired,
        "image.txt": repaired,
        "stack.yml": "services: {}\n",
      });
      assert.deepEqual(await paths(cwd, "image.txt", "Dockerfile", "./Dockerfile", "stack.yml"), [
        "image.txt",
        "Dockerfile",
        "stack.yml",
      ]);
    });

    it("configuration excludes files that are found, not files that are named", async () => {
      const cwd = folderWith({
        "hullwright.yaml": "exclude: [legacy]\n",
        Dockerfile: repaired,
        "legacy/Dockerfile": repaired,
      });
      assert.deepEqual(await paths(cwd), ["Dockerfile"]);
      assert.deepEqual(await paths(cwd, "legacy/Dockerfile"), ["legacy/Dockerfile"]);
    });

    it("links in circles end", async () => {
      const cwd = folderWith({ Dockerfile: repaired });
      mkdirSync(join(cwd, "sub"));
      symlinkSync(cwd, join(cwd, "sub", "loop"));
      assert.deepEqual(await paths(cwd), ["Dockerfile"]);
    });

    it("a binary, a huge and a missing file are errors, and the others are linted", async () => {
      const huge = Buffer.alloc(11 * 1024 * 1024, "# comment\n");
      const cwd = folderWith({
        ...config,
        Dockerfile: deprecated,
        "binary.Dockerfile": Buffer.from([70, 0, 1, 2]),
        "huge.Dockerfile": huge,
      });
      const { code, stdout, stderr } = await runCli(["lint", "missing", "."], { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /^Dockerfile\n {2}2:1 {2}warning {2}.* {2}maintainer-deprecated \[fix\]\n/);
      assert.deepEqual(stderr.split("\n").toSorted().slice(1), [
        "hullwright: binary.Dockerfile: is no text file: it holds a NUL, or UTF-16 cut in two; convert it or exclude it",
        "hullwright: huge.Dockerfile: is larger than 10 MB and was not linted; exclude it",
        "hullwright: missing: no such file or folder; check the path",
      ]);
    });
  });

  describe("output", () => {
    it("--quiet leaves out what does not reach --fail-on", async () => {
      const cwd = folderWith({ ...config, Dockerfile: deprecated });
      assert.equal((await runCli(["lint", "--quiet", "--fail-on", "error"], { cwd })).stdout, "");
      assert.match((await runCli(["lint", "--quiet"], { cwd })).stdout, /maintainer-deprecated/);
    });

    it("--stats counts on standard error", async () => {
      const cwd = folderWith({ ...config, Dockerfile: deprecated });
      const { stderr } = await runCli(["lint", "--stats"], { cwd });
      assert.match(stderr, /^hullwright: 1 file, 1 finding, 0 fixed, \d+ ms\n {5}1 {2}maintainer-deprecated\n$/);
    });
  });

  describe("standard input", () => {
    it("is a Dockerfile unless it has the shape of a Compose file or a name", async () => {
      const cwd = folderWith(config);
      const languageOf = async (stdin: string, ...args: string[]) => {
        const { stdout } = await runCli(["lint", "--stdin", "--format", "json", ...args], { cwd, stdin });
        return (JSON.parse(stdout) as { files: object[] }).files[0];
      };
      assert.deepEqual(await languageOf(repaired), { path: "<stdin>", language: "dockerfile", findings: [] });
      assert.deepEqual(await languageOf("services: { a: { image: 'a:1.0.0' } }\n"), {
        path: "<stdin>",
        language: "compose",
        findings: [],
      });
      assert.deepEqual(await languageOf("", "--stdin-filename", "a/compose.yaml"), {
        path: "a/compose.yaml",
        language: "compose",
        findings: [],
      });
    });

    it("reports like a file", async () => {
      const { code, stdout } = await runCli(["lint", "--stdin", "--stdin-filename", "app/Dockerfile"], {
        cwd: folderWith(config),
        stdin: deprecated,
      });
      assert.equal(code, 1);
      assert.match(stdout, /^app\/Dockerfile\n {2}2:1 {2}warning/);
    });

    it("comes out repaired with --fix, every byte else as it was", async () => {
      const cwd = folderWith(config);
      const stdin = `\uFEFF${deprecated.replaceAll("\n", "\r\n")}`;
      const { code, stdout, stderr } = await runCli(["lint", "--stdin", "--fix"], { cwd, stdin });
      assert.deepEqual(await runCli(["lint", "-", "--fix"], { cwd, stdin }), { code, stdout, stderr });
      assert.deepEqual(
        { code, stdout, stderr },
        { code: 0, stdout: `\uFEFF${repaired.replaceAll("\n", "\r\n")}`, stderr: "" },
      );
    });

    it("that is binary is an error", async () => {
      const { code, stderr } = await runCli(["lint", "--stdin"], {
        cwd: folderWith(config),
        stdin: Buffer.from([0, 1]),
      });
      assert.equal(code, 2);
      assert.match(stderr, /^hullwright: standard input is no text file/);
    });
  });
});
