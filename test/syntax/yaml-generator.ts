import fc from "fast-check";

/** A YAML document to be written out in a given layout. */
export type Tree =
  | { readonly kind: "inline"; readonly text: string }
  | { readonly kind: "lines"; readonly head: string; readonly lines: readonly string[] }
  | { readonly kind: "alias" }
  | { readonly kind: "map"; readonly anchor: boolean; readonly members: readonly Member[] }
  | { readonly kind: "list"; readonly anchor: boolean; readonly members: readonly Member[] };

export interface Member {
  readonly key: string;
  readonly above: string;
  readonly behind: string;
  readonly value: Tree;
}

export interface Style {
  readonly step: number;
  readonly indentless: boolean;
  readonly eol: "\n" | "\r\n";
  readonly bom: boolean;
  readonly finalNewline: boolean;
  readonly start: boolean;
}

const inline = fc
  .constantFrom(
    "1",
    "true",
    "plain text",
    "'it''s'",
    '"dq \\n x"',
    "80:80",
    "~",
    "",
    "",
    "",
    "a#b",
    "{a: 1, b: [x, y]}",
    "[a, 'b', {c: d}]",
    "[]",
    "{}",
    "{a: 1,}",
    "&q 5",
    "&r [x]",
    "!reset null",
    "http://x/y",
    "[ 1 , 2 ]",
  )
  .map((text): Tree => ({ kind: "inline", text }));

const lines = fc
  .constantFrom<readonly [string, readonly string[]]>(
    ["|", ["one", "  two # no comment"]],
    [">-", ["one", "", "two"]],
    ["|+", ["keep", ""]],
    ["|-  # header", ["a: b"]],
    ["", ["plain over", "two lines"]],
    ["{", ["a: 1, # first", "b: 2 # second", "}"]],
    ["[", ["x,", "y,", "]"]],
    ["[ x,", ["y, z ]"]],
  )
  .map(([head, body]): Tree => ({ kind: "lines", head, lines: body }));

const { collection } = fc.letrec<{ tree: Tree; member: Member; collection: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    inline,
    lines,
    fc.constant<Tree>({ kind: "alias" }),
    tie("collection"),
    tie("collection"),
  ),
  collection: fc.record({
    kind: fc.constantFrom("map", "list"),
    anchor: fc.boolean(),
    members: fc.uniqueArray(tie("member"), {
      minLength: 1,
      maxLength: 4,
      selector: ({ key }) => key.replaceAll(/['"]/g, ""),
    }),
  }),
  member: fc.record({
    key: fc.constantFrom("a", "b", "c", "'d'", '"e f"', "x-y"),
    above: fc.constantFrom("", "", "", "# above", "blank", "#\ttab"),
    behind: fc.constantFrom("", "", "# behind", "#\tbehind"),
    value: tie("tree"),
  }),
}));

export const trees: fc.Arbitrary<Tree> = collection;

export const styles: fc.Arbitrary<Style> = fc.record({
  step: fc.constantFrom(2, 4, 3),
  indentless: fc.boolean(),
  eol: fc.constantFrom("\n", "\r\n"),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  start: fc.boolean(),
});

/** Writes a tree as the value of the key "root", with a "last" entry behind it. */
export function write(node: Tree, style: Style): string {
  const root: Tree = {
    kind: "map",
    anchor: false,
    members: [member("root", node), member("last", { kind: "inline", text: "1" })],
  };
  const output: string[] = [];
  writeMembers(root, "", style, output, { count: 0, ready: [] });
  const head = `${style.bom ? "\uFEFF" : ""}${style.start ? `---${style.eol}` : ""}`;
  return head + output.join(style.eol) + (style.finalNewline ? style.eol : "");
}

function member(key: string, value: Tree): Member {
  return { key, above: "", behind: "", value };
}

interface Anchors {
  count: number;
  readonly ready: string[];
}

function writeMembers(
  node: Tree & { kind: "map" | "list" },
  indent: string,
  style: Style,
  output: string[],
  anchors: Anchors,
): void {
  for (const [index, { key, above, behind, value }] of node.members.entries()) {
    if (above !== "") output.push(above === "blank" ? "" : indent + above);
    const head = node.kind === "map" ? `${indent}${key}:` : `${indent}-`;
    writeValue(
      head,
      value,
      behind,
      { indent, inList: node.kind === "list", first: index === 0 },
      style,
      output,
      anchors,
    );
  }
}

interface Position {
  readonly indent: string;
  readonly inList: boolean;
  readonly first: boolean;
}

function writeValue(
  head: string,
  value: Tree,
  behind: string,
  at: Position,
  style: Style,
  output: string[],
  anchors: Anchors,
): void {
  const comment = behind === "" ? "" : ` ${behind}`;
  const inner = at.indent + " ".repeat(style.step);
  if (value.kind === "inline") output.push(`${head}${value.text === "" ? "" : ` ${value.text}`}${comment}`);
  else if (value.kind === "alias")
    output.push(`${head} ${anchors.ready.length > 0 ? `*${anchors.ready.at(-1) ?? ""}` : "none"}${comment}`);
  else if (value.kind === "lines") {
    output.push(`${head} ${value.head}`.trimEnd(), ...value.lines.map((line) => (line === "" ? "" : inner + line)));
  } else {
    const name = `n${String(anchors.count++)}`;
    const below = value.kind === "list" && !at.inList && style.indentless ? at.indent : inner;
    output.push(`${head}${value.anchor ? ` &${name}` : ""}${comment}`);
    const start = output.length;
    writeMembers(value, below, style, output, anchors);
    if (at.inList && !value.anchor && comment === "") pullUp(output, start, head, at.indent);
    if (value.anchor) anchors.ready.push(name);
  }
}

/** Writes the first member of a nested collection on the line of its dash: `- a: 1`. */
function pullUp(output: string[], start: number, head: string, indent: string): void {
  const first = output[start] ?? "";
  if (first.trim() === "" || first.trim().startsWith("#")) return;
  output.splice(start - 1, 2, head + first.slice(indent.length + 1));
}
