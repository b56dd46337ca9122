import { strict as assert } from "node:assert";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { mountsOf } from "../../server/src/workspace/service-mounts.ts";

describe("what a service mounts", () => {
  const of = (body: string) => {
    const service = parseCompose(`services:\n  web:\n    build: .\n${body}`).service("web");
    return service && mountsOf(service);
  };

  it("is nothing without volumes", () => {
    assert.equal(of("    ports: [80]\n"), undefined);
  });

  it("knows named and anonymous volumes that may be written", () => {
    assert.deepEqual(of("    volumes: [data:/data, /cache, other:/other:ro]\n"), {
      volumes: ["/data", "/cache"],
      host: false,
    });
  });

  it("knows folders and sockets of the host, and passes over files with settings", () => {
    assert.equal(of("    volumes: [./logs:/a/logs]\n")?.host, true);
    assert.equal(of("    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n")?.host, true);
    assert.equal(of("    volumes: [./app.yaml:/app/app.yaml, ./src:/src:ro]\n"), undefined);
  });

  it("knows rights on the host", () => {
    for (const body of ["cap_add: [NET_ADMIN]", "devices: [/dev/dri]", "privileged: true", "pid: host"])
      assert.equal(of(`    ${body}\n`)?.host, true, body);
    assert.equal(of("    cap_add: [NET_BIND_SERVICE]\n"), undefined);
  });

  it("says nothing where the service sets the user", () => {
    assert.equal(of('    user: "0"\n    volumes: [./logs:/a/logs]\n'), undefined);
  });
});
