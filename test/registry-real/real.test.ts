import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Credentials } from "../../server/src/registry/login.ts";
import { selfSigned } from "../registry/certificate.ts";
import { clientOf, problemOf } from "../registry/setup.ts";
import { push, type RealRegistry, startRealRegistry, stopRealRegistries } from "./docker-registry.ts";
import { type Layout, writeLayout } from "./layout.ts";
import { startTokenHost, type TokenHost } from "./token-host.ts";

const alice: Credentials = { username: "alice", password: "s3cret" };
/** "s3cret" by bcrypt, as `htpasswd -B` writes it. */
const passwordFile = "alice:$2y$05$hullwrightregistryteseNASZKmNvTErqDJEGxjCwhiIgIIUgune\n";

describe("docker-registry", () => {
  let folder = "";
  let open: RealRegistry;
  let older: Layout;
  let newer: Layout;
  let tokenHost: TokenHost | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "hullwright-registry-"));
    open = await startRealRegistry("open", folder, { storage: join(folder, "storage") });
    older = await writeLayout(join(folder, "older"), "22", "node");
    newer = await writeLayout(join(folder, "newer"), "22", "other");
    for (const tag of ["22", "22.1.0", "22.2.0", "24.0.0", "22.3.0-alpine"])
      push(older, `${open.host}/library/node:${tag}`);
  });

  after(async () => {
    tokenHost?.stop();
    await stopRealRegistries();
    await rm(folder, { recursive: true });
  });

  it("has an index whose digest is that of the image pushed", async () => {
    const { digest } = await clientOf().digest(`${open.host}/library/node:22`);
    assert.equal(digest, older.digest);
    assert.equal((await clientOf().digest(`${open.host}/library/node@${digest}`)).digest, digest);
  });

  it("moves a tag", async () => {
    push(older, `${open.host}/moving:1`);
    const { digest } = await clientOf().digest(`${open.host}/moving:1`);
    push(newer, `${open.host}/moving:1`);
    assert.equal((await clientOf().digest(`${open.host}/moving:1@${digest}`)).digest, newer.digest);
  });

  it("lists tags and has a newest one", async () => {
    const { tags, complete } = await clientOf().tags(`${open.host}/library/node`);
    assert.deepEqual([...tags].sort(), ["22", "22.1.0", "22.2.0", "22.3.0-alpine", "24.0.0"]);
    assert.ok(complete);
    assert.deepEqual(await clientOf().newestOfLine(`${open.host}/library/node:22.1.0`), {
      sameMajor: "22.2.0",
      any: "24.0.0",
    });
  });

  it("describes an image", async () => {
    const { layerSize, digest } = older;
    assert.deepEqual(await clientOf().describe(`${open.host}/library/node:22`, undefined, "linux/arm64"), {
      digest,
      platform: "linux/arm64",
      platforms: [
        { platform: "linux/amd64", compressedSize: layerSize },
        { platform: "linux/arm64", compressedSize: layerSize },
      ],
      created: "2026-01-02T03:04:05Z",
      user: "node",
      entrypoint: ["docker-entrypoint.sh"],
      cmd: ["node"],
      ports: ["8080/tcp"],
      healthcheck: undefined,
      environment: ["PATH", "NODE_VERSION"],
      workingDirectory: "/app",
    });
  });

  it("does not know an image, a tag, a digest", async () => {
    for (const reference of ["missing:1", "library/node:9", `library/node@sha256:${"0".repeat(64)}`]) {
      assert.equal((await problemOf(clientOf().digest(`${open.host}/${reference}`))).kind, "not-found");
    }
    assert.equal((await problemOf(clientOf().tags(`${open.host}/missing`))).kind, "not-found");
  });

  it("sees nothing of a look-up that the user does not allow", async () => {
    assert.equal(
      (await problemOf(clientOf({ consents: async () => false }).digest(`${open.host}/denied:1`))).kind,
      "no-consent",
    );
    await problemOf(clientOf().digest(`${open.host}/allowed:1`));
    const requests = await open.requestsUntil("/allowed/");
    assert.deepEqual(
      requests.filter((request) => request.includes("denied")),
      [],
    );
  });

  it("stands in for Docker Hub as its mirror", async () => {
    const mirror = await startRealRegistry("mirror", folder, {
      storage: join(folder, "mirrored"),
      sections: { proxy: { remoteurl: `http://${open.host}` } },
    });
    const registry = clientOf({ mirrors: { "docker.io": mirror.host } });
    assert.equal((await registry.digest("node:22")).digest, older.digest);
    assert.equal((await registry.describe("node:22")).user, "node");
  });

  it("wants name and password", async () => {
    const path = join(folder, "htpasswd");
    await writeFile(path, passwordFile);
    const { host } = await startRealRegistry("basic", folder, {
      storage: join(folder, "storage"),
      sections: { auth: { htpasswd: { realm: "test", path } } },
    });
    const reference = `${host}/library/node:22`;
    assert.equal((await clientOf({ credentials: async () => alice }).describe(reference)).digest, older.digest);
    const unauthorized = { kind: "unauthorized", host, image: `${host}/library/node`, withheldFrom: undefined };
    assert.deepEqual(await problemOf(clientOf().digest(reference)), { ...unauthorized, signedIn: false });
    const mallory = async (): Promise<Credentials> => ({ username: "alice", password: "wrong" });
    assert.deepEqual(await problemOf(clientOf({ credentials: mallory }).digest(reference)), {
      ...unauthorized,
      signedIn: true,
    });
  });

  it("wants a token, over https", async () => {
    const pair = selfSigned();
    const [certificate, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
    await Promise.all([writeFile(certificate, pair.cert), writeFile(key, pair.key)]);
    tokenHost = await startTokenHost(pair, "alice:s3cret");
    const token = {
      realm: tokenHost.realm,
      service: "registry-test",
      issuer: "hullwright-test",
      rootcertbundle: certificate,
    };
    const { host } = await startRealRegistry("token", folder, {
      storage: join(folder, "storage"),
      tls: { certificate, key },
      sections: { auth: { token } },
    });
    const reference = `${host}/library/node:22`;
    const trusted = { authorities: pair.cert };
    assert.equal(
      (await clientOf({ credentials: async () => alice }, trusted).describe(reference)).digest,
      older.digest,
    );
    assert.deepEqual(
      tokenHost.requests.map((query) => [query.get("service"), query.get("scope")]),
      [["registry-test", "repository:library/node:pull"]],
    );
    assert.equal((await problemOf(clientOf({}, trusted).digest(reference))).kind, "unauthorized");
    assert.equal((await problemOf(clientOf({ credentials: async () => alice }).digest(reference))).kind, "tls");
  });
});
