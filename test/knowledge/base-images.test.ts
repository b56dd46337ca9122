import assert from "node:assert/strict";
import { baseRows } from "../../server/src/knowledge/data/base-rows.ts";
import type { BaseFacts } from "../../server/src/knowledge/images/base-images.ts";
import { baseImage } from "../../server/src/knowledge/images/base-images.ts";
import { parseImageReference } from "../../server/src/syntax/image.ts";
import { traced } from "../../server/src/syntax/traced.ts";

function factsOf(text: string): BaseFacts | undefined {
  const reference = parseImageReference(traced(text, 0));
  assert.ok(reference, text);
  return baseImage(reference);
}

function expectFacts(
  text: string,
  expected: { readonly [Name in keyof BaseFacts]?: BaseFacts[Name] | undefined },
): void {
  const facts = factsOf(text);
  for (const [name, value] of Object.entries(expected)) {
    assert.deepEqual(facts?.[name as keyof BaseFacts], value, `${text}: ${name}`);
  }
}

describe("base images", () => {
  it("cover at least 80 bases, each named once, with source, and the day of reading where one was read", () => {
    const names = baseRows.flatMap(({ images }) => images.split(" "));
    assert.ok(names.length >= 80);
    assert.equal(new Set(names).size, names.length);
    for (const { source, read, images } of baseRows) {
      assert.ok(source.length > 0, images);
      assert.match(read ?? "2000-01-01", /^20\d\d-\d\d-\d\d$/);
    }
    assert.ok(baseRows.filter(({ read }) => read !== undefined).length >= 60);
    expectFacts("gcc:14", { isToolchain: true, read: undefined });
  });

  it("tell the variants of one image apart", () => {
    expectFacts("node:22", {
      distribution: "debian",
      packageManager: "apt",
      shell: "dash",
      tools: { curl: true, wget: true },
    });
    expectFacts("node:22-slim", { distribution: "debian", tools: { curl: false, wget: false } });
    expectFacts("node:18.12.1-alpine3.17", {
      distribution: "alpine",
      packageManager: "apk",
      shell: "busybox",
      hasBash: false,
    });
    expectFacts("python:3-windowsservercore", { distribution: "windows", packageManager: undefined, cmd: undefined });
    expectFacts("eclipse-temurin:21-jre-ubi9-minimal", { distribution: "rhel-like", packageManager: "microdnf" });
    expectFacts("mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled", {
      distribution: "distroless",
      shell: "none",
      user: "1654",
    });
  });

  it("take what the tag leaves out from its aliases", () => {
    expectFacts("amazonlinux", { packageManager: "dnf" });
    expectFacts("tomcat:10", { distribution: "ubuntu" });
    expectFacts("postgres", { dataPaths: ["/var/lib/postgresql"] });
    expectFacts("postgres:17", { dataPaths: ["/var/lib/postgresql/data"] });
  });

  it("name the user that waits in the image", () => {
    expectFacts("node:22", { user: "root", readyUser: { name: "node", uid: 1000 } });
    expectFacts("gcr.io/distroless/static-debian12", { user: "root", readyUser: { name: "nonroot", uid: 65532 } });
    expectFacts("php:8-fpm-alpine", { readyUser: { name: "www-data", uid: 82 } });
    expectFacts("debian:13", { user: "root", readyUser: undefined });
  });

  it("know which images do not run as root", () => {
    for (const image of [
      "gcr.io/distroless/static:nonroot",
      "nginxinc/nginx-unprivileged:1.29-alpine",
      "cgr.dev/chainguard/node",
      "bitnami/redis:7.2",
      "memcached:1",
      "grafana/grafana:11.2.0",
      "jenkins/jenkins:lts",
      "prom/prometheus",
      "registry.access.redhat.com/ubi9/nodejs-22",
    ]) {
      const user = factsOf(image)?.user;
      assert.ok(user !== undefined && user !== "root", image);
    }
  });

  it("know which entrypoints give up root, and which only have workers that do", () => {
    for (const image of ["postgres:17", "mysql:8", "mariadb:11", "redis:7-alpine", "mongo:7", "rabbitmq:4"]) {
      expectFacts(image, { dropsPrivileges: true, workersDrop: undefined, starts: true });
    }
    for (const image of ["nginx", "httpd:2.4", "php:8-apache", "wordpress"]) {
      expectFacts(image, { dropsPrivileges: undefined, workersDrop: true, starts: true });
    }
    expectFacts("mariadb:11.8-ubi", { user: "mysql", dropsPrivileges: undefined, packageManager: "microdnf" });
  });

  it("know what starts a server and what is a toolchain", () => {
    for (const image of ["debian:13", "node:22", "python:3", "php:8-cli", "golang:1"])
      expectFacts(image, { starts: false });
    for (const image of ["golang:1", "rust:1", "gcc", "maven:3", "gradle:8", "mcr.microsoft.com/dotnet/sdk:10.0"]) {
      expectFacts(image, { isToolchain: true });
    }
    expectFacts("mcr.microsoft.com/dotnet/aspnet:8.0", { isToolchain: undefined });
  });

  it("are the same behind mirrors of the official images", () => {
    const node = factsOf("node:22");
    for (const mirror of [
      "docker.io/library/node:22",
      "public.ecr.aws/docker/library/node:22",
      "mirror.gcr.io/library/node:22",
    ]) {
      assert.deepEqual(factsOf(mirror), node, mirror);
    }
    assert.equal(factsOf("ghcr.io/team/node:22"), undefined);
  });

  it("know the variables that an image defines, and the few that have a health check", () => {
    assert.ok(factsOf("node:22")?.env?.includes("NODE_VERSION"));
    assert.ok(factsOf("postgres:17-alpine")?.env?.includes("PGDATA"));
    expectFacts("node:22-alpine", { healthcheck: false });
    expectFacts("kong:3", { healthcheck: true });
    expectFacts("ubuntu:24.04", { healthcheck: undefined, env: [] });
    expectFacts("fedora:42", { healthcheck: undefined, env: undefined });
  });

  it("are absent where nothing is certain", () => {
    const digest = `sha256:${"0".repeat(64)}`;
    assert.equal(factsOf("team/app:1"), undefined);
    assert.equal(factsOf(`node@${digest}`), undefined);
    expectFacts(`node:22@${digest}`, { distribution: "debian" });
    expectFacts("oraclelinux:latest", { packageManager: undefined });
    expectFacts("mysql:5.7", { distribution: undefined, user: "root" });
  });
});
