import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { systemClock } from "../../server/src/registry/clock.ts";
import { credentialHelper } from "../../server/src/registry/credential-helper.ts";
import {
  type CredentialHelper,
  dockerConfigFile,
  dockerCredentials,
} from "../../server/src/registry/docker-credentials.ts";
import { manualClock } from "./manual-clock.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("Docker's credentials", () => {
  let folder = "";
  let calls: string[][] = [];
  const helper: CredentialHelper = async (name, server) => {
    calls.push([name, server]);
    return name === "empty" ? undefined : { username: name, password: "p" };
  };
  const lookUp = async (config: unknown, host: string) => {
    const file = join(folder, "config.json");
    await writeFile(file, typeof config === "string" ? config : JSON.stringify(config));
    return dockerCredentials(file, helper)(host);
  };

  beforeEach(async () => {
    calls = [];
    folder = await mkdtemp(join(tmpdir(), "hullwright-docker-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("are found where Docker looks for them", () => {
    assert.equal(dockerConfigFile({}, "home"), join("home", ".docker", "config.json"));
    assert.equal(dockerConfigFile({ DOCKER_CONFIG: "elsewhere" }, "home"), join("elsewhere", "config.json"));
  });

  for (const [key, host] of [
    ["registry.corp:5000", "registry.corp:5000"],
    ["https://registry.corp/v2/", "registry.corp"],
    ["https://index.docker.io/v1/", "docker.io"],
    ["docker.io", "docker.io"],
  ] as const) {
    it(`stand in the file under ${key}`, async () => {
      assert.deepEqual(await lookUp({ auths: { "other.corp": {}, [key]: { auth: base64("alice:a:b") } } }, host), {
        username: "alice",
        password: "a:b",
      });
    });
  }

  it("are for their own host only", async () => {
    const auths = {
      "registry.corp": { auth: base64("alice:a") },
      "registry.corp:5000": {},
      "quay.io/team": { auth: base64("b:b") },
    };
    for (const host of ["evil.corp", "registry.corp:5000", "sub.registry.corp", "quay.io", "docker.io"])
      assert.equal(await lookUp({ auths }, host), undefined);
  });

  it("may be an identity token", async () => {
    assert.deepEqual(await lookUp({ auths: { a: { identitytoken: "id", auth: base64("u:") } } }, "a"), {
      identityToken: "id",
    });
  });

  it("come from the helper of the host before the store, and from the file when that has none", async () => {
    const config = {
      credHelpers: { "gcr.io": "gcloud", "docker.io": "hub", b: "empty" },
      credsStore: "desktop",
      auths: { b: { auth: base64("b:b") } },
    };
    assert.deepEqual(await lookUp(config, "gcr.io"), { username: "gcloud", password: "p" });
    assert.deepEqual(await lookUp(config, "docker.io"), { username: "hub", password: "p" });
    assert.deepEqual(await lookUp(config, "ghcr.io"), { username: "desktop", password: "p" });
    assert.deepEqual(await lookUp(config, "b"), { username: "b", password: "b" });
    assert.deepEqual(calls, [
      ["gcloud", "gcr.io"],
      ["hub", "https://index.docker.io/v1/"],
      ["desktop", "ghcr.io"],
      ["empty", "b"],
    ]);
  });

  for (const name of ["../evil", "a/b", "a\\b", "a b", "a;b", "-x", "", "$(x)", "x".repeat(65), 7, "..", "a\n"]) {
    it(`do not come from a helper named ${JSON.stringify(name)}`, async () => {
      assert.equal(await lookUp({ credsStore: name }, "a"), undefined);
      assert.deepEqual(calls, []);
    });
  }

  for (const text of [
    "",
    "{",
    "[]",
    "null",
    '{"auths":[]}',
    '{"auths":{"a":{"auth":"!"}}}',
    '{"auths":{"a":null}}',
    `"${" ".repeat(2 ** 20)}"`,
  ]) {
    it(`are none in ${JSON.stringify(text.slice(0, 40))}`, async () => {
      assert.equal(await lookUp(text, "a"), undefined);
    });
  }

  it("are none without a file", async () => {
    assert.equal(await dockerCredentials(join(folder, "missing.json"), helper)("a"), undefined);
  });
});

describe("a credential helper", function () {
  let folder = "";
  const path = process.env.PATH;
  const install = async (script: string): Promise<void> => {
    const file = join(folder, "docker-credential-hullwright-test");
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  };

  before(function () {
    if (process.platform === "win32") this.skip();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "hullwright-helper-"));
    process.env.PATH = `${folder}${delimiter}${path}`;
  });

  afterEach(async () => {
    process.env.PATH = path;
    await rm(folder, { recursive: true });
  });

  it("reads the server from standard input", async () => {
    await install('read -r server; printf \'{"ServerURL":"x","Username":"%s","Secret":"%s"}\' "$server" "$1"');
    assert.deepEqual(await credentialHelper(folder, systemClock)("hullwright-test", "ghcr.io\n"), {
      username: "ghcr.io",
      password: "get",
    });
  });

  it("may hand out an identity token", async () => {
    await install('echo \'{"Username":"<token>","Secret":"id"}\'');
    assert.deepEqual(await credentialHelper(folder, systemClock)("hullwright-test", "a"), { identityToken: "id" });
  });

  for (const [what, script] of [
    ["fails", 'echo \'{"Username":"u","Secret":"s"}\'; exit 1'],
    ["writes no JSON", "echo credentials not found"],
    ["writes without end", "yes"],
  ] as const) {
    it(`has nothing when it ${what}`, async () => {
      await install(script);
      assert.equal(await credentialHelper(folder, systemClock)("hullwright-test", "a"), undefined);
    });
  }

  it("has nothing when it is not there, even if one lies in the working folder", async () => {
    assert.equal(await credentialHelper(folder, systemClock)("hullwright-missing", "a"), undefined);
    await install('echo \'{"Username":"u","Secret":"s"}\'');
    process.env.PATH = path;
    assert.equal(await credentialHelper(tmpdir(), systemClock)("hullwright-test", "a"), undefined);
  });

  it("is ended after five seconds", async () => {
    await install("exec sleep 1000");
    const clock = manualClock();
    const answer = credentialHelper(folder, clock)("hullwright-test", "a");
    clock.advance(5_000);
    assert.equal(await answer, undefined);
  });
});
