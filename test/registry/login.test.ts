import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import type { Credentials } from "../../server/src/registry/login.ts";
import { fakeImage, type Handler, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { manualClock } from "./manual-clock.ts";
import { clientOf, problemOf } from "./setup.ts";

const image = fakeImage();
const alice: Credentials = { username: "alice", password: "s3cret:x" };
const aliceHeader = `Basic ${Buffer.from("alice:s3cret:x").toString("base64")}`;

/** Serves the image to those who bring the header, and challenges the others. */
function guarded(header: string, challenge: (request: IncomingMessage) => string): Handler {
  return (request, response) => {
    if (request.headers.authorization === header) {
      serveImage(image)(request, response);
      return;
    }
    response.writeHead(401, { "www-authenticate": challenge(request) }).end();
  };
}

/** A token host that gives "t0ken" to everyone. */
const tokens: Handler = (_, response) => response.end(JSON.stringify({ token: "t0ken", expires_in: 300 }));

const authorizations = (requests: readonly IncomingMessage[]): (string | undefined)[] =>
  requests.map(({ headers }) => headers.authorization);

describe("signing in with name and password", () => {
  afterEach(stopRegistries);

  it("happens when the registry asks for it, and is remembered for the repository", async () => {
    const { host, requests } = await startRegistry(guarded(aliceHeader, () => 'Basic realm="r"'));
    const asked: string[] = [];
    const registry = clientOf({ credentials: async (name) => (asked.push(name), alice) });
    await registry.digest(`${host}/library/node:22`);
    await registry.digest(`${host}/library/node:22`);
    assert.deepEqual(authorizations(requests), [undefined, aliceHeader, aliceHeader]);
    assert.deepEqual(asked, [host]);
  });

  it("does not happen without the user's leave", async () => {
    const { host, requests } = await startRegistry(guarded(aliceHeader, () => "Basic"));
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/a:22`)), {
      kind: "unauthorized",
      host,
      image: `${host}/a`,
      signedIn: false,
      withheldFrom: undefined,
    });
    assert.equal(requests.length, 1);
  });

  it("may be refused", async () => {
    const { host, requests } = await startRegistry(guarded("Basic other", () => "Basic"));
    const problem = await problemOf(clientOf({ credentials: async () => alice }).digest(`${host}/a:22`));
    assert.deepEqual(problem, {
      kind: "unauthorized",
      host,
      image: `${host}/a`,
      signedIn: true,
      withheldFrom: undefined,
    });
    assert.equal(requests.length, 2);
  });

  it("is not tried where the registry asks for something else", async () => {
    const { host, requests } = await startRegistry(guarded("x", () => "Negotiate abc=="));
    assert.equal(
      (await problemOf(clientOf({ credentials: async () => alice }).digest(`${host}/a:22`))).kind,
      "unauthorized",
    );
    assert.equal(requests.length, 1);
  });
});

describe("signing in with a token", () => {
  afterEach(stopRegistries);

  it("asks the token host for the scope and keeps the token until it expires", async () => {
    const tokenHost = await startRegistry(tokens);
    const { host, requests } = await startRegistry(
      guarded(
        "Bearer t0ken",
        () => `Bearer realm="http://${tokenHost.host}/token?a=1",service="r",scope="repository:x:pull"`,
      ),
    );
    const clock = manualClock();
    const registry = clientOf({ clock, credentials: async () => alice });
    await registry.digest(`${host}/library/node:22`);
    clock.advance(290_000);
    await registry.digest(`${host}/library/node:22`);
    assert.deepEqual(tokenHost.lines(), ["GET /token?a=1&service=r&scope=repository%3Ax%3Apull&client_id=hullwright"]);
    clock.advance(10_000);
    await registry.digest(`${host}/library/node:22`);
    assert.equal(tokenHost.requests.length, 2);
    assert.deepEqual(authorizations(tokenHost.requests), [aliceHeader, aliceHeader]);
    assert.deepEqual(authorizations(requests), [undefined, "Bearer t0ken", "Bearer t0ken", undefined, "Bearer t0ken"]);
  });

  it("works for strangers, with a scope of its own when none is named", async () => {
    const tokenHost = await startRegistry((_, response) => response.end('{"access_token":"t0ken"}'));
    const { host } = await startRegistry(
      guarded("Bearer t0ken", () => `Basic realm="x", bearer Realm="http://${tokenHost.host}/"`),
    );
    await clientOf().digest(`${host}/library/node:22`);
    assert.deepEqual(tokenHost.lines(), ["GET /?scope=repository%3Alibrary%2Fnode%3Apull&client_id=hullwright"]);
    assert.deepEqual(authorizations(tokenHost.requests), [undefined]);
  });

  it("exchanges an identity token by POST", async () => {
    let body = "";
    const tokenHost = await startRegistry((request, response) => {
      request
        .setEncoding("utf8")
        .on("data", (text: string) => (body += text))
        .on("end", () => {
          tokens(request, response);
        });
    });
    const { host } = await startRegistry(
      guarded("Bearer t0ken", () => `Bearer realm="http://${tokenHost.host}/",scope="s"`),
    );
    await clientOf({ credentials: async () => ({ identityToken: "id&" }) }).digest(`${host}/library/node:22`);
    assert.equal(body, "scope=s&client_id=hullwright&grant_type=refresh_token&refresh_token=id%26");
    assert.deepEqual(tokenHost.lines(), ["POST /"]);
  });

  it("never sends credentials to a token host of strangers, unless the user lists it", async () => {
    const tokenHost = await startRegistry(tokens);
    const realm = `http://${tokenHost.host.replace("127.0.0.1", "localhost")}/`;
    const { host } = await startRegistry(guarded("Bearer other", () => `Bearer realm="${realm}"`));
    const problem = await problemOf(clientOf({ credentials: async () => alice }).digest(`${host}/a:22`));
    assert.deepEqual(problem, {
      kind: "unauthorized",
      host,
      image: `${host}/a`,
      signedIn: false,
      withheldFrom: "localhost",
    });
    await problemOf(clientOf({ credentials: async () => alice, tokenHosts: ["localhost"] }).digest(`${host}/a:22`));
    assert.deepEqual(authorizations(tokenHost.requests), [undefined, aliceHeader]);
  });

  it("keeps an identity token from strangers too", async () => {
    const tokenHost = await startRegistry(tokens);
    const { host } = await startRegistry(
      guarded("Bearer t0ken", () => `Bearer realm="http://${tokenHost.host.replace("127.0.0.1", "localhost")}/"`),
    );
    await clientOf({ credentials: async () => ({ identityToken: "id" }) }).digest(`${host}/library/node:22`);
    assert.deepEqual(
      tokenHost.lines().map((line) => line.slice(0, 4)),
      ["GET "],
    );
  });

  for (const realm of ["http://token.invalid/", "ftp://127.0.0.1/", "https://user:pw@127.0.0.1/", "nowhere"]) {
    it(`refuses the token host ${realm}`, async () => {
      const { host } = await startRegistry(guarded("x", () => `Bearer realm="${realm}"`));
      const problem = await problemOf(clientOf({ credentials: async () => alice }).digest(`${host}/a:22`));
      assert.deepEqual(problem, { kind: "bad-answer", host, reason: "names a token service without https" });
    });
  }

  for (const [name, answer, kind] of [
    ["HTML", (response) => response.end("<html>"), "bad-answer"],
    [
      "a token that cannot be a header",
      (response) => response.end(JSON.stringify({ token: "a\r\nx-evil: 1" })),
      "bad-answer",
    ],
    ["no token", (response) => response.end("{}"), "bad-answer"],
    ["a token of 2 MiB", (response) => response.end(Buffer.alloc(2 * 2 ** 20)), "too-large"],
    ["401", (response) => response.writeHead(401).end(), "unauthorized"],
    ["429", (response) => response.writeHead(429, { "retry-after": "70" }).end(), "rate-limited"],
    ["500", (response) => response.writeHead(500).end(), "bad-answer"],
  ] satisfies [string, (response: Parameters<Handler>[1]) => unknown, string][]) {
    it(`fails when the token host answers with ${name}`, async () => {
      const tokenHost = await startRegistry((_, response) => void answer(response));
      const { host } = await startRegistry(guarded("x", () => `Bearer realm="http://${tokenHost.host}/"`));
      assert.equal((await problemOf(clientOf().digest(`${host}/a:22`))).kind, kind);
    });
  }
});

describe("redirects", () => {
  afterEach(stopRegistries);

  it("carry credentials to the same host only", async () => {
    const other = await startRegistry(serveImage(image));
    const { host, requests } = await startRegistry((request, response) => {
      if (request.headers.authorization === undefined)
        return void response.writeHead(401, { "www-authenticate": "Basic" }).end();
      const onward = request.url === "/again" ? `http://${other.host}/v2/library/node/manifests/22` : "/again";
      response.writeHead(307, { location: onward }).end();
    });
    assert.equal(
      (await clientOf({ credentials: async () => alice }).digest(`${host}/library/node:22`)).digest,
      image.digest,
    );
    assert.deepEqual(authorizations(requests), [undefined, aliceHeader, aliceHeader]);
    assert.deepEqual(authorizations(other.requests), [undefined]);
  });

  it("of a token request do not carry credentials to another host", async () => {
    const other = await startRegistry(tokens);
    const tokenHost = await startRegistry((_, response) =>
      response.writeHead(302, { location: `http://${other.host}/` }).end(),
    );
    const { host } = await startRegistry(guarded("Bearer t0ken", () => `Bearer realm="http://${tokenHost.host}/"`));
    await clientOf({ credentials: async () => alice }).digest(`${host}/library/node:22`);
    assert.deepEqual(authorizations(tokenHost.requests), [aliceHeader]);
    assert.deepEqual(authorizations(other.requests), [undefined]);
  });

  it("of an identity token are not followed", async () => {
    const other = await startRegistry(tokens);
    const tokenHost = await startRegistry((_, response) =>
      response.writeHead(307, { location: `http://${other.host}/` }).end(),
    );
    const { host } = await startRegistry(guarded("Bearer t0ken", () => `Bearer realm="http://${tokenHost.host}/"`));
    assert.equal(
      (await problemOf(clientOf({ credentials: async () => ({ identityToken: "id" }) }).digest(`${host}/a:22`))).kind,
      "bad-answer",
    );
    assert.equal(other.requests.length, 0);
  });

  for (const location of ["http://elsewhere.invalid/", "file:///etc/passwd", "https://u:p@127.0.0.1/", "http://["]) {
    it(`do not lead to ${location}`, async () => {
      const { host } = await startRegistry((_, response) => response.writeHead(302, { location }).end());
      assert.equal((await problemOf(clientOf().digest(`${host}/a:22`))).kind, "bad-answer");
    });
  }

  it("end after five", async () => {
    const { host, requests } = await startRegistry((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    );
    assert.deepEqual(await problemOf(clientOf().digest(`${host}/a:22`)), {
      kind: "bad-answer",
      host,
      reason: "redirects without end",
    });
    assert.equal(requests.length, 6);
  });
});
