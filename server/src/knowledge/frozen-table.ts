/** A tag that upstream no longer moves. */
export interface FrozenTag {
  readonly tag: string;
  /** Day in UTC on which upstream dropped it: "2026-05-01". */
  readonly dropped: string;
  /** The most specific tag of its last alias class. */
  readonly meant: string;
}

/**
 * Frozen tags as text, by image name without "library/". Per image a line `=name`; per day of dropping a line with the day
 * in front of what was dropped on it; per last meaning a line with the tag, then the tags that meant it, each as
 * `shortenTag` writes it.
 */
export function encodeFrozen(images: ReadonlyMap<string, readonly FrozenTag[]>): string {
  const lines: string[] = [];
  for (const [name, tags] of images) {
    lines.push(`=${name}`);
    for (const day of [...new Set(tags.map(({ dropped }) => dropped))].toSorted()) {
      const ofDay = tags.filter(({ dropped }) => dropped === day);
      const meanings = [...new Set(ofDay.map(({ meant }) => meant))].toSorted();
      lines.push(day, ...meanings.map((meant) => meaningLine(meant, ofDay)));
    }
  }
  return lines.join("\n");
}

function meaningLine(meant: string, tags: readonly FrozenTag[]): string {
  const shortened = tags.filter((frozen) => frozen.meant === meant).map(({ tag }) => shortenTag(tag, meant));
  return `${meant} ${shortened.toSorted().join(" ")}`;
}

/** Reads where the images stand; an image is decoded when it is asked for. Undefined: nothing of it is frozen. */
export function readFrozen(text: string): (name: string) => readonly FrozenTag[] | undefined {
  const blocks = new Map(`\n${text}`.split("\n=").slice(1).map((block) => [block.slice(0, block.indexOf("\n")), block]));
  return (name) => {
    const block = blocks.get(name);
    return block === undefined ? undefined : decodeBlock(block);
  };
}

function decodeBlock(block: string): readonly FrozenTag[] {
  let dropped = "";
  return block.split("\n").slice(1).flatMap((line) => {
    const [meant = "", ...tags] = line.split(" ");
    if (tags.length === 0) dropped = meant;
    const day = dropped;
    return tags.map((tag) => ({ tag: lengthenTag(tag, meant), dropped: day, meant }));
  });
}

/**
 * A tag told by what it leaves out of a longer one: for each word between hyphens of that "=" where it has the word,
 * the number of version parts where it has only these, "-" where it lacks it. ":" and the tag when that cannot be said.
 */
export function shortenTag(tag: string, whole: string): string {
  const words = tag.split("-");
  let used = 0;
  const code = whole.split("-").map((word) => {
    const own = words[used];
    if (own !== word && (own === undefined || own === "" || !word.startsWith(`${own}.`))) return "-";
    used++;
    return own === word ? "=" : String(own.split(".").length);
  });
  const known = used === words.length && code.every((sign) => sign.length === 1);
  return known ? code.join("") : `:${tag}`;
}

/** Takes back what `shortenTag` did. */
export function lengthenTag(code: string, whole: string): string {
  if (code.startsWith(":")) return code.slice(1);
  const words = whole.split("-").map((word, index) => {
    const sign = code[index];
    if (sign === "=") return word;
    return sign === "-" ? undefined : word.split(".").slice(0, Number(sign)).join(".");
  });
  return words.filter((word) => word !== undefined).join("-");
}
