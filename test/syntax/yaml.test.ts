import assert from "node:assert/strict";
import { sourceRange } from "../../server/src/syntax/traced.ts";
import type { MapNode, ScalarNode } from "../../server/src/syntax/yaml.ts";
import { parseYaml, toValue } from "../../server/src/syntax/yaml.ts";
import { traceScalar } from "../../server/src/syntax/yaml/scalar.ts";

function root(text: string): MapNode {
  const node = parseYaml(text).documents[0]?.root;
  assert.equal(node?.kind, "map");
  return node;
}

function value(text: string): unknown {
  return toValue(parseYaml(text).documents[0]?.root);
}

function at(text: string, range: { start: number; end: number } | undefined): string | undefined {
  return range && text.slice(range.start, range.end);
}

describe("parseYaml", () => {
  it("gives entries with the ranges of key, value and pair", () => {
    const text = "a: 1 # c\nb:\n  - x\n  - 'y'\n\n# d\n";
    const [a, b] = root(text).entries;
    assert.equal(at(text, a?.range), "a: 1");
    assert.equal(at(text, a?.keyRange), "a");
    assert.equal(at(text, a?.value?.range), "1");
    assert.equal(at(text, a?.colon), ":");
    assert.equal(at(text, b?.range), "b:\n  - x\n  - 'y'");
    const list = b?.value;
    assert.equal(list?.kind, "list");
    assert.deepEqual(
      list.items.map((item) => at(text, item.range)),
      ["- x", "- 'y'"],
    );
  });

  it("keeps comments", () => {
    const text = "# one\na: '# no' # two\nb: |\n  # no\nc: x#no\n  # three\n";
    const { comments } = parseYaml(text);
    assert.deepEqual(
      comments.map((comment) => [comment.text, at(text, comment.range)]),
      [
        ["one", "# one"],
        ["two", "# two"],
        ["three", "# three"],
      ],
    );
  });

  it("knows the end of block scalars", () => {
    const text = "a: |\n  x\n\nb: |+\n  y\n\nc: >-\n  z";
    assert.deepEqual(
      root(text).entries.map((entry) => at(text, entry.range)),
      ["a: |\n  x", "b: |+\n  y\n", "c: >-\n  z"],
    );
  });

  it("links aliases and merge keys without expanding them", () => {
    const text = "x: &a {k: 1, l: 2}\ny:\n  <<: *a\n  k: 3\nz: [*a]\n";
    const { documents } = parseYaml(text);
    assert.equal(documents[0]?.aliases.length, 2);
    assert.deepEqual(value(text), { x: { k: 1, l: 2 }, y: { k: 3, l: 2 }, z: [{ k: 1, l: 2 }] });
    const y = root(text).entries[1]?.value;
    assert.deepEqual(y?.kind === "map" && y.entries.map(({ name, merge }) => [name, merge]), [
      ["<<", true],
      ["k", false],
    ]);
  });

  it("knows anchors and tags", () => {
    const text = "a: !override &x\n  - 1\nb: !reset\nc: &y !!str 5\n";
    const [a, b, c] = root(text).entries;
    assert.deepEqual(
      [a?.value?.tag?.name, a?.value?.anchor?.name, at(text, a?.value?.outer)],
      ["!override", "x", "!override &x\n  - 1"],
    );
    assert.deepEqual([b?.value?.tag?.name, at(text, b?.range)], ["!reset", "b: !reset"]);
    assert.deepEqual(
      [(c?.value as ScalarNode).value, at(text, c?.value?.range), at(text, c?.value?.outer)],
      ["5", "5", "&y !!str 5"],
    );
  });

  it("reports an alias without an anchor", () => {
    assert.deepEqual(
      parseYaml("a: *b\n").errors.map(({ code, range }) => [code, range]),
      [["ALIAS_UNRESOLVED", { start: 3, end: 5 }]],
    );
  });

  it("survives aliases that contain themselves and exploding aliases", () => {
    assert.deepEqual(value("a: &a [*a]\n"), { a: [undefined] });
    const bomb = ["a0: &a0 [x]"];
    for (let i = 1; i < 60; i++)
      bomb.push(
        `a${String(i)}: &a${String(i)} {<<: [*a${String(i - 1)}, *a${String(i - 1)}], k: [*a${String(i - 1)}, *a${String(i - 1)}]}`,
      );
    assert.ok(value(bomb.join("\n")));
  });

  it("reads several documents, CRLF and a byte order mark", () => {
    const text = "\uFEFFa: 1\r\nb:\r\n- x\r\n---\r\nc: 2\r\n";
    const { documents, eol } = parseYaml(text);
    assert.equal(eol, "\r\n");
    assert.deepEqual(
      documents.map((document) => toValue(document.root)),
      [{ a: 1, b: ["x"] }, { c: 2 }],
    );
    assert.equal(at(text, root(text).entries[0]?.range), "a: 1");
  });

  it("gives a key that is being typed as an entry of its own", () => {
    const text = "services:\n  web:\n    image: x\n    rest\n    ports:\n      - 80\n";
    const file = parseYaml(text);
    assert.ok(file.errors.length > 0);
    assert.deepEqual(toValue(file.documents[0]?.root), {
      services: { web: { image: "x", rest: undefined, ports: [80] } },
    });
  });

  it("keeps what stands in front of an open quotation mark or bracket", () => {
    assert.deepEqual(Object.keys(value('a: 1\nb: "x\nc: 2\n') as object), ["a", "b"]);
    assert.deepEqual(Object.keys(value("a: 1\nb: [x\nc: 2\n") as object).slice(0, 2), ["a", "b"]);
  });

  it("never throws", () => {
    const samples = [
      "",
      "\u0000\u0001",
      "\t",
      "- ? :",
      "{",
      "]",
      "%YAML 9",
      "&a",
      "*",
      "!",
      "--- |",
      "a: b: c",
      "\uFEFF",
      "? \n: ",
      "!<",
      "a: !<x",
      "<<: 1",
      "-\n-",
      "'",
      "\ud800",
    ];
    for (const sample of samples) assert.doesNotThrow(() => value(sample), sample);
  });

  it("gives up on text that is too large or too deep", () => {
    assert.deepEqual(
      parseYaml("a".repeat(500_001)).errors.map(({ code }) => code),
      ["TOO_LARGE"],
    );
    assert.deepEqual(
      parseYaml("a: \0").errors.map(({ code }) => code),
      ["BINARY"],
    );
    assert.ok(parseYaml("[".repeat(50_000)).errors.some(({ code }) => code === "TOO_DEEP"));
    assert.ok(parseYaml("---\n".repeat(5000)).errors.some(({ code }) => code === "TOO_DEEP"));
  });
});

describe("traceScalar", () => {
  function trace(text: string, part: string): string | undefined {
    const scalar = root(text).entries[0]!.value!;
    assert.equal(scalar.kind, "scalar");
    const whole = traceScalar(text, scalar);
    const start = whole.text.indexOf(part);
    assert.notEqual(start, -1, whole.text);
    return at(text, sourceRange(whole, start, start + part.length));
  }

  it("leads back into plain and quoted scalars", () => {
    assert.equal(trace("a: hello", "ell"), "ell");
    assert.equal(trace("a: 'it''s here'", "here"), "here");
    assert.equal(trace('a: "x\\ty\\u0041z"', "z"), "z");
  });

  it("leads back into literal blocks", () => {
    assert.equal(trace("a: |\n\n  FROM x\n    RUN y\n", "RUN y"), "RUN y");
    assert.equal(trace("a: |-\r\n    FROM x\r\n    RUN y\r\n", "RUN y"), "RUN y");
  });

  it("gives no place where lines are folded", () => {
    assert.equal(trace("a: >\n  b\n  c\n", "b c"), undefined);
    assert.equal(trace("a: b\n  c\n", "b c"), undefined);
  });
});
