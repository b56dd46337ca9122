import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinCommand } from "../../server/src/cli/pin-command.ts";
import {
  fakeImage,
  type FakeRegistry,
  type Handler,
  serveImage,
  startRegistry,
  stopRegistries,
} from "../registry/fake-registry.ts";
import { manualClock } from "../registry/manual-clock.ts";
import { clientOf } from "../registry/setup.ts";
import { folderWith, removeFolders } from "./folders.ts";
import { fakeTerminal, type Outcome, runCli } from "./run-cli.ts";

const image = fakeImage();
const old = `sha256:${"0".repeat(64)}`;
const options = {
  digest: true,
  write: true,
  check: false,
  offline: false,
  diff: false,
  mirror: [],
  credentials: false,
};

/** Serves tag 22 of all repositories but those that `faults` answers for, by the last part of their name. */
function serve(faults: Readonly<Record<string, Handler>> = {}): Promise<FakeRegistry> {
  const good = serveImage(image);
  return startRegistry((request, response) => {
    const [, name = ""] = /([^/]+)\/manifests\//.exec(request.url ?? "") ?? [];
    (faults[name] ?? good)(request, response);
  });
}

/** Runs `hullwright pin --digest` with a cache of its own; without options it writes. */
async function pin(cwd: string, ...args: string[]): Promise<Outcome> {
  const writing = args.some((arg) => arg === "--check" || arg === "--diff") ? [] : ["--write"];
  return runCli(["pin", "--digest", ...writing, ...args], {
    cwd,
    env: { XDG_CACHE_HOME: folderWith({}), DOCKER_CONFIG: join(cwd, "docker") },
  });
}

function text(cwd: string, path = "Dockerfile"): string {
  return readFileSync(join(cwd, path), "utf8");
}

describe("hullwright pin --digest", () => {
  afterEach(stopRegistries);
  after(removeFolders);

  it("writes the digest behind the tag wherever an image is named, and asks for each tag once", async () => {
    const { host, lines } = await serve();
    const dockerfile = `\uFEFFARG TAG=22\r\nFROM ${host}/app:\${TAG}\r\nCOPY --from=${host}/tools:22 /a /a\r\n`;
    const cwd = folderWith({
      Dockerfile: dockerfile,
      "compose.yaml": `services:\n  a:\n    image: "${host}/app:22"\n`,
    });
    const { code, stdout, stderr } = await pin(cwd);
    assert.equal(stderr, "");
    assert.match(stdout, /\n3 images pinned\n$/);
    assert.equal(stdout.split("\n")[0], `Dockerfile:1:9: ${host}/app:22 -> ${host}/app:22@${image.digest}`);
    assert.equal(code, 0);
    assert.equal(
      text(cwd),
      `\uFEFFARG TAG=22@${image.digest}\r\nFROM ${host}/app:\${TAG}\r\nCOPY --from=${host}/tools:22@${image.digest} /a /a\r\n`,
    );
    assert.equal(text(cwd, "compose.yaml"), `services:\n  a:\n    image: "${host}/app:22@${image.digest}"\n`);
    const heads = lines().filter((line) => line.startsWith("HEAD"));
    assert.deepEqual(heads.toSorted(), ["HEAD /v2/app/manifests/22", "HEAD /v2/tools/manifests/22"]);
    assert.deepEqual(await pin(cwd, "--check"), { code: 0, stdout: "3 images pinned already\n", stderr: "" });
  });

  it("leaves a default that reaches another image by way of a second ARG", async () => {
    const { host } = await serve();
    const source = `ARG A=22\nARG B=\${A}\nFROM ${host}/app:\${A}\nFROM ${host}/tools:\${B}\n`;
    const cwd = folderWith({ Dockerfile: source });
    const { code, stdout } = await pin(cwd);
    assert.match(stdout, /\n2 images not pinned\n$/);
    assert.equal(code, 1);
    assert.equal(text(cwd), source);
  });

  it("lists with --check what has moved, and updates it without", async () => {
    const { host } = await serve();
    const source = `FROM alpine@${old}\nFROM ${host}/app:22@${old}\n`;
    const cwd = folderWith({ Dockerfile: source });
    const moved = `Dockerfile:2:6: ${host}/app:22@${old} has moved, should be ${host}/app:22@${image.digest}\n`;
    assert.deepEqual(await pin(cwd, "--check"), {
      code: 1,
      stdout: `${moved}1 image not pinned, 1 image pinned already\n`,
      stderr: "",
    });
    assert.equal(text(cwd), source);
    assert.equal((await pin(cwd)).code, 0);
    assert.equal(text(cwd), `FROM alpine@${old}\nFROM ${host}/app:22@${image.digest}\n`);
  });

  it("says on one line each what a registry refuses, and pins the others", async () => {
    const status =
      (code: number, headers = {}): Handler =>
      (_, response) =>
        void response.writeHead(code, headers).end();
    const { host } = await serve({
      gone: status(404),
      closed: status(401, { "www-authenticate": 'Basic realm="here"' }),
      busy: status(429, { "retry-after": "90" }),
    });
    const cwd = folderWith({
      Dockerfile: ["gone", "closed", "busy", "app", "gone"].map((name) => `FROM ${host}/${name}:22\n`).join(""),
    });
    for (const args of [["--check"], []]) {
      const { code, stdout, stderr } = await pin(cwd, ...args);
      const errors = stderr.trimEnd().split("\n");
      assert.match(stdout, /^Dockerfile:4:6: .*\n1 image (?:not )?pinned, 4 images without an answer\n$/);
      assert.equal(errors.length, 3, stderr);
      assert.match(errors[0]!, /^hullwright: Dockerfile:1:6: \S+\/gone:22: .* \(404\)/);
      assert.match(errors[1]!, /^hullwright: Dockerfile:2:6: \S+\/closed:22: .* \(401\)/);
      assert.match(errors[2]!, /^hullwright: Dockerfile:3:6: \S+\/busy:22: .* in 90 s\.$/);
      assert.equal(code, 2);
    }
    assert.equal(text(cwd).split(`@${image.digest}`).length, 2);
  });

  it("gives up on a registry that does not answer", async () => {
    const clock = manualClock();
    const { host } = await startRegistry(() => {
      clock.advance(15_000);
    });
    const cwd = folderWith({ Dockerfile: `FROM ${host}/app:22\n` });
    const { terminal, said } = fakeTerminal({ cwd });
    assert.equal(await pinCommand([], options, terminal, () => clientOf({ clock })), 2);
    assert.equal(said().stdout, "1 image without an answer\n");
    assert.match(said().stderr, /^hullwright: [^\n]* did not answer within 15 s[^\n]*\n$/);
  });

  it("leaves a file alone that was changed while the registry was asked", async () => {
    let cwd = "";
    const good = serveImage(image);
    const { host } = await startRegistry((request, response) => {
      writeFileSync(join(cwd, "Dockerfile"), "FROM mine:1\n");
      good(request, response);
    });
    cwd = folderWith({ Dockerfile: `FROM ${host}/app:22\n` });
    const { code, stderr } = await pin(cwd);
    assert.equal(stderr, "hullwright: Dockerfile: not pinned: was changed in the meantime; run again\n");
    assert.equal(code, 2);
    assert.equal(text(cwd), "FROM mine:1\n");
  });

  it("asks a mirror instead", async () => {
    const { host, lines } = await serve();
    const cwd = folderWith({ Dockerfile: "FROM node:22\n" });
    assert.equal((await pin(cwd, "--mirror", `docker.io=${host}/hub`)).code, 0);
    assert.equal(text(cwd), `FROM node:22@${image.digest}\n`);
    assert.ok(lines().includes("HEAD /v2/hub/library/node/manifests/22"));
  });

  it("sends the login of docker login only with --credentials", async () => {
    const good = serveImage(image);
    const { host, requests } = await startRegistry((request, response) => {
      if (request.headers.authorization !== undefined) good(request, response);
      else response.writeHead(401, { "www-authenticate": 'Basic realm="here"' }).end();
    });
    const auth = Buffer.from("me:secret").toString("base64");
    const cwd = folderWith({
      Dockerfile: `FROM ${host}/app:22\n`,
      "docker/config.json": JSON.stringify({ auths: { [host]: { auth } } }),
    });
    assert.equal((await pin(cwd)).code, 2);
    assert.ok(requests.every(({ headers }) => headers.authorization === undefined));
    assert.equal((await pin(cwd, "--credentials")).code, 0);
    assert.equal(requests.at(-1)!.headers.authorization, `Basic ${auth}`);
  });

  it("keeps what registries say in the cache folder", async () => {
    const { host, requests } = await serve();
    const cwd = folderWith({ Dockerfile: `FROM ${host}/app:22\n` });
    const env = { XDG_CACHE_HOME: folderWith({}) };
    for (const _ of [1, 2]) assert.equal((await runCli(["pin", "--digest", "--check"], { cwd, env })).code, 1);
    assert.equal(requests.filter(({ method }) => method === "HEAD").length, 1);
    assert.deepEqual(readdirSync(join(env.XDG_CACHE_HOME, "hullwright")), ["registry"]);
  });
});
