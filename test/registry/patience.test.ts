import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { RegistryError } from "../../server/src/registry/problem.ts";
import { fakeImage, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { manualClock } from "./manual-clock.ts";
import { clientOf, digestProblem, manifestOnly, problemOf, signal } from "./setup.ts";

const image = fakeImage();

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
    const waiting = {
      ...clock,
      after: (milliseconds: number, action: () => void) =>
        milliseconds === 3_000 ? (clock.advance(3_000), action(), () => undefined) : clock.after(milliseconds, action),
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
