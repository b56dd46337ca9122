import assert from "node:assert/strict";
import type { Field, Service } from "../../server/src/syntax/compose.ts";
import { looksLikeCompose, parseCompose } from "../../server/src/syntax/compose.ts";

function web(body: string, rest = ""): Service {
  const service = parseCompose(`services:\n  web:\n${body.replaceAll(/^/gm, "    ")}\n${rest}`).service("web");
  assert.ok(service);
  return service;
}

/** The field's value, and what stands at its range in the file. */
function show(service: Service, field: Field | undefined): string {
  const place = field?.range ? service.file.text.slice(field.range.start, field.range.end) : "";
  return place === field?.value ? place : `${field?.value ?? "?"} at ${place}`;
}

describe("parseCompose", () => {
  it("lists services and resources", () => {
    const file = parseCompose(
      "version: '3'\nname: p\nservices:\n  a: {image: x}\n  b:\nnetworks:\n  n: {external: true}\nvolumes:\n  v:\nx-c: 1\n",
    );
    assert.deepEqual(
      file.services.map(({ name, map }) => [name, map !== undefined]),
      [
        ["a", true],
        ["b", false],
      ],
    );
    assert.deepEqual(
      file.networks.map(({ name, external }) => [name, external]),
      [["n", true]],
    );
    assert.deepEqual(
      [file.volumes.length, file.secrets.length, file.extensions.length, file.version?.name, file.name?.name],
      [1, 0, 1, "version", "name"],
    );
  });

  it("reads broken files as far as they go", () => {
    for (const text of [
      "",
      "services:",
      "services: 1",
      "services:\n  - a\n",
      "services:\n  web:\n    ima",
      "{",
      "services:\n  web:\n    ports: [",
      "a\n---\nservices: {a: {image: b}}",
    ]) {
      assert.doesNotThrow(
        () =>
          parseCompose(text).services.map((service) => [
            service.image,
            service.ports,
            service.build,
            service.dependsOn,
            service.complete,
          ]),
        text,
      );
    }
  });

  it("reads images with places that lead back", () => {
    const service = web('image: "nginx:${TAG:-latest}"');
    const tag = service.image?.reference?.tag;
    assert.equal(service.image?.text, "nginx:${TAG:-latest}");
    assert.equal(tag?.value, "latest");
    assert.equal(tag.range && service.file.text.slice(tag.range.start, tag.range.end), "latest");
    assert.equal(web("image: nginx:$TAG").image?.reference, undefined);
  });

  it("reads build in both syntaxes", () => {
    assert.deepEqual([web("build: ./x").build?.short, web("build: ./x").build?.context?.value], [true, "./x"]);
    const service = web(
      "build:\n  context: .\n  dockerfile: D\n  target: t\n  args:\n    - A=1\n    - B\n  dockerfile_inline: |\n    FROM x\n",
    );
    const { build } = service;
    assert.deepEqual(
      [build?.context?.value, build?.dockerfile?.value, build?.target?.value, build?.dockerfileInline?.text],
      [".", "D", "t", "FROM x\n"],
    );
    assert.deepEqual(
      build?.args.map(({ name, value }) => [name, value?.value]),
      [
        ["A", "1"],
        ["B", undefined],
      ],
    );
  });

  it("reads ports", () => {
    const service = web(
      'ports:\n  - "127.0.0.1:8080:80/udp"\n  - 80\n  - ${P:-8000}:${Q}\n  - "[::1]:1-2:3-4"\n  - ::1:5:6\n  - {target: 80, published: "90", host_ip: 0.0.0.0}\n  - "${BIND:-127.0.0.1}:80:80"',
    );
    assert.deepEqual(
      service.ports.map((port) => [
        port.syntax,
        port.quoted,
        ...[port.hostIp, port.published, port.target, port.protocol].map((field) => field && show(service, field)),
      ]),
      [
        ["short", true, "127.0.0.1", "8080", "80", "udp"],
        ["short", false, undefined, undefined, "80", undefined],
        ["short", false, undefined, "8000 at ${P:-8000}", "? at ${Q}", undefined],
        ["short", true, "[::1]", "1-2", "3-4", undefined],
        ["short", false, "::1", "5", "6", undefined],
        ["long", false, "0.0.0.0", "90", "80", undefined],
        ["short", true, "127.0.0.1 at ${BIND:-127.0.0.1}", "80", "80", undefined],
      ],
    );
  });

  it("reads volumes", () => {
    const service = web(
      "volumes:\n  - ./a:/b:ro\n  - data:/c\n  - /d\n  - ${X}:/e\n  - ${PWD}/f:/f\n  - C:\\g:/g:rw\n  - {type: bind, source: /h, target: /i, read_only: true}\n  - '${X:-./j}:/j'\n  - /var/run/docker.sock:/var/run/docker.sock",
    );
    assert.deepEqual(
      service.volumes.map((mount) => [mount.type, mount.source?.text, mount.target?.text, mount.readOnly]),
      [
        ["bind", "./a", "/b", true],
        ["volume", "data", "/c", false],
        ["volume", undefined, "/d", false],
        [undefined, "${X}", "/e", false],
        ["bind", "${PWD}/f", "/f", false],
        ["bind", "C:\\g", "/g", false],
        ["bind", "/h", "/i", true],
        ["bind", "${X:-./j}", "/j", false],
        ["bind", "/var/run/docker.sock", "/var/run/docker.sock", false],
      ],
    );
  });

  it("reads environment in both syntaxes", () => {
    const list = web('environment:\n  - A=1\n  - "B=x=y"\n  - C\n  - D=${E:-f}');
    assert.deepEqual(
      list.environment.map(({ name, value, quoted }) => [name, value && show(list, value), quoted]),
      [
        ["A", "1", false],
        ["B", "x=y", true],
        ["C", undefined, false],
        ["D", "f at ${E:-f}", false],
      ],
    );
    const map = web("environment:\n  A: 1\n  B: 'x'\n  C:\n");
    assert.deepEqual(
      map.environment.map(({ name, value, quoted }) => [name, value && show(map, value), quoted]),
      [
        ["A", "1", false],
        ["B", "x", true],
        ["C", undefined, false],
      ],
    );
  });

  it("reads references in all syntaxes", () => {
    const service = web(
      "networks:\n  - a\n  - b\ndepends_on:\n  db: {condition: service_healthy, required: false}\nsecrets:\n  - s\n  - source: t\n    target: /x",
    );
    assert.deepEqual(
      service.networks.map(({ name }) => name),
      ["a", "b"],
    );
    assert.deepEqual(
      service.dependsOn.map(({ name, condition, required }) => [name, condition, required]),
      [["db", "service_healthy", false]],
    );
    assert.deepEqual(
      service.secrets.map(({ name }) => name),
      ["s", "t"],
    );
    assert.deepEqual(
      web("depends_on: [x]").dependsOn.map(({ name, condition, required }) => [name, condition, required]),
      [["x", "service_started", true]],
    );
  });

  it("finds entries by path and knows what is inherited", () => {
    const file = parseCompose(
      [
        "x-base: &base",
        "  privileged: true",
        "  deploy: {resources: {limits: {memory: 1G}}}",
        "services:",
        "  a:",
        "    <<: *base",
        "    image: x",
        "    read_only: true",
        "  b:",
        "    extends: a",
        "    cap_add: [X]",
        "  c:",
        "    extends: {service: b}",
        "    read_only: !reset null",
        "  d:",
        "    extends: {service: z, file: o.yml}",
        "  e: *base",
        "",
      ].join("\n"),
    );
    const get = (name: string, ...path: string[]) => {
      const found = file.service(name)?.get(...path);
      return found && [found.field?.value, found.inherited];
    };
    assert.deepEqual(get("a", "read_only"), ["true", false]);
    assert.deepEqual(get("a", "privileged"), ["true", true]);
    assert.deepEqual(get("a", "deploy", "resources", "limits", "memory"), ["1G", true]);
    assert.deepEqual(get("b", "read_only"), ["true", true]);
    assert.equal(get("c", "read_only"), undefined);
    assert.deepEqual(get("c", "image"), ["x", true]);
    assert.deepEqual(
      file
        .service("c")
        ?.list("cap_add")
        .map(({ value, inherited }) => [value, inherited]),
      [["X", true]],
    );
    assert.deepEqual(get("e", "privileged"), ["true", true]);
    assert.deepEqual(
      file.services.map(({ name, complete }) => [name, complete]),
      [
        ["a", true],
        ["b", true],
        ["c", true],
        ["d", false],
        ["e", true],
      ],
    );
  });

  it("survives services that extend each other", () => {
    const file = parseCompose("services:\n  a: {extends: b}\n  b: {extends: a}\n");
    assert.equal(file.service("a")?.get("image"), undefined);
  });

  it("reads health checks", () => {
    assert.equal(web("healthcheck: {disable: true}").healthcheck?.disabled, true);
    assert.equal(web('healthcheck: {test: ["NONE"]}').healthcheck?.disabled, true);
    assert.deepEqual(
      web("healthcheck:\n  test: curl x").healthcheck?.test.map(({ text }) => text),
      ["curl x"],
    );
    assert.equal(web("image: x").healthcheck, undefined);
  });
});

describe("looksLikeCompose", () => {
  it("knows Compose files", () => {
    for (const text of [
      "services:\n  a:\n    image: x\n",
      "version: '2'\nservices:\n  a: {build: .}\n",
      "x-a: &a {image: b}\nservices:\n  c:\n    <<: *a\n",
    ]) {
      assert.equal(looksLikeCompose(text), true, text);
    }
  });

  it("knows what is none", () => {
    const others = [
      "",
      "a: 1",
      "services: [docker:dind]\nbuild:\n  script: x\n",
      "apiVersion: v1\nkind: List\nservices:\n  a: {image: x}\n",
      "on: push\njobs:\n  t:\n    services:\n      db: {image: x}\n",
      "services:\n  _defaults: {autowire: true}\n  App\\X: ~\n",
      "openapi: 3.0.0\nservices:\n  a: {image: x}\n",
      "services:\n",
      "services: {}\n",
    ];
    for (const text of others) assert.equal(looksLikeCompose(text), false, text);
  });
});
