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

/** All frozen tags of an image in an encoded table; empty when there is none. */
export function readFrozen(text: string, name: string): readonly FrozenTag[] {
  return meanings(text, name).flatMap(({ dropped, meant, codes }) =>
    codes.map((code) => ({ tag: lengthenTag(code, meant), dropped, meant })),
  );
}

/** One frozen tag of an image; the others are not decoded. */
export function findFrozen(text: string, name: string, tag: string): FrozenTag | undefined {
  const [first = tag] = tag.split("-");
  for (const { dropped, meant, codes } of meanings(text, name, first)) {
    if (codes.includes(shortenTag(tag, meant))) return { tag, dropped, meant };
  }
  return undefined;
}

interface Meaning {
  readonly dropped: string;
  readonly meant: string;
  readonly codes: readonly string[];
}

/** The lines of an image; only those with `word` in them when it is given. */
function meanings(text: string, name: string, word = ""): readonly Meaning[] {
  const head = `=${name}\n`;
  const start = text.startsWith(head) ? 0 : text.indexOf(`\n${head}`) + 1;
  if (start === 0 && !text.startsWith(head)) return [];
  const end = text.indexOf("\n=", start);
  const found: Meaning[] = [];
  let dropped = "";
  for (const line of text.slice(start + head.length, end === -1 ? undefined : end).split("\n")) {
    const space = line.indexOf(" ");
    if (space === -1) dropped = line;
    else if (line.includes(word))
      found.push({ dropped, meant: line.slice(0, space), codes: line.slice(space + 1).split(" ") });
  }
  return found;
}

/**
 * A tag told by what it leaves out of a longer one. For each word between hyphens of that: "=" where the tag has the word,
 * the number of version parts where it has only these, "0" where it has the letters without the version behind them, "-"
 * where it lacks the word. ":" and the tag when that cannot be said.
 */
export function shortenTag(tag: string, whole: string): string {
  const words = tag.split("-");
  let used = 0;
  const code = whole.split("-").map((word) => {
    const sign = signFor(words[used], word);
    if (sign !== "-") used++;
    return sign;
  });
  return used === words.length && lengthenTag(code.join(""), whole) === tag ? code.join("") : `:${tag}`;
}

function signFor(own: string | undefined, word: string): string {
  if (own === word) return "=";
  if (own === undefined || own === "") return "-";
  if (own === lettersOf(word)) return "0";
  return word.startsWith(`${own}.`) ? String(own.split(".").length) : "-";
}

/** Takes back what `shortenTag` did. */
export function lengthenTag(code: string, whole: string): string {
  if (code.startsWith(":")) return code.slice(1);
  const words = whole.split("-").flatMap((word, index) => {
    const sign = code[index];
    if (sign === "-") return [];
    return [sign === "=" ? word : sign === "0" ? lettersOf(word) : firstParts(word, Number(sign))];
  });
  return words.join("-");
}

/** "1.2" of "1.2.3" for 2. */
function firstParts(word: string, count: number): string {
  return word.split(".").slice(0, count).join(".");
}

/** "alpine" of "alpine3.22". */
function lettersOf(word: string): string {
  return word.replace(/[\d.]+$/, "");
}
