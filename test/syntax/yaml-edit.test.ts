import assert from "node:assert/strict";
import type { TextEdit } from "../../server/src/syntax/text.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import type { Entry, Item, ListNode, MapNode, PlainMap, ScalarNode, YamlFile } from "../../server/src/syntax/yaml.ts";
import {
  appendItems,
  fillEntry,
  insertEntries,
  mergeEntries,
  ownEntry,
  parseYaml,
  quoteScalar,
  removeEntry,
  removeItem,
  renameKey,
  replaceScalar,
} from "../../server/src/syntax/yaml.ts";

/** The entry or item at a path of keys and positions in lists. */
function memberAt(file: YamlFile, path: string): Entry | Item {
  let node = file.documents[0]?.root;
  let member: Entry | Item | undefined;
  for (const step of path.split(".")) {
    member = node?.kind === "list" ? node.items[Number(step)] : ownEntry(node as MapNode, step);
    node = member?.value;
  }
  assert.ok(member, path);
  return member;
}

const entryAt = (file: YamlFile, path: string) => memberAt(file, path) as Entry;

function edited(
  text: string,
  edit: (file: YamlFile) => TextEdit | readonly TextEdit[] | undefined,
): string | undefined {
  const edits = edit(parseYaml(text));
  return edits && applyEdits(text, "range" in edits ? [edits] : edits);
}

const without = (text: string, path: string) => edited(text, (file) => removeEntry(file, entryAt(file, path)));
const withEntries = (text: string, path: string, entries: PlainMap, placement = {}) =>
  edited(text, (file) => insertEntries(file, memberAt(file, path).value as MapNode, entries, placement));
const merged = (text: string, path: string, values: PlainMap) =>
  edited(text, (file) => mergeEntries(file, entryAt(file, path).value as MapNode, values));

describe("removing", () => {
  it("takes whole lines and the comment behind", () => {
    assert.equal(without("a: 1\n# about b\nb: 2 # two\n\nc: 3\n", "b"), "a: 1\n# about b\n\nc: 3\n");
    assert.equal(without("\uFEFFa: 1\r\nb:\r\n  - x\r\n", "a"), "\uFEFFb:\r\n  - x\r\n");
    assert.equal(without("a: 1\nb: |\n  x\n\n  y\n", "b"), "a: 1\n");
    assert.equal(without("a: 1\nb: 2", "b"), "a: 1\n");
  });

  it("keeps the dash in front of the first key", () => {
    assert.equal(without("l:\n  - a: 1\n    b: 2\n", "l.0.a"), "l:\n  - b: 2\n");
  });

  it("takes the parent along when nothing is left", () => {
    assert.equal(without("x: 1\na:\n  b:\n    c: 1 # c\n", "a.b.c"), "x: 1\n");
    assert.equal(
      edited("x: 1\na:\n  - 1\n", (file) => removeItem(file, memberAt(file, "a.0") as Item)),
      "x: 1\n",
    );
    assert.equal(without("a: 1\n", "a"), undefined);
  });

  it("takes the comma in flow style", () => {
    assert.equal(without("m: {a: 1, b: 2, c: 3}\n", "m.a"), "m: {b: 2, c: 3}\n");
    assert.equal(without("m: {a: 1, b: 2, c: 3}\n", "m.c"), "m: {a: 1, b: 2}\n");
    assert.equal(without("m: {\n  a: 1, # one\n  b: 2, # two\n  c: 3\n}\n", "m.b"), "m: {\n  a: 1, # one\n  c: 3\n}\n");
  });

  it("leaves anchors that are needed, and files with errors", () => {
    assert.equal(without("a: &x 1\nb: *x\n", "a"), undefined);
    assert.equal(without("a: &x 1\nb: *x\n", "b"), "a: &x 1\n");
    assert.equal(without("a: 1\nb: *nothing\n", "a"), undefined);
  });

  it("does not push a comment into a block scalar", () => {
    assert.equal(without("a: |\n  x\nb: 1\n  # note\nc: 2\n", "b"), undefined);
  });
});

describe("inserting", () => {
  it("follows the siblings and leaves comments behind", () => {
    const text = "services:\n    web:\n        image: x # i\n        # later\n    db: {}\n";
    assert.equal(
      withEntries(text, "services.web", { deploy: { resources: { limits: { memory: "512M" } } }, tmpfs: ["/tmp"] }),
      "services:\n    web:\n        image: x # i\n        deploy:\n            resources:\n                limits:\n                    memory: 512M\n        tmpfs:\n            - /tmp\n        # later\n    db: {}\n",
    );
  });

  it("goes before or after a named key", () => {
    assert.equal(withEntries("m:\n  a: 1\n  b: 2\n", "m", { c: 3 }, { after: "a" }), "m:\n  a: 1\n  c: 3\n  b: 2\n");
    assert.equal(withEntries("m:\n  a: 1\n  b: 2\n", "m", { c: 3 }, { before: "b" }), "m:\n  a: 1\n  c: 3\n  b: 2\n");
    assert.equal(withEntries("m:\n  - a: 1\n", "m.0", { c: 3 }, { before: "a" }), "m:\n  - c: 3\n    a: 1\n");
  });

  it("works in flow style, with CRLF and without a final newline", () => {
    assert.equal(withEntries("m: {a: 1}\n", "m", { c: ["x"] }), "m: {a: 1, c: [x]}\n");
    assert.equal(withEntries("m: {}\n", "m", { c: true }), "m: {c: true}\n");
    assert.equal(
      withEntries("m:\r\n- a: 1\r\n  b: 2", "m.0", { c: ["x", "no"] }),
      'm:\r\n- a: 1\r\n  b: 2\r\n  c:\r\n  - x\r\n  - "no"',
    );
  });

  it("refuses what is there, and maps behind aliases of merges", () => {
    assert.equal(withEntries("m: {a: 1}\n", "m", { a: 2 }), undefined);
    assert.equal(merged("x: &x {d: {e: 1}}\nm:\n  <<: *x\n  a: 1\n", "m", { d: { f: 1 } }), undefined);
    assert.equal(merged("x: &x {e: 1}\nm:\n  d: *x\n", "m", { d: { f: 1 } }), undefined);
    assert.equal(merged("m:\n  d: !reset {}\n", "m", { d: { f: 1 } }), undefined);
  });

  it("appends items and fills empty entries", () => {
    const append = (text: string) =>
      edited(text, (file) => appendItems(file, entryAt(file, "l").value as ListNode, ["80:80"]));
    assert.equal(append("l:\n- 'a' # c\n# d\n"), "l:\n- 'a' # c\n- '80:80'\n# d\n");
    assert.equal(append("l: [a]\n"), 'l: [a, "80:80"]\n');
    assert.equal(
      edited("a:\n    b: 1\nl: # c\nz: 1\n", (file) => fillEntry(file, entryAt(file, "l"), { k: "v" })),
      "a:\n    b: 1\nl: # c\n    k: v\nz: 1\n",
    );
  });

  it("merges at any depth with one edit for each place", () => {
    assert.equal(
      merged("m:\n  deploy:\n    replicas: 2\n", "m", {
        deploy: { resources: { limits: { pids: 100 } } },
        read_only: true,
        opt: ["a:b"],
      }),
      "m:\n  deploy:\n    replicas: 2\n    resources:\n      limits:\n        pids: 100\n  read_only: true\n  opt:\n    - a:b\n",
    );
    assert.equal(
      merged("m:\n  l: [x]\n  r: false # no\n", "m", { l: ["x", "z"], r: true }),
      "m:\n  l: [x, z]\n  r: true # no\n",
    );
  });
});

describe("changing scalars and keys", () => {
  const scalar = (file: YamlFile, path: string) => entryAt(file, path).value as ScalarNode;

  it("keeps the quotes and adds them where needed", () => {
    const replaced = (text: string, value: string) =>
      edited(text, (file) => replaceScalar(file, scalar(file, "a"), value));
    assert.equal(replaced("a: 'x' # c\n", "it's"), "a: 'it''s' # c\n");
    assert.equal(replaced("a: x\nb: 'y'\n", "true"), "a: 'true'\nb: 'y'\n");
    assert.equal(replaced("a: x\n", "nginx:1.27"), "a: nginx:1.27\n");
    assert.equal(replaced("a: &q x\nb: *q\n", "y"), undefined);
    assert.equal(replaced("a: !reset x\n", "y"), undefined);
  });

  it("quotes as the file does", () => {
    assert.equal(
      edited("a: 80:80\n", (file) => quoteScalar(file, scalar(file, "a"))),
      'a: "80:80"\n',
    );
    assert.equal(
      edited("a: 22:22 # c\nb: ['x']\n", (file) => quoteScalar(file, scalar(file, "a"))),
      "a: '22:22' # c\nb: ['x']\n",
    );
    assert.equal(
      edited("a: 'x'\n", (file) => quoteScalar(file, scalar(file, "a"))),
      undefined,
    );
  });

  it("renames keys", () => {
    assert.equal(
      edited("'a': 1 # c\n", (file) => renameKey(file, entryAt(file, "a"), "b")),
      "'b': 1 # c\n",
    );
    assert.equal(
      edited("a: 1\nb: 2\n", (file) => renameKey(file, entryAt(file, "a"), "b")),
      undefined,
    );
  });
});
