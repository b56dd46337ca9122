import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { parseImageReference } from "../../server/src/syntax/image.ts";
import { traced } from "../../server/src/syntax/traced.ts";
import { plain } from "../support/plain.ts";

/** The grammar of the distribution specification, https://pkg.go.dev/github.com/distribution/reference. */
const host = fc.constantFrom(
  "",
  "localhost/",
  "localhost:5000/",
  "registry.corp:8099/",
  "[2001:db8::1]/",
  "[::1]:5000/",
  "GHCR.IO/",
  "docker.io/",
  "a.b-c.d/",
);
const component = fc.stringMatching(/^[a-z0-9]{1,6}(?:(?:[._]|__|--?)[a-z0-9]{1,4}){0,2}$/);
/** A first component with a dot would be a host. */
const first = component.filter((name) => !name.includes("."));
const path = fc.tuple(first, fc.array(component, { maxLength: 3 })).map(([head, rest]) => [head, ...rest].join("/"));
const tag = fc.option(fc.stringMatching(/^\w[\w.-]{0,20}$/), { nil: undefined });
const digest = fc.option(
  fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`),
  { nil: undefined },
);
const reference = fc.record({ host, path, tag, digest });

describe("image references by the grammar", () => {
  it("are read, and their parts stand where the ranges say", () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 500 }), (parts, offset) => {
        const text = `${parts.host}${parts.path}${parts.tag === undefined ? "" : `:${parts.tag}`}${parts.digest === undefined ? "" : `@${parts.digest}`}`;
        const read = parseImageReference(traced(text, offset));
        assert.ok(read, text);
        assert.equal(read.tag?.value, parts.tag);
        assert.equal(read.digest?.value, parts.digest);
        const at = ({ start, end }: { start: number; end: number }) => text.slice(start - offset, end - offset);
        if (read.tag?.range) assert.equal(at(read.tag.range), parts.tag);
        if (read.digest?.range) assert.equal(at(read.digest.range), parts.digest);
        assert.equal(text.slice(0, (read.nameEnd ?? 0) - offset), `${parts.host}${parts.path}`);
        assert.equal(`${read.registry}/${read.repository}`.endsWith(parts.path), true);
      }),
    );
  });

  it("are found behind FROM, with the tag in the default of a variable", () => {
    fc.assert(
      fc.property(path, fc.stringMatching(/^\w[\w.-]{0,20}$/), (name, value) => {
        const text = `ARG TAG=${value}\nARG REG=registry.corp:8099\nFROM \${REG}/${name}:\${TAG:-1}\n`;
        const read = parseDockerfile(text).stages[0]?.image?.reference;
        assert.equal(read?.registry, "registry.corp:8099");
        assert.equal(read.tag?.value, value);
        assert.deepEqual(plain(read.tag.range), { start: 8, end: 8 + value.length });
      }),
    );
  });

  it("may have a name of 255 characters, and no longer one", () => {
    assert.ok(parseImageReference(traced("a".repeat(255), 0)));
    assert.equal(parseImageReference(traced("a".repeat(256), 0)), undefined);
  });

  it("are refused in upper case, but for the registry", () => {
    fc.assert(
      fc.property(component, (name) => {
        fc.pre(/[a-z]/.test(name));
        assert.equal(parseImageReference(traced(`quay.io/${name.toUpperCase()}`, 0)), undefined);
        assert.ok(parseImageReference(traced(`QUAY.IO/${name}`, 0)));
      }),
    );
  });
});
