import assert from "node:assert/strict";
import { baseImage } from "../../server/src/knowledge/images/base-images.ts";
import { healthTest } from "../../server/src/knowledge/images/health-checks.ts";
import {
  builtFor,
  catalogueName,
  forSameArchitecture,
  identityOf,
  isBehindMirror,
} from "../../server/src/knowledge/images/image-names.ts";
import { writablePaths } from "../../server/src/knowledge/images/writable-paths.ts";
import { type Mirrors, parseImageReference } from "../../server/src/syntax/image.ts";
import { traced } from "../../server/src/syntax/traced.ts";

const reference = (text: string, mirrors?: Mirrors) => parseImageReference(traced(text, 0), mirrors)!;
const identity = (text: string, mirrors?: Mirrors) => {
  const { name, onHub, official, architecture } = identityOf(reference(text, mirrors));
  return [name, ...(onHub ? ["hub"] : []), ...(official ? ["official"] : []), ...(architecture ? [architecture] : [])];
};

describe("image names", () => {
  for (const [text, ...expected] of [
    ["node:22", "node", "hub", "official"],
    ["library/node", "node", "hub", "official"],
    ["docker.io/node", "node", "hub", "official"],
    ["docker.io/library/node@sha256:" + "0".repeat(64), "node", "hub", "official"],
    ["index.docker.io/library/node", "node", "hub", "official"],
    ["registry-1.docker.io/library/node", "node", "hub", "official"],
    ["registry.hub.docker.com/library/node", "node", "hub", "official"],
    ["mirror.gcr.io/library/node", "node", "hub", "official"],
    ["mirror.gcr.io/grafana/grafana", "grafana/grafana", "hub"],
    ["public.ecr.aws/docker/library/node", "node", "hub", "official"],
    ["public.ecr.aws/nginx/nginx", "public.ecr.aws/nginx/nginx"],
    ["docker.m.daocloud.io/library/node", "node", "hub", "official"],
    ["m.daocloud.io/docker.io/library/node", "node", "hub", "official"],
    ["amd64/node", "node", "hub", "official", "amd64"],
    ["arm64v8/node", "node", "hub", "official", "arm64v8"],
    ["mirror.gcr.io/arm32v7/node", "node", "hub", "official", "arm32v7"],
    ["winamd64/golang", "golang", "hub", "official", "windows-amd64"],
    ["windows-amd64/golang", "windows-amd64/golang", "hub"],
    ["bitnami/redis", "bitnami/redis", "hub"],
    ["ghcr.io/amd64/node", "ghcr.io/amd64/node"],
    ["localhost:5000/node", "localhost:5000/node"],
  ] as const) {
    it(`know ${text}`, () => {
      assert.deepEqual(identity(text), expected);
    });
  }

  it("see through mirrors that are set", () => {
    const mirrors: Mirrors = {
      "Mirror.corp:5000/hub/": "docker.io",
      "https://mirror.corp:5000/gh": "ghcr.io",
      "mirror.corp:5000/gh/team": "quay.io/our",
      "cache.corp": "docker.io",
      "empty.corp": "",
    };
    assert.deepEqual(identity("mirror.corp:5000/hub/library/node:22", mirrors), ["node", "hub", "official"]);
    assert.deepEqual(identity("mirror.corp:5000/hub/arm64v8/node:22", mirrors), ["node", "hub", "official", "arm64v8"]);
    assert.deepEqual(identity("mirror.corp:5000/hub/grafana/grafana", mirrors), ["grafana/grafana", "hub"]);
    assert.deepEqual(identity("cache.corp/node", mirrors), ["node", "hub", "official"]);
    assert.deepEqual(identity("mirror.corp:5000/gh/a/b", mirrors), ["ghcr.io/a/b"]);
    assert.deepEqual(identity("mirror.corp:5000/gh/team/b", mirrors), ["quay.io/our/b"]);
    for (const other of ["mirror.corp:5000/other/node", "mirror.corp:5000/hubs/node", "empty.corp/node"])
      assert.deepEqual(identity(other, mirrors), [other]);
    assert.deepEqual(identity("node", mirrors), ["node", "hub", "official"]);
  });

  it("tell what comes from a mirror from what comes from Docker Hub itself", () => {
    const mirrors: Mirrors = { "mirror.corp/hub": "docker.io" };
    for (const text of ["node", "registry-1.docker.io/library/node", "ghcr.io/a/b", "mirror.corp/other/a"])
      assert.equal(isBehindMirror(reference(text, mirrors)), false, text);
    for (const text of ["mirror.gcr.io/library/node", "mirror.corp/hub/library/node"])
      assert.equal(isBehindMirror(reference(text, mirrors)), true, text);
  });

  it("are the same for every table", () => {
    for (const text of [
      "amd64/postgres:17",
      "mirror.gcr.io/library/postgres:17",
      "registry-1.docker.io/library/postgres:17",
    ]) {
      const [one, other] = [reference(text), reference("postgres:17")];
      assert.equal(catalogueName(one), "library/postgres");
      assert.deepEqual(baseImage(one), baseImage(other));
      assert.equal(healthTest(one), healthTest(other));
      assert.deepEqual(writablePaths(one), writablePaths(other));
    }
  });

  it("tell the platforms an image is built for", () => {
    assert.deepEqual([...(builtFor(reference("arm64v8/node:22")) ?? [])], ["arm64v8"]);
    assert.ok(builtFor(reference("node:22"))?.has("amd64"));
    assert.equal(builtFor(reference("team/app")), undefined);
  });

  it("keep to the architecture where another image is offered", () => {
    assert.equal(forSameArchitecture(reference("openjdk:21"), "eclipse-temurin", "21-jdk"), "eclipse-temurin");
    assert.equal(
      forSameArchitecture(reference("arm64v8/openjdk:21"), "eclipse-temurin", "21-jdk"),
      "arm64v8/eclipse-temurin",
    );
    assert.equal(forSameArchitecture(reference("mips64le/openjdk:21"), "eclipse-temurin", "21-jdk"), undefined);
    assert.equal(forSameArchitecture(reference("arm64v8/openjdk:21"), "rockylinux/rockylinux", "9"), undefined);
  });
});
