import { readFileSync } from "node:fs";
import { join } from "node:path";
import { productNames, securityEndsWithLts } from "../../src/knowledge/data/image-products.ts";
import { type Cycle, encodeProducts, type Product } from "../../src/knowledge/images/end-of-life-table.ts";
import { asMap, type MapNode, ownEntry, parseYaml, type ScalarNode } from "../../src/syntax/yaml.ts";
import { type Stamp, tableModule } from "./git.ts";

/** Reads the products that images are mapped to from a checkout of endoflife.date. */
export function readProductFiles(checkout: string): ReadonlyMap<string, Product> {
  return new Map(
    productNames().map((name) => [
      name,
      readProduct(readFileSync(join(checkout, "products", `${name}.md`), "utf8"), securityEndsWithLts.has(name)),
    ]),
  );
}

/**
 * The release lines in the front matter of a product page. `lts`: the end that counts is the one of long-term support
 * (`eoes`), because it reaches everybody by the usual way, as for Debian.
 */
export function readProduct(page: string, lts: boolean): Product {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(page)?.[1] ?? "";
  const root = asMap(parseYaml(matter).documents[0]?.root);
  const releases = root && ownEntry(root, "releases")?.value;
  const items = releases?.kind === "list" ? releases.items : [];
  const maps = items.flatMap(({ value }) => asMap(value) ?? []);
  return { title: (root && scalar(root, "title")?.text) ?? "", cycles: maps.map((map) => cycleOf(map, lts)) };
}

function cycleOf(map: MapNode, lts: boolean): Cycle {
  const codename = scalar(map, "codename")?.text.split(" ")[0]?.toLowerCase();
  const end = dayOrTruth(lts ? (scalar(map, "eoes") ?? scalar(map, "eol")) : scalar(map, "eol"));
  return { name: scalar(map, "releaseCycle")?.text ?? "", codename, end, lts: dayOrTruth(scalar(map, "lts")) };
}

/** A day, `true` for "past" or "from the beginning", and `undefined` for `false`. */
function dayOrTruth(node: ScalarNode | undefined): Cycle["end"] {
  if (!node || node.value === false) return undefined;
  return node.value === true ? true : node.text;
}

function scalar(map: MapNode, name: string): ScalarNode | undefined {
  const value = ownEntry(map, name)?.value;
  return value?.kind === "scalar" ? value : undefined;
}

/** Text of `end-of-life.generated.ts`. */
export function endOfLifeModule(products: ReadonlyMap<string, Product>, stamp: Stamp): string {
  const doc = `Ends of support, as of ${stamp.date} (${stamp.commit}); encoded as \`end-of-life-table.ts\` says.`;
  return tableModule(
    "github.com/endoflife-date/endoflife.date (MIT)",
    doc,
    "encodedProducts",
    encodeProducts(products),
  );
}
