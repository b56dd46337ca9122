import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startRegistry, stopRegistries } from "../registry/fake-registry.ts";
import { deprecated, folderWith, onlyMaintainer, removeFolders, repaired } from "./folders.ts";
import { runCutShort, runProcess, startProcess } from "./processes.ts";

const config = { "hullwright.yaml": onlyMaintainer };

/** What only a process of its own shows: exit codes, streams, signals, and what lies beside the bundle. */
describe("the hullwright process", () => {
  after(removeFolders);
  afterEach(stopRegistries);

  it("knows its version and has the pages of rules beside it", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.deepEqual(await runProcess(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
    const page = readFileSync("server/src/rules/dockerfile/maintainer-deprecated.md", "utf8");
    assert.equal((await runProcess(["rules", "DL4000"])).stdout, page.replace(/^<!-- .* -->\n\n/m, ""));
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

  it("exits with 0, 1 and 2, and says errors on standard error", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated, "b/Dockerfile": repaired });
    assert.deepEqual(await runProcess(["lint", "b"], { cwd }), { code: 0, stdout: "", stderr: "" });
    assert.deepEqual(await runProcess(["lint", "--output", "report.txt"], { cwd }), {
      code: 1,
      stdout: "",
      stderr: "",
    });
    assert.match(readFileSync(join(cwd, "report.txt"), "utf8"), /^Dockerfile\n {2}2:1 {2}warning/);
    assert.deepEqual(await runProcess(["lint", "missing"], { cwd }), {
      code: 2,
      stdout: "",
      stderr: "hullwright: missing: no such file or folder; check the path\n",
    });
  });

  it("writes what it repaired", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    assert.equal((await runProcess(["lint", "--fix"], { cwd })).code, 0);
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), repaired);
  });

  it("reads standard input byte by byte, and writes it repaired", async () => {
    const stdin = `\uFEFF${deprecated.replaceAll("\n", "\r\n")}`;
    assert.deepEqual(await runProcess(["lint", "--stdin", "--fix"], { cwd: folderWith(config), stdin }), {
      code: 0,
      stdout: `\uFEFF${repaired.replaceAll("\n", "\r\n")}`,
      stderr: "",
    });
  });

  it("has colours only where somebody sees or wants them", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    assert.doesNotMatch((await runProcess(["lint"], { cwd, env: { FORCE_COLOR: undefined } })).stdout, /\u001B/);
    assert.match((await runProcess(["lint"], { cwd, env: { FORCE_COLOR: "1" } })).stdout, /\u001B\[33mwarning/);
  });

  it("its output is complete when it is larger than a pipe", async () => {
    const cwd = folderWith({ ...config, Dockerfile: `FROM debian:13.1-slim\n${"MAINTAINER me\n".repeat(3000)}` });
    const { code, stdout } = await runProcess(["lint", "--format", "json"], { cwd });
    const { summary } = JSON.parse(stdout) as { summary: { findings: number } };
    assert.deepEqual({ code, findings: summary.findings }, { code: 1, findings: 3000 });
  });

  it("its output is quiet about a reader that leaves early", async () => {
    const cwd = folderWith({ ...config, Dockerfile: `FROM debian:13.1-slim\n${"MAINTAINER me\n".repeat(3000)}` });
    assert.deepEqual(await runCutShort(["lint", "--format", "json"], cwd), {
      code: 1,
      stdout: "",
      stderr: "",
    });
  });

  it("leaves all files whole on Ctrl+C", async () => {
    let interrupt = (): void => undefined;
    const { host } = await startRegistry(() => {
      interrupt();
    });
    const source = `FROM ${host}/app:22\n`;
    const cwd = folderWith({ Dockerfile: source });
    const child = await startProcess(["pin", "--digest", "--write", cwd]);
    interrupt = () => void child.kill("SIGINT");
    let said = "";
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    const code = await new Promise((resolve) => child.on("close", resolve));
    assert.equal(said, "hullwright: cancelled; nothing was written\n");
    assert.equal(code, 2);
    assert.equal(readFileSync(join(cwd, "Dockerfile"), "utf8"), source);
    assert.deepEqual(readdirSync(cwd), ["Dockerfile"]);
  });

  it("lsp --stdio serves until the client leaves", async () => {
    const server = await startProcess(["lsp", "--stdio"]);
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
