/** The versions that go on from a tag. */
export interface NewestTags {
  /** The newest of the same major version: "20.19.0-alpine" for "20.11.1-alpine", and for "20-alpine". */
  readonly sameMajor: string;
  /** The newest of all with the same suffix and as many version parts: "24.1.0-alpine" for "20.11.1-alpine". */
  readonly any: string;
}

interface Version {
  readonly tag: string;
  readonly parts: readonly number[];
  /** What stands around the numbers, "v.." for "v1.2.3": only versions written alike are compared. */
  readonly shape: string;
  /** "rc1" in "3.15.0rc1". */
  readonly preRelease: string | undefined;
  /** From the first hyphen on; "" when there is none. */
  readonly suffix: string;
}

/**
 * Finds the newest release in the line of a written tag: same text behind the first hyphen, same number of version parts.
 * A tag of one part such as "20" names a whole line, so within its major version all that go into more detail count.
 * No pre-release unless the written tag is one. Undefined when the written tag does not begin with a version.
 */
export function newestTags(written: string, tags: readonly string[]): NewestTags | undefined {
  const from = readVersion(written);
  if (from === undefined) return undefined;
  const line = tags
    .map(readVersion)
    .filter((version) => version !== undefined && isAlternative(version, from)) as Version[];
  const alike = line.filter(({ shape }) => shape === from.shape);
  const sameMajor = line.filter(
    ({ parts, shape }) => parts[0] === from.parts[0] && (from.parts.length === 1 || shape === from.shape),
  );
  return { sameMajor: newest(sameMajor)?.tag ?? written, any: newest(alike)?.tag ?? written };
}

function readVersion(tag: string): Version | undefined {
  const hyphen = tag.indexOf("-");
  const [head, suffix] = hyphen === -1 ? [tag, ""] : [tag.slice(0, hyphen), tag.slice(hyphen)];
  const [, numbers, preRelease] = /^(v?\d+(?:[._u]\d+)*)((?:rc|alpha|beta|a|b|m)\d*)?$/i.exec(head) ?? [];
  if (numbers === undefined) return undefined;
  return { tag, suffix, preRelease, parts: (numbers.match(/\d+/g) ?? []).map(Number), shape: shapeOf(numbers) };
}

/** A date in one piece, 20260810, is written otherwise than a version of one part. */
function shapeOf(numbers: string): string {
  return /^20\d{6}$/.test(numbers) ? "date" : numbers.replace(/\d+/g, "0");
}

function isAlternative(version: Version, from: Version): boolean {
  if (version.suffix !== from.suffix || !version.shape.startsWith(from.shape.charAt(0))) return false;
  return version.preRelease === undefined || from.preRelease !== undefined;
}

function newest(versions: readonly Version[]): Version | undefined {
  return [...versions].sort(compare).at(-1);
}

/** The more detailed one wins among equals: "20.1.0" over "20.1"; a release over its candidates. */
function compare(a: Version, b: Version): number {
  for (const [index, part] of a.parts.entries()) {
    const other = b.parts[index];
    if (other === undefined) return 1;
    if (part !== other) return part - other;
  }
  if (a.parts.length !== b.parts.length) return -1;
  return comparePreReleases(a.preRelease, b.preRelease);
}

function comparePreReleases(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b, "en", { numeric: true });
}
