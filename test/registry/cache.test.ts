import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskCache } from "../../server/src/registry/cache.ts";
import { digestOf, fakeImage, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { manualClock } from "./manual-clock.ts";
import { clientOf } from "./setup.ts";

const image = fakeImage();

describe("cache of answers", () => {
  let folder = "";
  const clock = manualClock();
  const files = async (part: string): Promise<string[]> =>
    (await readdir(join(folder, part))).map((name) => join(folder, part, name));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "hullwright-cache-"));
  });

  afterEach(async () => {
    stopRegistries();
    await rm(folder, { recursive: true });
  });

  it("answers for an hour without a request and without asking for consent", async () => {
    const { host, requests } = await startRegistry(serveImage(image));
    const cache = diskCache(folder, clock);
    const first = await clientOf({ cache, clock }).digest(`${host}/library/node:22`);
    clock.advance(3_599_000);
    const refusing = clientOf({ cache, clock, consents: async () => false });
    assert.deepEqual(await refusing.digest(`${host}/library/node:22`), first);
    assert.equal(requests.length, 1);
    clock.advance(1_000);
    assert.equal((await clientOf({ cache, clock }).digest(`${host}/library/node:22`)).asked, clock.now());
    assert.equal(requests.length, 2);
  });

  it("keeps content for good, whatever the registry says later", async () => {
    const { host, requests } = await startRegistry(serveImage(image));
    const reference = `${host}/library/node@${image.digest}`;
    const first = await clientOf({ cache: diskCache(folder, clock) }).describe(reference);
    stopRegistries();
    clock.advance(1e12);
    assert.deepEqual(await clientOf({ cache: diskCache(folder, clock) }).describe(reference), first);
    assert.equal(requests.length, 4);
    assert.deepEqual(
      (await files("content")).filter((name) => !/sha256-[0-9a-f]{64}$/.test(name)),
      [],
    );
  });

  it("keeps tag lists", async () => {
    const { host, requests } = await startRegistry((_, response) => response.end('{"tags":["1"]}'));
    const registry = clientOf({ cache: diskCache(folder, clock), clock });
    assert.deepEqual(await registry.tags(`${host}/a`), await registry.tags(`${host}/a`));
    assert.equal(requests.length, 1);
  });

  for (const broken of ["", "{", "null", '{"at":1}', '{"question":"other","at":1,"value":{}}']) {
    it(`ignores files with ${JSON.stringify(broken)}`, async () => {
      const { host } = await startRegistry(serveImage(image));
      const registry = clientOf({ cache: diskCache(folder, clock), clock });
      const first = await registry.describe(`${host}/library/node:22`);
      for (const file of [...(await files("content")), ...(await files("answers"))]) await writeFile(file, broken);
      assert.deepEqual(await registry.describe(`${host}/library/node:22`), first);
    });
  }

  it("ignores answers from the future and digests that are none", async () => {
    const cache = diskCache(folder, clock);
    await cache.keepAnswer("q", { digest: "x" });
    assert.deepEqual(await cache.answer("q"), { at: clock.now(), value: { digest: "x" } });
    assert.equal(await diskCache(folder, manualClock(0)).answer("q"), undefined);
    assert.equal(await cache.answer("other"), undefined);
  });

  it("does without a folder that cannot be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const cache = diskCache(file, clock);
    await cache.keepContent(digestOf("a"), Buffer.from("a"));
    assert.equal(await cache.content(digestOf("a")), undefined);
  });
});
