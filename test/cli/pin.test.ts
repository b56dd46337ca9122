import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeImage, serveImage, startRegistry, stopRegistries } from "../registry/fake-registry.ts";
import { folderWith, removeFolders } from "./folders.ts";
import { type Outcome, runCli } from "./run-cli.ts";

const pinned = /^FROM node:22\.\d+\.\d+-[a-z]+ AS build$/m;

function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

describe("hullwright pin by the catalogue", () => {
  after(removeFolders);

  it("pins to the most specific tag and says what it has pinned", async () => {
    const cwd = folderWith({
      Dockerfile: "FROM node:22 AS build\nFROM scratch\nCOPY --from=build /a /a\n",
      "compose.yaml": "services:\n  db:\n    image: postgres:17\n",
    });
    const first = await runCli(["pin", "--write"], { cwd });
    assert.equal(first.stderr, "");
    assert.match(
      first.stdout,
      /^Dockerfile:1:6: node:22 -> node:22\.\S+\ncompose\.yaml:3:12: postgres:17 -> postgres:17\.\S+\n2 images pinned\n$/,
    );
    assert.equal(first.code, 0);
    assert.match(text(cwd, "Dockerfile"), pinned);
    assert.match(text(cwd, "compose.yaml"), /^ {4}image: postgres:17\.\d+-[a-z]+$/m);
    assert.deepEqual(await runCli(["pin", "--write"], { cwd }), {
      code: 0,
      stdout: "2 images pinned already\n",
      stderr: "",
    });
  });

  it("writes no tag under which nobody would say any more that an image is dead", async () => {
    const source = "FROM busybox:1.35\n";
    const cwd = folderWith({ Dockerfile: source });
    const { code, stdout } = await runCli(["pin", "--write"], { cwd });
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^Dockerfile:1:6: busybox:1\.35 is not pinned \(it gets no more updates: move to a newer release, or /,
    );
    assert.equal(text(cwd, "Dockerfile"), source);
  });

  it("says of what gets no more fixes why, and pins it all the same", async () => {
    const source = "FROM node:18\nFROM debian:buster\nFROM node:22\nFROM openjdk:17\nFROM maven:3-jdk-8\n";
    const { stdout } = await runCli(["pin", "--check"], { cwd: folderWith({ Dockerfile: source }) });
    const [node, debian, current, openjdk, maven] = stdout.split("\n");
    assert.match(
      node!,
      /should be node:18\.20\.8-bookworm, but Node\.js 18 ended on 2025-04-30 and gets no more security fixes$/,
    );
    assert.match(debian!, /should be debian:buster-\d+, but Debian 10 \(buster\) ended on 2024-06-30 and gets no more/);
    assert.match(current!, /should be node:22\.\S+$/);
    assert.match(openjdk!, /, but "openjdk" /);
    assert.match(maven!, /, but upstream dropped "3-jdk-8" on \d{4}-\d\d-\d\d, so that it gets no more updates$/);
  });

  it("goes on calling pinned what it has pinned, when upstream has released since", async () => {
    const tags = ["python:3.12.11-slim-bookworm", "python:3.14.6", "python:3.11.9-slim-bookworm", "php:8.3.24-apache"];
    const more = ["php:8.3.24-fpm-alpine", "node:22.12.0", "ruby:3.3.9-slim", "postgres:17.5", "erlang:28.0.1"];
    const source = [...tags, ...more].map((tag) => `FROM ${tag}\n`).join("");
    assert.deepEqual(await runCli(["pin", "--check"], { cwd: folderWith({ Dockerfile: source }) }), {
      code: 0,
      stdout: "9 images pinned already\n",
      stderr: "",
    });
  });

  it("writes nothing unasked, and says so", async () => {
    const source = "FROM node:22 AS build\n";
    const cwd = folderWith({ Dockerfile: source });
    const { code, stdout, stderr } = await runCli(["pin"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^Dockerfile:1:6: node:22 is not pinned, should be node:22\.\S+\n1 image not pinned\n$/);
    assert.match(stderr, /^hullwright: nothing was written; add --write/);
    assert.equal(text(cwd, "Dockerfile"), source);
    const done = folderWith({ Dockerfile: "FROM scratch\n" });
    assert.deepEqual(await runCli(["pin"], { cwd: done }), { code: 0, stdout: "", stderr: "" });
  });

  it("asks who sits there, with the plan in front", async () => {
    const source = "FROM node:22 AS build\n";
    const cwd = folderWith({ Dockerfile: source });
    const questions: string[] = [];
    const answering = (answer: boolean) => async (question: string) => {
      questions.push(question);
      return answer;
    };
    const refused = await runCli(["pin"], { cwd, confirm: answering(false) });
    assert.match(refused.stdout, /^Dockerfile:1:6: node:22 -> node:22\.\S+\n1 image not pinned\n$/);
    assert.deepEqual({ code: refused.code, stderr: refused.stderr }, { code: 1, stderr: "" });
    assert.equal(text(cwd, "Dockerfile"), source);
    const agreed = await runCli(["pin"], { cwd, confirm: answering(true) });
    assert.match(agreed.stdout, /^Dockerfile:1:6: node:22 -> node:22\.\S+\n1 image pinned\n$/);
    assert.equal(agreed.code, 0);
    assert.match(text(cwd, "Dockerfile"), pinned);
    await runCli(["pin"], { cwd, confirm: answering(true) });
    assert.deepEqual(questions, ["Write 1 file?", "Write 1 file?"]);
  });

  it("changes nothing with --check and exits with 1 when an image is not pinned", async () => {
    const source = "# a\nARG NODE=22\nFROM node:${NODE}\nFROM ghcr.io/a/b\nFROM ghcr.io/a/c:1.2.3\n";
    const cwd = folderWith({ Dockerfile: source });
    const { code, stdout, stderr } = await runCli(["pin", "--check"], { cwd });
    assert.equal(stderr, "");
    assert.match(stdout, /^Dockerfile:2:10: node:22 is not pinned, should be node:22\.\S+\n/);
    assert.match(
      stdout,
      /\nDockerfile:4:6: ghcr.io\/a\/b is not pinned \(the catalogue has no fixed tag for it; use --digest\)\n/,
    );
    assert.match(stdout, /\n2 images not pinned, 1 image pinned already\n$/);
    assert.equal(code, 1);
    assert.equal(text(cwd, "Dockerfile"), source);
  });

  it("passes over names that a Compose service gives to something else", async () => {
    const source = "FROM node:22\nCOPY --from=node:20 /a /a\n";
    const compose =
      "services:\n  a:\n    build:\n      context: .\n      additional_contexts: {'node:22': service:b}\n";
    const cwd = folderWith({ Dockerfile: source, "compose.yaml": compose });
    const { stdout } = await runCli(["pin", "--check"], { cwd });
    assert.match(stdout, /^Dockerfile:2:13: node:20 is not pinned, .*\n1 image not pinned\n$/);
  });

  it("passes over images that Compose builds or never pulls", async () => {
    const services = [
      "a:\n    build: .\n    image: node:22",
      "b:\n    image: docker.io/node:22",
      "c:\n    image: postgres:17",
    ];
    const compose = `services:\n  ${services.join("\n  ")}\n    pull_policy: never\n  d:\n    image: redis:8\n`;
    const cwd = folderWith({ "compose.yaml": compose });
    const { stdout } = await runCli(["pin", "--check"], { cwd });
    assert.match(stdout, /^compose\.yaml:11:12: redis:8 is not pinned, .*\n1 image not pinned\n$/);
  });

  it("exits with 1 while an image is left, and leaves a tag that something else reads", async () => {
    const source = "ARG NODE=22\nFROM node:${NODE}\nARG NODE\nRUN ./fetch $NODE\n";
    const cwd = folderWith({ Dockerfile: source });
    const { code, stdout } = await runCli(["pin", "--write"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^Dockerfile:\d:\d+: node:22 is not pinned, should be node:22\.\S+ \(edit it by hand, /);
    assert.equal(text(cwd, "Dockerfile"), source);
  });

  it("writes an ARG that several images read once, so that each keeps its meaning", async () => {
    const cwd = folderWith({ Dockerfile: "ARG NODE=22\nFROM node:${NODE}\nFROM node:${NODE}-alpine\n" });
    const { code, stdout } = await runCli(["pin", "--write"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /\n2 images pinned\n$/);
    assert.match(
      text(cwd, "Dockerfile"),
      /^ARG NODE=22\.\d+\.\d+\nFROM node:\$\{NODE\}\nFROM node:\$\{NODE\}-alpine\n$/,
    );
    assert.equal((await runCli(["pin", "--check"], { cwd })).code, 0);
  });

  it("knows three answers: pinned, not pinned, and that nobody can tell", async () => {
    const images = [
      "node:22.1.0",
      "mongo:8",
      "keycloak/keycloak:26",
      "nvidia/cuda:12-base",
      "gcr.io/distroless/static:nonroot",
    ];
    const cwd = folderWith({ Dockerfile: images.map((image) => `FROM ${image}\n`).join("") });
    const { code, stdout } = await runCli(["pin", "--check"], { cwd });
    assert.deepEqual(
      stdout
        .split("\n")
        .map((line) =>
          /^Dockerfile:(\d): \S+ (is not pinned|cannot be judged)/.exec(line.replace(/:6:/, ":"))?.slice(1).join(" "),
        ),
      ["2 is not pinned", "3 is not pinned", "4 cannot be judged", "5 cannot be judged", undefined, undefined],
    );
    assert.match(stdout, /\n2 images not pinned, 2 images unknown, 1 image pinned already\n$/);
    assert.equal(code, 1);
    const unknown = folderWith({ Dockerfile: "FROM nvidia/cuda:12-base\n" });
    assert.equal((await runCli(["pin", "--check"], { cwd: unknown })).code, 1);
    assert.equal((await runCli(["pin", "--write"], { cwd: unknown })).code, 0);
  });

  it("keeps line endings and byte order mark", async () => {
    const cwd = folderWith({ Dockerfile: "\uFEFFFROM node:22 AS build\r\nRUN make\r\n" });
    assert.equal((await runCli(["pin", "--write"], { cwd })).code, 0);
    assert.match(text(cwd, "Dockerfile"), /^\uFEFFFROM node:22\.\d+\.\d+-[a-z]+ AS build\r\nRUN make\r\n$/);
  });

  it("knows images behind the mirrors that hullwright.yaml names", async () => {
    const cwd = folderWith({
      "hullwright.yaml": "registryMirrors:\n  mirror.corp:5000/hub: docker.io\n",
      Dockerfile: "FROM mirror.corp:5000/hub/library/node:22 AS build\nFROM other.corp/library/node:22\n",
    });
    assert.equal((await runCli(["pin", "--write"], { cwd })).code, 0);
    assert.match(
      text(cwd, "Dockerfile"),
      /^FROM mirror\.corp:5000\/hub\/library\/node:22\.\d+\.\d+-[a-z]+ AS build\nFROM other\.corp\/library\/node:22\n$/,
    );
    const { stdout } = await runCli(["config", "."], { cwd });
    assert.deepEqual((JSON.parse(stdout) as { registryMirrors: object }).registryMirrors, {
      "mirror.corp:5000/hub": "docker.io",
    });
  });

  it("leaves a read-only file, says so, and pins the others", async () => {
    const cwd = folderWith({ Dockerfile: "FROM node:22 AS build\n", "b/Dockerfile": "FROM node:22 AS build\n" });
    chmodSync(join(cwd, "Dockerfile"), 0o444);
    const { code, stdout, stderr } = await runCli(["pin", "--write"], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, "hullwright: Dockerfile: not pinned: is read-only; make it writable and run again\n");
    assert.match(
      stdout,
      /^Dockerfile:1:6: node:22 is not pinned, should be .*\nb\/Dockerfile:1:6: node:22 -> .*\n1 image pinned, 1 image not pinned\n$/,
    );
    assert.equal(text(cwd, "Dockerfile"), "FROM node:22 AS build\n");
    assert.match(text(cwd, "b/Dockerfile"), pinned);
    assert.deepEqual(readdirSync(cwd).toSorted(), ["Dockerfile", "b"]);
  });

  it("prints a patch that git applies with --diff, and writes nothing", async () => {
    const cwd = folderWith({ Dockerfile: "FROM node:22 AS build\n" });
    const { code, stdout, stderr } = await runCli(["pin", "--diff"], { cwd });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^hullwright: Dockerfile:1:6: node:22 is not pinned, should be .*\nhullwright: 1 image not pinned\n$/,
    );
    assert.equal(text(cwd, "Dockerfile"), "FROM node:22 AS build\n");
    execFileSync("git", ["apply", "-"], { cwd, input: stdout, stdio: ["pipe", "ignore", "ignore"] });
    assert.match(text(cwd, "Dockerfile"), pinned);
  });

  it("refuses options that do nothing, mirrors that are none, and paths that lead nowhere", async () => {
    const cwd = folderWith({});
    const told = async (...args: string[]): Promise<Outcome> => runCli(["pin", ...args], { cwd });
    const failed = (stderr: string): Outcome => ({ code: 2, stdout: "", stderr: `hullwright: ${stderr}\n` });
    assert.deepEqual(
      await told("--credentials"),
      failed("--credentials applies only to registry look-ups; add --digest"),
    );
    assert.deepEqual(
      await told("--mirror", "docker.io=localhost"),
      failed("--mirror applies only to registry look-ups; add --digest"),
    );
    assert.deepEqual(
      await told("--digest", "--mirror", "docker.io"),
      failed('"docker.io" is not a mirror; write it as in --mirror docker.io=mirror.example.com'),
    );
    assert.deepEqual(await told("--write", "--check"), failed("--write and --check exclude each other"));
    assert.deepEqual(await told("--nope"), failed("unknown option '--nope'; see \"hullwright pin --help\""));
    assert.deepEqual(await told("nowhere"), failed("nowhere: no such file or folder; check the path"));
  });
});

describe("hullwright pin --digest --offline", () => {
  afterEach(stopRegistries);
  after(removeFolders);

  it("sends nothing, and with --check wants digests all the same", async () => {
    const registry = await startRegistry(serveImage(fakeImage()));
    const digest = `sha256:${"0".repeat(64)}`;
    const cwd = folderWith({
      Dockerfile: `FROM ${registry.host}/a:22\nFROM ${registry.host}/b:22@${digest}\nFROM node:22 AS build\n`,
    });
    const checked = await runCli(["pin", "--digest", "--offline", "--check"], { cwd });
    assert.equal(checked.code, 1);
    assert.match(
      checked.stdout,
      /^Dockerfile:1:6: \S+\/a:22 has no digest \(add it with --digest and without --offline\)\n/,
    );
    assert.match(checked.stdout, /\n2 images not pinned, 1 image pinned already\n$/);
    assert.equal((await runCli(["pin", "--digest", "--offline", "--write"], { cwd })).code, 0);
    assert.match(text(cwd, "Dockerfile"), pinned);
    assert.equal((await runCli(["pin", "--write"], { cwd })).code, 0);
    assert.deepEqual(registry.lines(), []);
  });
});
