import assert from "node:assert/strict";
import { fakeImage, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { manualClock } from "./manual-clock.ts";
import { clientOf, problemOf } from "./setup.ts";

const image = fakeImage();

describe("digest of a tag", () => {
  afterEach(stopRegistries);

  it("is that of the index, asked by HEAD with all manifest types", async () => {
    const { host, requests, lines } = await startRegistry(serveImage(image));
    const clock = manualClock();
    assert.deepEqual(await clientOf({ clock }).digest(`${host}/library/node:22`), {
      digest: image.digest,
      tag: "22",
      asked: clock.now(),
    });
    assert.deepEqual(lines(), ["HEAD /v2/library/node/manifests/22"]);
    assert.equal(requests[0]!.headers.accept!.split(", ").length, 4);
    assert.deepEqual(clock.planned(), []);
  });

  it("is asked for the tag also when the reference is pinned", async () => {
    const { host, lines } = await startRegistry(serveImage(image));
    const { digest } = await clientOf().digest(`${host}/library/node:22@sha256:${"0".repeat(64)}`);
    assert.equal(digest, image.digest);
    assert.deepEqual(lines(), ["HEAD /v2/library/node/manifests/22"]);
  });

  it("means latest without tag and digest", async () => {
    const { host, lines } = await startRegistry(serveImage(image));
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/node`)), {
      kind: "not-found",
      host,
      image: `${host}/node`,
    });
    assert.deepEqual(lines(), ["HEAD /v2/node/manifests/latest"]);
  });

  it("is computed when the registry does not name it", async () => {
    const { host, lines } = await startRegistry((request, response) =>
      response.end(request.method === "HEAD" ? undefined : image.index),
    );
    assert.equal((await clientOf().digest(`${host}/node:22`)).digest, image.digest);
    assert.deepEqual(lines(), ["HEAD /v2/node/manifests/22", "GET /v2/node/manifests/22"]);
  });

  it("is refused when the registry answers for another one", async () => {
    const { host } = await startRegistry((_, response) =>
      response.writeHead(200, { "docker-content-digest": image.digest }).end(),
    );
    const expected = `sha256:${"0".repeat(64)}`;
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/node@${expected}`)), {
      kind: "wrong-digest",
      host,
      expected,
      actual: image.digest,
    });
  });
});

describe("consent", () => {
  afterEach(stopRegistries);

  it("is asked with host and image, and nothing is sent without it", async () => {
    const { host, requests } = await startRegistry(serveImage(image));
    const asked: string[][] = [];
    const consents = async (...question: string[]): Promise<boolean> => asked.push(question) < 0;
    assert.deepEqual(await problemOf(clientOf({ consents }).digest(`${host}/a/b:22`)), { kind: "no-consent", host });
    assert.deepEqual(asked, [[host, `${host}/a/b`]]);
    assert.equal(requests.length, 0);
  });

  it("is asked once while the answer is awaited, and once for an operation of many requests", async () => {
    const { host } = await startRegistry(serveImage(image));
    let asked = 0;
    const registry = clientOf({ consents: async () => ++asked > 0 });
    await Promise.all([registry.digest(`${host}/library/node:22`), registry.digest(`${host}/library/node:22`)]);
    assert.equal(asked, 1);
    await registry.describe(`${host}/library/node:22`);
    assert.equal(asked, 2);
  });

  it("names Docker Hub as people do, and a mirror by its own name", async () => {
    const asked: string[][] = [];
    const consents = async (...question: string[]): Promise<boolean> => asked.push(question) < 0;
    await problemOf(clientOf({ consents }).digest("node:22"));
    await problemOf(clientOf({ consents, mirrors: { "docker.io": "mirror.corp/hub" } }).digest("node:22"));
    assert.deepEqual(asked, [
      ["docker.io", "node"],
      ["mirror.corp", "node"],
    ]);
  });

  it("can be cancelled", async () => {
    const controller = new AbortController();
    const consents = (): Promise<boolean> => {
      controller.abort();
      return new Promise(() => undefined);
    };
    assert.deepEqual(await problemOf(clientOf({ consents }).digest("node:22", controller.signal)), {
      kind: "cancelled",
    });
  });
});

describe("mirrors", () => {
  afterEach(stopRegistries);

  it("are asked instead of the registry, below their prefix", async () => {
    const { host, lines } = await startRegistry(serveImage(image));
    const mirrors = { "docker.io": `https://${host}/hub/`, "ghcr.io": host };
    const registry = clientOf({ mirrors });
    assert.equal((await registry.digest("node:22")).digest, image.digest);
    assert.equal((await registry.digest("ghcr.io/a/b:22")).digest, image.digest);
    assert.deepEqual(lines(), ["HEAD /v2/hub/library/node/manifests/22", "HEAD /v2/a/b/manifests/22"]);
  });
});
