import assert from "node:assert/strict";
import { digestOf, fakeImage, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { clientOf, problemOf } from "./setup.ts";

const image = fakeImage();

describe("description of an image", () => {
  afterEach(stopRegistries);

  it("has what index, manifests and configuration say", async () => {
    const { host, lines } = await startRegistry(serveImage(image));
    assert.deepEqual(await clientOf().describe(`${host}/library/node:22`), {
      digest: image.digest,
      platform: "linux/amd64",
      platforms: [
        { platform: "linux/amd64", compressedSize: 1_500 },
        { platform: "linux/arm64", compressedSize: 1_501 },
      ],
      created: "2026-01-02T03:04:05Z",
      user: "node",
      entrypoint: ["docker-entrypoint.sh"],
      cmd: ["node"],
      ports: ["8080/tcp"],
      healthcheck: ["CMD-SHELL", "wget -q localhost:8080"],
      environment: ["PATH", "NODE_VERSION"],
      workingDirectory: "/app",
    });
    assert.equal(lines().filter((line) => line.includes("unknown")).length, 0);
  });

  it("is that of the pinned digest and the wanted platform", async () => {
    const { host } = await startRegistry(serveImage(image));
    const { platform } = await clientOf().describe(
      `${host}/library/node:other@${image.digest}`,
      undefined,
      "linux/arm64",
    );
    assert.equal(platform, "linux/arm64");
  });

  it("works for an image without index and with an empty configuration", async () => {
    const config = "{}";
    const manifest = JSON.stringify({ config: { digest: digestOf(config), size: 2 }, layers: [{ size: 7 }, {}, "x"] });
    const content = new Map([
      [digestOf(config), config],
      [digestOf(manifest), manifest],
    ]);
    const { host } = await startRegistry(serveImage({ digest: digestOf(manifest), index: manifest, content }));
    const { platforms, user, environment, ports } = await clientOf().describe(`${host}/a:22`);
    assert.deepEqual(
      [platforms, user, environment, ports],
      [[{ platform: "unknown", compressedSize: 7 }], undefined, [], []],
    );
  });

  it("leaves out the size of a platform that the registry does not give", async () => {
    const broken = new Map(image.content);
    const arm = (JSON.parse(image.index) as { manifests: { digest: string }[] }).manifests[1]!.digest;
    broken.delete(arm);
    const { host } = await startRegistry(serveImage({ ...image, content: broken }));
    assert.deepEqual((await clientOf().describe(`${host}/library/node:22`)).platforms[1], {
      platform: "linux/arm64",
      compressedSize: undefined,
    });
  });

  it("is cancelled also while the sizes are read", async () => {
    const controller = new AbortController();
    const arm = (JSON.parse(image.index) as { manifests: { digest: string }[] }).manifests[1]!.digest;
    const serve = serveImage(image);
    const { host } = await startRegistry((request, response) => {
      request.url!.endsWith(arm) ? controller.abort() : serve(request, response);
    });
    assert.deepEqual(await problemOf(clientOf().describe(`${host}/library/node:22`, controller.signal)), {
      kind: "cancelled",
    });
  });

  for (const [name, config, kind] of [
    ["is announced as too large", { digest: digestOf("{}"), size: 9 * 2 ** 20 }, "too-large"],
    ["is no JSON", { digest: digestOf("<html>"), size: 6 }, "bad-answer"],
    ["is not there", { digest: digestOf("missing"), size: 6 }, "not-found"],
    ["has no digest", { digest: "../../../etc", size: 6 }, "bad-answer"],
  ] as const) {
    it(`fails when the configuration ${name}`, async () => {
      const manifest = JSON.stringify({ config, layers: [] });
      const content = new Map(["{}", "<html>", manifest].map((text) => [digestOf(text), text]));
      const { host } = await startRegistry(serveImage({ digest: digestOf(manifest), index: manifest, content }));
      assert.equal((await problemOf(clientOf().describe(`${host}/a:22`))).kind, kind);
    });
  }
});
