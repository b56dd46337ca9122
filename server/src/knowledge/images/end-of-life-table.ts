/** One release line of a product. */
export interface Cycle {
  /** As endoflife.date names it: "22", "3.13", "24.04". */
  readonly name: string;
  /** First word of its code name in lower case: "bookworm". */
  readonly codename: string | undefined;
  /** Day in UTC from which there are no more fixes; true: that day is past but unknown; undefined: none is announced. */
  readonly end: string | true | undefined;
  /** Day in UTC from which it has long-term support; true: since its release; undefined: it has none. */
  readonly lts: string | true | undefined;
}

export interface Product {
  /** What people call it: "Node.js". */
  readonly title: string;
  /** Newest first. */
  readonly cycles: readonly Cycle[];
}

/**
 * Products as text, by their names at endoflife.date. Per product a line `=name title`, then one line per cycle: name, the
 * day of its end ("+": past, "-": none; behind it "*" and perhaps a day: long-term support), and its code name if it has one.
 */
export function encodeProducts(products: ReadonlyMap<string, Product>): string {
  const lines = Array.from(products, ([name, { title, cycles }]) => [`=${name} ${title}`, ...cycles.map(cycleLine)]);
  return lines.flat().join("\n");
}

function cycleLine({ name, codename, end, lts }: Cycle): string {
  const support = lts === undefined ? "" : `*${lts === true ? "" : lts}`;
  const day = `${end === true ? "+" : (end ?? "-")}${support}`;
  return codename === undefined ? `${name} ${day}` : `${name} ${day} ${codename}`;
}

/** Reads where the products stand; one is decoded when it is asked for. */
export function readProducts(text: string): (name: string) => Product | undefined {
  const blocks = new Map(
    `\n${text}`
      .split("\n=")
      .slice(1)
      .map((block) => [block.slice(0, block.indexOf(" ")), block]),
  );
  return (name) => {
    const [head, ...lines] = blocks.get(name)?.split("\n") ?? [];
    return head === undefined ? undefined : { title: head.slice(name.length + 1), cycles: lines.map(readCycle) };
  };
}

function readCycle(line: string): Cycle {
  const [name = "", days = "", codename] = line.split(" ");
  const [day, lts] = days.split("*");
  return { name, codename, end: day === "+" ? true : day === "-" ? undefined : day, lts: lts === "" ? true : lts };
}
