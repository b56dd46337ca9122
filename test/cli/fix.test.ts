import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../server/src/cli/program.ts";
import { deprecated, folderWith, onlyMaintainer, removeFolders, repaired } from "./folders.ts";
import { fakeTerminal, runCli } from "./run-cli.ts";

const config = { "hullwright.yaml": onlyMaintainer };

describe("hullwright lint --fix", () => {
  after(removeFolders);

  it("repairs files and reports what is left", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated, "b/Dockerfile": deprecated });
    const outcome = await runCli(["lint", "--fix"], { cwd });
    assert.deepEqual(outcome, { code: 0, stdout: "2 problems fixed\n", stderr: "" });
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), repaired);
    assert.equal(readFileSync(join(cwd, "b/Dockerfile"), "utf8"), repaired);
    assert.deepEqual(readdirSync(cwd).toSorted(), ["Dockerfile", "b", "hullwright.yaml"]);
    assert.deepEqual(await runCli(["lint", "--fix"], { cwd }), { code: 0, stdout: "", stderr: "" });
  });

  it("keeps line endings, byte order mark and mode", async () => {
    const text = (from: string) => `\uFEFF${from.replaceAll("\n", "\r\n")}`;
    const cwd = folderWith({ ...config, Dockerfile: text(deprecated) });
    chmodSync(join(cwd, "Dockerfile"), 0o640);
    await runCli(["lint", "--fix"], { cwd });
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), text(repaired));
    assert.equal(statSync(join(cwd, "Dockerfile")).mode & 0o777, 0o640);
  });

  it("keeps bytes that are not UTF-8", async () => {
    const bytes = (text: string) => Buffer.concat([Buffer.from([0x23, 0xe9, 0x0a]), Buffer.from(text)]);
    const cwd = folderWith({ ...config, Dockerfile: bytes(deprecated) });
    assert.equal((await runCli(["lint", "--fix"], { cwd })).code, 0);
    assert.deepEqual(readFileSync(join(cwd, "Dockerfile")), bytes(repaired));
  });

  it("repairs what a link points to and leaves the link", async () => {
    const cwd = folderWith({ ...config, "real/Dockerfile": deprecated });
    symlinkSync(join("real", "Dockerfile"), join(cwd, "Dockerfile"));
    assert.equal((await runCli(["lint", "--fix", "Dockerfile"], { cwd })).code, 0);
    assert.ok(lstatSync(join(cwd, "Dockerfile")).isSymbolicLink());
    assert.equal(readFileSync(join(cwd, "real/Dockerfile"), "utf8"), repaired);
  });

  it("leaves a read-only file, says so, and repairs the others", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated, "b/Dockerfile": deprecated });
    chmodSync(join(cwd, "Dockerfile"), 0o444);
    const { code, stdout, stderr } = await runCli(["lint", "--fix"], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, "hullwright: Dockerfile: not repaired: is read-only; make it writable and run again\n");
    assert.match(
      stdout,
      /^Dockerfile\n.*maintainer-deprecated \[fix\]\n.*\n.*\n\n1 problem fixed, 1 problem left \(1 warning\), 1 fixable with --fix\n.*\n$/,
    );
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), deprecated);
    assert.equal(readFileSync(join(cwd, "b/Dockerfile"), "utf8"), repaired);
  });

  it("applies unsafe fixes only with --unsafe-fixes", async () => {
    const source = "FROM debian:13.1-slim\nWORKDIR app\n";
    const only = onlyMaintainer.replace("relative-workdir: off", "relative-workdir: warning");
    const cwd = folderWith({ "hullwright.yaml": only, Dockerfile: source });
    const { code, stdout } = await runCli(["lint", "--fix"], { cwd });
    assert.equal(code, 1);
    assert.match(
      stdout,
      /relative-workdir \[unsafe fix\]\n.*\n.*\n\n1 problem \(1 warning\), 1 fixable with --fix --unsafe-fixes\n.*\n$/,
    );
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), source);
    assert.equal((await runCli(["lint", "--fix", "--unsafe-fixes"], { cwd })).code, 0);
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), "FROM debian:13.1-slim\nWORKDIR /app\n");
  });

  it("creates other files that a fix names, once", async () => {
    const only = onlyMaintainer.replace("missing-dockerignore: off", "missing-dockerignore: warning");
    const source = "FROM debian:13.1-slim\nCOPY . /app\n";
    const cwd = folderWith({
      "hullwright.yaml": only,
      Dockerfile: source,
      "dev.Dockerfile": source,
      "package.json": "{}\n",
      ".env": "A=b\n",
      ".git/HEAD": "",
    });
    const patch = await runCli(["lint", "--diff", "--unsafe-fixes"], { cwd });
    assert.equal(patch.stdout.split("--- /dev/null\n+++ b/.dockerignore\n").length, 2);
    assert.equal((await runCli(["lint", "--fix", "--unsafe-fixes"], { cwd })).stderr, "");
    assert.match(readFileSync(join(cwd, ".dockerignore"), "utf8"), /\.env/);
  });
});

describe("hullwright lint --diff", () => {
  after(removeFolders);

  it("prints a patch that git applies, and writes nothing", async () => {
    const files = {
      Dockerfile: deprecated,
      "with space/Dockerfile": `\uFEFF${deprecated.replaceAll("\n", "\r\n")}`,
      "c/Dockerfile": deprecated.trimEnd(),
    };
    const cwd = folderWith({ ...config, ...files });
    for (const args of [["--diff"], ["--diff", "--fix"]]) {
      const { code, stdout, stderr } = await runCli(["lint", ...args], { cwd });
      assert.equal(code, 1);
      assert.match(stderr, /^hullwright: 3 problems \(3 warnings\), 3 fixable with --fix\n$/);
      for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(cwd, path), "utf8"), text);
      if (args.length === 1) continue;
      execFileSync("git", ["apply", "-"], { cwd, input: stdout, stdio: ["pipe", "ignore", "ignore"] });
    }
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), repaired);
    assert.equal(
      readFileSync(join(cwd, "with space/Dockerfile"), "utf8"),
      `\uFEFF${repaired.replaceAll("\n", "\r\n")}`,
    );
    assert.equal(readFileSync(join(cwd, "c/Dockerfile"), "utf8"), repaired.trimEnd());
  });

  it("is in the encoding of each file, byte for byte", async () => {
    // A line feed is one of the bytes of U+010A and U+0A05, too.
    const encoded = (text: string): Readonly<Record<string, Buffer>> => ({
      "utf16le.Dockerfile": Buffer.from(`\uFEFF# \u010A \u0A05\n${text}`, "utf16le"),
      "utf16be.Dockerfile": Buffer.from(`\uFEFF# \u010A \u0A05\n${text}`, "utf16le").swap16(),
      "latin1.Dockerfile": Buffer.from(`# caf\u00E9\n${text}`, "latin1"),
      "\u4E0A.Dockerfile": Buffer.from(`# \u010A\u4E0A\n${text}`),
    });
    const before = encoded(deprecated);
    const cwd = folderWith({ ...config, ...before });
    const { terminal, written } = fakeTerminal({ cwd });
    assert.equal(await run(["lint", "--diff"], terminal), 1);
    for (const args of [
      ["git", "apply", "-"],
      ["patch", "-p1", "--binary"],
    ] as const) {
      for (const [path, bytes] of Object.entries(before)) writeFileSync(join(cwd, path), bytes);
      execFileSync(args[0], args.slice(1), { cwd, input: written(), stdio: ["pipe", "ignore", "ignore"] });
      for (const [path, bytes] of Object.entries(encoded(repaired)))
        assert.deepEqual(readFileSync(join(cwd, path)), bytes, `${args[0]} ${path}`);
    }
  });

  it("is empty when there is nothing to repair", async () => {
    const cwd = folderWith({ ...config, Dockerfile: repaired });
    assert.deepEqual(await runCli(["lint", "--diff"], { cwd }), { code: 0, stdout: "", stderr: "" });
  });

  it("never names another file than its own: what lies outside of the working folder, no program patches", async () => {
    const folder = folderWith({ ...config, "api/Dockerfile": deprecated, "other/Dockerfile": deprecated });
    const cwd = join(folder, "api");
    const { stdout, stderr } = await runCli(["lint", "--diff", "../other"], { cwd });
    assert.deepEqual(
      stdout.split("\n").filter((line) => /^(?:---|\+\+\+)/.test(line)),
      ["--- a/../other/Dockerfile", "+++ b/../other/Dockerfile"],
    );
    assert.match(
      stderr,
      /files outside of the working folder, which git apply and patch refuse; .* run this in \S+other\n/,
    );
    for (const [program = "", ...args] of [
      ["git", "apply", "-"],
      ["patch", "-p1", "--batch"],
    ])
      assert.throws(() => execFileSync(program, args, { cwd, input: stdout, stdio: ["pipe", "ignore", "ignore"] }));
    for (const name of ["api", "other"])
      assert.equal(readFileSync(join(folder, name, "Dockerfile"), "utf8"), deprecated);
  });

  it("works on standard input", async () => {
    const { stdout } = await runCli(["lint", "--diff", "--stdin", "--stdin-filename", "Dockerfile"], {
      cwd: folderWith(config),
      stdin: deprecated,
    });
    assert.match(
      stdout,
      /^--- a\/Dockerfile\n\+\+\+ b\/Dockerfile\n@@ -1,2 \+1,2 @@\n FROM debian:13.1-slim\n-MAINTAINER me\n\+LABEL /,
    );
  });
});
