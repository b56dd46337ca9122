import assert from "node:assert/strict";
import { newestTags } from "../../server/src/registry/newest-tag.ts";
import { startRegistry, stopRegistries } from "./fake-registry.ts";
import { clientOf, problemOf } from "./setup.ts";

describe("tags of a repository", () => {
  afterEach(stopRegistries);

  it("are read page by page, each once", async () => {
    const pages = [
      ["1", "2"],
      ["3", "4"],
      ["4", "5", "no tag"],
    ];
    const { host, lines } = await startRegistry((request, response) => {
      const page = Number(new URL(request.url!, "http://x").searchParams.get("page") ?? 0);
      const link = page < 2 ? { link: `</v2/a/b/tags/list?page=${page + 1}&n=2>; rel="next"` } : {};
      response.writeHead(200, link).end(JSON.stringify({ name: "a/b", tags: pages[page] }));
    });
    assert.deepEqual(await clientOf().tags(`${host}/a/b:ignored`), { tags: ["1", "2", "3", "4", "5"], complete: true });
    assert.deepEqual(lines(), [
      "GET /v2/a/b/tags/list?n=1000",
      "GET /v2/a/b/tags/list?page=1&n=2",
      "GET /v2/a/b/tags/list?page=2&n=2",
    ]);
  });

  it("end somewhere even when the registry does not", async () => {
    const { host, requests } = await startRegistry((_, response) => {
      response.writeHead(200, { link: '<?last=1>; rel="next"' }).end('{"tags":["1"]}');
    });
    assert.deepEqual(await clientOf().tags(`${host}/a`), { tags: ["1"], complete: false });
    assert.equal(requests.length, 50);
  });

  it("may be none", async () => {
    const { host } = await startRegistry((_, response) => response.end('{"name":"a","tags":null}'));
    assert.deepEqual(await clientOf().tags(`${host}/a`), { tags: [], complete: true });
  });

  for (const link of [
    "<http://other.invalid/v2/a/tags/list>; rel=next",
    "</v2/b/tags/list>; rel=next",
    "</v2/a/../b/tags/list>; rel=next",
  ]) {
    it(`are not read from ${link}`, async () => {
      const { host, requests } = await startRegistry((_, response) =>
        response.writeHead(200, { link }).end('{"tags":["1"]}'),
      );
      assert.equal((await problemOf(clientOf().tags(`${host}/a`))).kind, "bad-answer");
      assert.equal(requests.length, 1);
    });
  }

  for (const body of ["[]", "{}", "null", "<html>", ""]) {
    it(`are not ${JSON.stringify(body)}`, async () => {
      const { host } = await startRegistry((_, response) => response.end(body));
      assert.equal((await problemOf(clientOf().tags(`${host}/a`))).kind, "bad-answer");
    });
  }

  it("give the newest of a line; nothing is sent for a tag without version", async () => {
    const { host, requests } = await startRegistry((_, response) =>
      response.end('{"tags":["20.1.0","20.2.0","22.0.0"]}'),
    );
    const registry = clientOf();
    assert.equal(await registry.newestOfLine(`${host}/a:latest`), undefined);
    assert.equal(await registry.newestOfLine(`${host}/a`), undefined);
    assert.equal(requests.length, 0);
    assert.deepEqual(await registry.newestOfLine(`${host}/a:20.1.0`), { sameMajor: "20.2.0", any: "22.0.0" });
  });
});

describe("the newest tag in the line of", () => {
  const tags = [
    "latest",
    "20",
    "20.1",
    "20.1.0",
    "20.10.0",
    "20.9.9",
    "20-alpine",
    "20.10-alpine",
    "20.10.0-alpine",
    "20.9.9-alpine3.20",
    "22",
    "22.1",
    "22.1.0",
    "22.1.0-alpine",
    "v1.2.3",
    "v1.10.0",
    "3.14.0",
    "3.15.0rc1",
    "3.15.0rc2",
    "3.15.0a7",
    "3.15.0rc2-slim",
    "8u402-jdk",
    "8u412-jdk",
    "21.0.4_7-jdk",
    "21.0.5_11-jdk",
    "20240101",
    "20260810",
    "23.0.0-rc.1",
    "1.2.3",
    "1.10.0",
    "3",
    "bookworm-20260101",
  ];

  for (const [written, sameMajor, any] of [
    ["20", "20.10.0", "22"],
    ["20-alpine", "20.10.0-alpine", "20-alpine"],
    ["20.1", "20.1", "22.1"],
    ["20.1.0", "20.10.0", "22.1.0"],
    ["20.1.0-alpine", "20.10.0-alpine", "22.1.0-alpine"],
    ["v1.2.3", "v1.10.0", "v1.10.0"],
    ["1.2.3", "1.10.0", "22.1.0"],
    ["3.14.0", "3.14.0", "22.1.0"],
    ["3.15.0rc1", "3.15.0rc2", "22.1.0"],
    ["8u402-jdk", "8u412-jdk", "8u412-jdk"],
    ["21.0.4_7-jdk", "21.0.5_11-jdk", "21.0.5_11-jdk"],
    ["20240101", "20240101", "20260810"],
    ["3", "3.14.0", "22"],
    ["7.4.1-unknown", "7.4.1-unknown", "7.4.1-unknown"],
  ] as const) {
    it(`${written} is ${sameMajor}, or ${any}`, () => {
      assert.deepEqual(newestTags(written, tags), { sameMajor, any });
    });
  }

  for (const written of ["latest", "bookworm-20260101", "stable", "v", "1.x"]) {
    it(`${written} does not exist`, () => {
      assert.equal(newestTags(written, tags), undefined);
    });
  }
});
