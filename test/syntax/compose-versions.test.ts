import assert from "node:assert/strict";
import { isCurrentCompose, parseCompose } from "../../server/src/syntax/compose.ts";

describe("what one version of a Compose file leaves for the next", () => {
  const file = (a: string, extra = "") =>
    `services:\n  a:\n    image: ${a}\n    user: u\n  b:\n    image: b:1\n${extra}  c:\n    extends: a\n  d:\n    extends: {service: b}\n`;

  it("is the services that an edit has no part in, with what they extend", () => {
    const first = parseCompose(file("a:1"));
    const second = parseCompose(file("a:1234"), first);
    assert.deepEqual(
      second.services.map((service, index) => service === first.services[index]),
      [false, true, false, true],
    );
    assert.equal(second.service("c")?.get("image")?.field?.value, "a:1234");
    const { start, end } = second.service("d")!.get("extends", "service")!.field!.range!;
    assert.equal(second.text.slice(start, end), "b");
    assert.deepEqual([isCurrentCompose(first), isCurrentCompose(second)], [false, true]);
  });

  it("is no service when an alias may bring it something", () => {
    const first = parseCompose(file("a:1", "    x-y: &y {}\n    x-z: *y\n"));
    const second = parseCompose(file("a:12", "    x-y: &y {}\n    x-z: *y\n"), first);
    assert.equal(
      second.services.some((service) => first.services.includes(service)),
      false,
    );
  });
});
