import assert from "node:assert/strict";
import { readChallenge } from "../../server/src/registry/challenge.ts";
import { isLoopback, sharesDomain, targetOf } from "../../server/src/registry/hosts.ts";
import { explain, type Problem } from "../../server/src/registry/problem.ts";
import { proxyFromEnvironment } from "../../server/src/registry/proxy.ts";
import { retryAfter } from "../../server/src/registry/retry-after.ts";

describe("where an image is asked for", () => {
  for (const [reference, registry, host, repository] of [
    ["node", "docker.io", "registry-1.docker.io", "library/node"],
    ["docker.io/node:22", "docker.io", "registry-1.docker.io", "library/node"],
    ["index.docker.io/bitnami/redis", "docker.io", "registry-1.docker.io", "bitnami/redis"],
    ["ghcr.io/a/b", "ghcr.io", "ghcr.io", "a/b"],
    ["localhost:5000/x", "localhost:5000", "localhost:5000", "x"],
  ] as const) {
    it(reference, () => {
      const target = targetOf(reference, {});
      assert.deepEqual([target.registry, target.host, target.repository], [registry, host, repository]);
    });
  }

  it("localhost and its addresses are this machine, and nothing else is", () => {
    for (const host of [
      "localhost",
      "localhost:5000",
      "a.localhost",
      "127.0.0.1:80",
      "127.9.9.9",
      "[::1]",
      "[::1]:5000",
      "LOCALHOST",
    ])
      assert.ok(isLoopback(host), host);
    for (const host of ["localhost.corp", "127.0.0.1.nip.io", "128.0.0.1", "[::2]", "notlocalhost", "0.0.0.0"])
      assert.ok(!isLoopback(host), host);
  });
});

describe("a token host belongs to a registry", () => {
  for (const [token, registry] of [
    ["auth.docker.io", "registry-1.docker.io"],
    ["ghcr.io", "ghcr.io"],
    ["gitlab.com", "registry.gitlab.com"],
    ["auth.registry.corp.com:5001", "registry.corp.com:5000"],
    ["login.corp.com", "registry.corp.com"],
    ["sso.corp.co.uk", "registry.corp.co.uk"],
    ["127.0.0.1:1", "127.0.0.1:2"],
  ] as const) {
    it(`${token} to ${registry}`, () => {
      assert.ok(sharesDomain(token, registry));
    });
  }

  for (const [token, registry] of [
    ["evil.io", "ghcr.io"],
    ["evil.co.uk", "corp.co.uk"],
    ["b.azurecr.io", "a.azurecr.io"],
    ["evil.jfrog.io", "corp.jfrog.io"],
    ["evil.amazonaws.com", "ecr.amazonaws.com"],
    ["x.dkr.ecr.us-east-1.amazonaws.com", "y.dkr.ecr.us-east-1.amazonaws.com"],
    ["notdocker.io", "registry-1.docker.io"],
    ["docker.io.evil.com", "registry-1.docker.io"],
    ["10.0.0.2", "10.0.0.1"],
    ["0.0.1", "10.0.0.1"],
    ["localhost", "127.0.0.1"],
    ["evil.corp", "registry.corp"],
    ["[::2]", "[::1]"],
  ] as const) {
    it(`but not ${token} to ${registry}`, () => {
      assert.ok(!sharesDomain(token, registry));
    });
  }
});

describe("challenges", () => {
  const bearer = (realm: string, service?: string, scope?: string) => ({ scheme: "bearer", realm, service, scope });
  for (const [header, expected] of [
    [
      'Bearer realm="https://a/t",service="s",scope="repository:a:pull,push"',
      bearer("https://a/t", "s", "repository:a:pull,push"),
    ],
    ["bearer realm=https://a/t , service = s", bearer("https://a/t", "s")],
    ['Basic realm="x", Bearer realm="a\\"b"', bearer('a"b')],
    ['Basic realm="Bearer realm=evil"', { scheme: "basic" }],
    ["Basic", { scheme: "basic" }],
    ["Bearer", undefined],
    ["Negotiate abc==, NTLM", undefined],
    ['realm="x"', undefined],
    ["", undefined],
    [undefined, undefined],
    [`Bearer ${",".repeat(100_000)}`, undefined],
    [`Bearer realm="${"a".repeat(100_000)}`, undefined],
  ] as const) {
    it(String(header).slice(0, 60), () => {
      assert.deepEqual(readChallenge(header), expected);
    });
  }
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 0, 1);
  for (const [header, seconds] of [
    ["0", 0],
    ["120", 120],
    ["Thu, 01 Jan 2026 00:01:00 GMT", 60],
    ["Thu, 01 Jan 2025 00:00:00 GMT", 0],
    [String(now / 1_000 + 30), 30],
    ["soon", undefined],
    ["", undefined],
    [undefined, undefined],
  ] as const) {
    it(String(header), () => {
      assert.equal(retryAfter(header, now), seconds);
    });
  }
});

describe("proxy from the environment", () => {
  const proxyOf = (environment: Record<string, string>, url: string): string | undefined =>
    proxyFromEnvironment(environment)(new URL(url));

  it("is HTTPS_PROXY, else ALL_PROXY, in either case", () => {
    assert.equal(proxyOf({}, "https://a.io"), undefined);
    assert.equal(proxyOf({ HTTPS_PROXY: "http://p:1" }, "https://a.io"), "http://p:1");
    assert.equal(proxyOf({ https_proxy: "http://q", HTTPS_PROXY: "http://p" }, "https://a.io"), "http://q");
    assert.equal(proxyOf({ all_proxy: "http://p" }, "https://a.io"), "http://p");
    assert.equal(proxyOf({ HTTP_PROXY: "http://p" }, "https://a.io"), undefined);
  });

  for (const [exceptions, url, direct] of [
    ["*", "https://a.io", true],
    ["corp.com", "https://corp.com", true],
    ["corp.com", "https://r.corp.com", true],
    [".corp.com", "https://r.corp.com", true],
    ["*.corp.com", "https://r.corp.com", true],
    ["corp.com", "https://notcorp.com", false],
    ["a.io, corp.com", "https://corp.com", true],
    ["corp.com:5000", "https://corp.com:5000", true],
    ["corp.com:5000", "https://corp.com", false],
    ["corp.com:443", "https://corp.com", true],
    ["CORP.com", "https://corp.com", true],
    ["", "https://corp.com", false],
  ] as const) {
    it(`NO_PROXY=${exceptions} ${direct ? "covers" : "does not cover"} ${url}`, () => {
      assert.equal(proxyOf({ HTTPS_PROXY: "http://p", NO_PROXY: exceptions }, url), direct ? undefined : "http://p");
    });
  }
});

describe("messages", () => {
  const at = { host: "ghcr.io", image: "ghcr.io/a:1" };
  for (const [problem, expected] of [
    [
      { kind: "rate-limited", host: "docker.io", seconds: 90 },
      "docker.io takes no more requests for now: try again in 90 s.",
    ],
    [
      { kind: "rate-limited", host: "docker.io", seconds: 3_601 },
      "docker.io takes no more requests for now: try again in 61 minutes.",
    ],
    [
      { kind: "rate-limited", host: "docker.io", seconds: 20_000 },
      "docker.io takes no more requests for now: try again in 6 hours.",
    ],
    [{ kind: "not-found", ...at }, "ghcr.io has no ghcr.io/a:1 (404): check the name and the tag."],
    [
      { kind: "too-large", host: "a", what: "manifest", limit: 4_194_304 },
      "The manifest from a is larger than 4 MiB: it was not read, so check the image by hand.",
    ],
  ] satisfies [Problem, string][]) {
    it(`${problem.kind} is one sentence that says what to do: ${expected}`, () => {
      assert.equal(explain(problem), expected);
    });
  }
});
