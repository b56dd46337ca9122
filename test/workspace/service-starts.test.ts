import { strict as assert } from "node:assert";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { startOf } from "../../server/src/workspace/service-starts.ts";

describe("what a service starts in the place of the image's command", () => {
  const of = (body: string) => {
    const service = parseCompose(`services:\n  web:\n    build: .\n${body}`).service("web");
    return service && startOf(service);
  };

  it("is nothing where it leaves that to the image", () => {
    assert.equal(of("    ports: [80]\n"), undefined);
    assert.equal(of("    command:\n"), undefined);
    assert.equal(of("    command: []\n"), undefined);
  });

  it("is a text, or quoted words", () => {
    assert.deepEqual(of("    command: crond -f\n"), { command: "crond -f" });
    assert.deepEqual(of('    entrypoint: [sh, -c, "it\'s $$X ${Y:-z}"]\n'), {
      entrypoint: "'sh' '-c' 'it'\\''s $X z'",
    });
  });

  it("is that of the nearest service that it extends", () => {
    const body = "    extends: base\n    command: [b]\n  base:\n    command: [a, b]\n    entrypoint: [c]\n";
    assert.deepEqual(of(body), { command: "'b'", entrypoint: "'c'" });
  });

  it("says nothing where the service sets the user", () => {
    assert.equal(of('    user: "0"\n    command: crond -f\n'), undefined);
  });
});
