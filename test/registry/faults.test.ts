import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type LookupFunction } from "node:net";
import { selfSigned } from "./certificate.ts";
import { fakeImage, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { clientOf, digestProblem, manifestOnly, problemOf } from "./setup.ts";

const image = fakeImage();
const zeros = `sha256:${"0".repeat(64)}`;

describe("a registry that answers badly", () => {
  afterEach(stopRegistries);

  it("HTML instead of JSON", async () => {
    const { host, problem } = await digestProblem(
      manifestOnly((response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>")),
    );
    assert.deepEqual(problem, {
      kind: "bad-answer",
      host,
      reason: "sends something else instead of a manifest in JSON",
    });
  });

  it("JSON that is no manifest", async () => {
    const { problem } = await digestProblem(
      manifestOnly((response) => response.end('{"schemaVersion":1,"fsLayers":[]}')),
    );
    assert.equal(problem.kind, "bad-answer");
  });

  it("a body that ends early", async () => {
    const { host, problem } = await digestProblem(
      manifestOnly((response) => {
        response.writeHead(200, { "content-length": 1_000 });
        response.write("{", () => response.destroy());
      }),
    );
    assert.deepEqual(problem, { kind: "bad-answer", host, reason: "ends in the middle of the manifest" });
  });

  it("a chunked body that ends early", async () => {
    const { host, problem } = await digestProblem(
      manifestOnly((response) => response.write("{", () => response.destroy())),
    );
    assert.deepEqual(problem, { kind: "bad-answer", host, reason: "ends in the middle of the manifest" });
  });

  it("10 GB, which are refused before they are read", async () => {
    const { host, problem } = await digestProblem(
      manifestOnly((response) => {
        response.writeHead(200, { "content-length": 10 * 2 ** 30 });
        response.flushHeaders();
      }),
    );
    assert.deepEqual(problem, { kind: "too-large", host, what: "manifest", limit: 4 * 2 ** 20 });
  });

  it("more than announced by nobody", async () => {
    const { problem } = await digestProblem(manifestOnly((response) => response.end(Buffer.alloc(5 * 2 ** 20))));
    assert.equal(problem.kind, "too-large");
  });

  it("a compressed body that nobody asked for", async () => {
    const { problem } = await digestProblem(
      manifestOnly((response) => response.writeHead(200, { "content-encoding": "gzip" }).end("{}")),
    );
    assert.equal(problem.kind, "bad-answer");
  });

  it("content that has another digest than it was asked for", async () => {
    const { host } = await startRegistry(serveImage({ ...image, content: new Map([[zeros, image.index]]) }));
    assert.deepEqual(await problemOf(clientOf().describe(`${host}/node@${zeros}`)), {
      kind: "wrong-digest",
      host,
      expected: zeros,
      actual: image.digest,
    });
  });

  for (const [status, expected] of [
    [403, "forbidden"],
    [404, "not-found"],
    [500, "bad-answer"],
    [502, "bad-answer"],
    [204, "bad-answer"],
  ] as const) {
    it(`status ${status}`, async () => {
      const { problem } = await digestProblem((_, response) => response.writeHead(status).end());
      assert.equal(problem.kind, expected);
    });
  }

  it("something that is not HTTP", async () => {
    const server = createServer((socket) => socket.on("error", () => undefined).end("220 smtp ready\r\n"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { kind } = await problemOf(clientOf().digest(`127.0.0.1:${(server.address() as AddressInfo).port}/a`));
    server.close();
    assert.equal(kind, "bad-answer");
  });
});

describe("a registry that cannot be reached", () => {
  afterEach(stopRegistries);

  it("has no address", async () => {
    const lookup: LookupFunction = (host, _, callback) => {
      callback(Object.assign(new Error(`no ${host}`), { code: "ENOTFOUND" }), "");
    };
    assert.deepEqual(await problemOf(clientOf({}, { lookup }).digest("registry.invalid/a:1")), {
      kind: "offline",
      host: "registry.invalid",
      code: "ENOTFOUND",
    });
  });

  it("does not listen", async () => {
    const { host } = await startRegistry(serveImage(image));
    stopRegistries();
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/a:1`)), {
      kind: "offline",
      host,
      code: "ECONNREFUSED",
    });
  });

  it("has a certificate that nobody vouches for, even on this machine", async () => {
    const { host, requests } = await startRegistry(serveImage(image), selfSigned());
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/library/node:22`)), {
      kind: "tls",
      host,
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    assert.equal(requests.length, 0);
  });

  it("is trusted by an authority of the user's", async () => {
    const tls = selfSigned();
    const { host } = await startRegistry(serveImage(image), tls);
    assert.equal(
      (await clientOf({}, { authorities: tls.cert }).digest(`${host}/library/node:22`)).digest,
      image.digest,
    );
  });

  it("has a port that cannot be", async () => {
    assert.equal((await problemOf(clientOf().digest("registry.invalid:99999/a:1"))).kind, "not-a-reference");
  });
});

describe("a reference that is none", () => {
  for (const reference of ["", "Node", "${BASE}", "a b", "node:22@sha256:12"]) {
    it(JSON.stringify(reference), async () => {
      assert.deepEqual(await problemOf(clientOf().tags(reference)), { kind: "not-a-reference", text: reference });
    });
  }
});
