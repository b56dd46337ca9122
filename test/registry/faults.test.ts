import assert from "node:assert/strict";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { type AddressInfo, createServer, type LookupFunction } from "node:net";
import { RegistryError } from "../../server/src/registry/problem.ts";
import { selfSigned } from "./certificate.ts";
import { fakeImage, type Handler, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { manualClock } from "./manual-clock.ts";
import { clientOf, problemOf, signal } from "./setup.ts";

const image = fakeImage();
const zeros = `sha256:${"0".repeat(64)}`;

/** Answers HEAD without naming the digest, so that the manifest itself is asked for. */
function manifestOnly(serve: (response: ServerResponse) => void): Handler {
  return (request, response) => {
    request.method === "HEAD" ? void response.end() : serve(response);
  };
}

async function digestProblem(handler: Handler) {
  const { host } = await startRegistry(handler);
  return { host, problem: await problemOf(clientOf().digest(`${host}/node:22`)) };
}

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

describe("a registry that is slow", () => {
  afterEach(stopRegistries);

  it("does not answer for 15 s", async () => {
    const clock = manualClock();
    const { host } = await startRegistry(() => {
      clock.advance(15_000);
    });
    assert.deepEqual(await problemOf(clientOf({ clock }).digest(`${host}/node:22`)), {
      kind: "timeout",
      host,
      seconds: 15,
      phase: "answer",
    });
  });

  it("drips its answer for longer than 15 s", async () => {
    const clock = manualClock();
    const { host } = await startRegistry(
      manifestOnly((response) => {
        response.write("{");
        clock.advance(7_000);
        response.write(" ", () => {
          clock.advance(9_000);
        });
      }),
    );
    assert.deepEqual(await problemOf(clientOf({ clock }).digest(`${host}/node:22`)), {
      kind: "timeout",
      host,
      seconds: 15,
      phase: "answer",
    });
  });

  it("spends the time with redirects", async () => {
    const clock = manualClock();
    const { host, requests } = await startRegistry((request, response) => {
      clock.advance(6_000);
      response.writeHead(302, { location: `${request.url}0` }).end();
    });
    assert.equal((await problemOf(clientOf({ clock }).digest(`${host}/node:22`))).kind, "timeout");
    assert.equal(requests.length, 3);
  });

  it("does not take the connection for 5 s", async () => {
    const clock = manualClock();
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      clock.advance(5_000);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    assert.deepEqual(await problemOf(clientOf({ clock }).digest(`${host}/node:22`)), {
      kind: "timeout",
      host,
      seconds: 5,
      phase: "connect",
    });
    server.close();
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

describe("cancelling", () => {
  afterEach(stopRegistries);

  it("before anything is sent", async () => {
    const { host, requests } = await startRegistry(serveImage(image));
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/node:22`, AbortSignal.abort())), { kind: "cancelled" });
    assert.equal(requests.length, 0);
  });

  it("while the registry thinks, and nothing stays planned", async () => {
    const controller = new AbortController();
    const clock = manualClock();
    const { host } = await startRegistry(() => {
      controller.abort();
    });
    assert.deepEqual(await problemOf(clientOf({ clock }).digest(`${host}/node:22`, controller.signal)), {
      kind: "cancelled",
    });
    assert.deepEqual(clock.planned(), []);
  });

  it("while the body comes", async () => {
    const controller = new AbortController();
    const { host } = await startRegistry(
      manifestOnly((response) =>
        response.write("{", () => {
          controller.abort();
        }),
      ),
    );
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/node:22`, controller.signal)), { kind: "cancelled" });
  });
});

describe("at most four requests at once", () => {
  afterEach(stopRegistries);

  it("make many operations that one signal ends, without a warning", async () => {
    const { host } = await startRegistry(serveImage(image));
    const controller = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error): number => warnings.push(warning);
    process.on("warning", note);
    const registry = clientOf();
    const operations = Array.from({ length: 30 }, () => registry.digest(`${host}/library/node:22`, controller.signal));
    await operations[0];
    controller.abort();
    const ends = await Promise.all(operations.slice(20).map(problemOf));
    process.off("warning", note);
    assert.deepEqual([...new Set(ends.map(({ kind }) => kind)), ...warnings], ["cancelled"]);
    await Promise.allSettled(operations);
  });

  it("go to one host, and the others follow", async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const four = signal();
    const { host, requests } = await startRegistry((request, response) => {
      waiting.push(() => {
        serveImage(image)(request, response);
      });
      most = Math.max(most, waiting.length);
      if (requests.length === 4) four.resolve();
      if (requests.length > 4) waiting.pop()!();
    });
    const registry = clientOf();
    const answers = Promise.all(Array.from({ length: 12 }, () => registry.digest(`${host}/library/node:22`)));
    await four.promise;
    assert.equal(requests.length, 4);
    for (const answer of waiting.splice(0)) answer();
    assert.equal((await answers).length, 12);
    assert.equal(requests.length, 12);
    assert.ok(most <= 4);
  });
});

describe("a registry that has enough", () => {
  afterEach(stopRegistries);

  it("says how long to wait, and is not asked again before", async () => {
    const clock = manualClock();
    const { host, requests } = await startRegistry((_, response) =>
      response.writeHead(429, { "retry-after": "90" }).end(),
    );
    const registry = clientOf({ clock });
    assert.deepEqual(await problemOf(registry.digest(`${host}/node:22`)), { kind: "rate-limited", host, seconds: 90 });
    clock.advance(30_000);
    assert.deepEqual(await problemOf(registry.digest(`${host}/redis:8`)), { kind: "rate-limited", host, seconds: 60 });
    assert.equal(requests.length, 1);
    clock.advance(60_000);
    assert.equal((await problemOf(registry.digest(`${host}/node:22`))).kind, "rate-limited");
    assert.equal(requests.length, 2);
  });

  it("is asked once more after a short wait", async () => {
    const clock = manualClock();
    const { host, requests } = await startRegistry((request, response) => {
      if (requests.length > 1) {
        serveImage(image)(request, response);
        return;
      }
      response.writeHead(503, { "retry-after": "3" }).end();
    });
    const after = clock.after;
    const waiting = {
      ...clock,
      after: (milliseconds: number, action: () => void) =>
        milliseconds === 3_000 ? (clock.advance(3_000), action(), () => undefined) : after(milliseconds, action),
    };
    assert.equal((await clientOf({ clock: waiting }).digest(`${host}/library/node:22`)).digest, image.digest);
    assert.equal(requests.length, 2);
  });

  it("does not say how long", async () => {
    const { host, problem } = await digestProblem((_, response) => response.writeHead(429).end());
    assert.deepEqual(problem, { kind: "rate-limited", host, seconds: undefined });
    assert.match(new RegistryError(problem).message, /try again later/);
  });
});
