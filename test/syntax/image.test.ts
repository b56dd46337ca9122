import assert from "node:assert/strict";
import { parseImageReference } from "../../server/src/syntax/image.ts";
import { traced } from "../../server/src/syntax/traced.ts";

const parse = (text: string) => parseImageReference(traced(text, 100));
const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

describe("image references", () => {
  for (const [text, registry, repository, familiar, tag, digest] of [
    ["node", "docker.io", "library/node", "node", undefined, undefined],
    ["node:22-alpine", "docker.io", "library/node", "node", "22-alpine", undefined],
    ["bitnami/redis:7", "docker.io", "bitnami/redis", "bitnami/redis", "7", undefined],
    ["docker.io/library/node:1", "docker.io", "library/node", "node", "1", undefined],
    ["docker.io/node", "docker.io", "library/node", "node", undefined, undefined],
    ["index.docker.io/a/b", "docker.io", "a/b", "a/b", undefined, undefined],
    ["library/a/b", "docker.io", "library/a/b", "library/a/b", undefined, undefined],
    ["ghcr.io/a/b/c:v1", "ghcr.io", "a/b/c", "ghcr.io/a/b/c", "v1", undefined],
    ["localhost/a", "localhost", "a", "localhost/a", undefined, undefined],
    ["localhost:5000/a:x", "localhost:5000", "a", "localhost:5000/a", "x", undefined],
    ["[::1]:5000/a:x", "[::1]:5000", "a", "[::1]:5000/a", "x", undefined],
    ["Host/a", "Host", "a", "Host/a", undefined, undefined],
    [`node:1@${DIGEST}`, "docker.io", "library/node", "node", "1", DIGEST],
    [`node@${DIGEST}`, "docker.io", "library/node", "node", undefined, DIGEST],
    ["a__b/c-d.e--f", "docker.io", "a__b/c-d.e--f", "a__b/c-d.e--f", undefined, undefined],
  ] as const) {
    it(`reads ${text}`, () => {
      const reference = parse(text);
      assert.equal(reference?.text, text);
      assert.equal(reference.registry, registry);
      assert.equal(reference.repository, repository);
      assert.equal(reference.familiar, familiar);
      assert.equal(reference.tag?.value, tag);
      assert.equal(reference.digest?.value, digest);
    });
  }

  for (const text of [
    "",
    "Node",
    "node:",
    "node:a b",
    "node@",
    "node@sha256:12",
    "a//b",
    "/a",
    "a/",
    "-a",
    "a:-b",
    `a:${"x".repeat(129)}`,
    "a/B",
    "a b",
    "$x",
    "[::1/a",
    "a.b:c/d",
    "x".repeat(300),
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(parse(text), undefined);
    });
  }

  it("knows the places of the parts", () => {
    const reference = parse(`reg:1/node:22@${DIGEST}`);
    assert.deepEqual(reference?.tag?.range, { start: 111, end: 113 });
    assert.deepEqual([reference.tag.value, reference.tag.origin, reference.tag.written.text], ["22", 0, "22"]);
    assert.deepEqual(reference.digest?.range, { start: 114, end: 114 + DIGEST.length });
    assert.equal(reference.nameEnd, 110);
    assert.equal(parse("node")?.nameEnd, 104);
  });
});
