import { once, remember } from "../../syntax/memo.ts";
import { encodedProducts } from "../data/end-of-life.generated.ts";
import { codenameOf, productOf } from "../data/image-products.ts";
import { type Cycle, type Product, readProducts } from "./end-of-life-table.ts";
import { isDistributionName } from "./tag-form.ts";

/** What a tag contains that gets no more fixes, or will not for long. */
export interface Ended {
  /** "Node.js 16", "Debian 10 (buster)". */
  readonly what: string;
  /** True: the distribution below the image's own product. */
  readonly below: boolean;
  /** Day in UTC on which its support ended, or will; undefined when it is past but unknown. */
  readonly on: string | undefined;
}

const ownName = /^v?\d+(?:\.\d+)*/;
/** An end is foretold this long before it comes. */
export const foretoldDays = 90;

const products = once(() => readProducts(encodedProducts));
/** The release lines of a product by its name at endoflife.date; undefined when none is embedded. */
export const product: (name: string) => Product | undefined = remember((name) => {
  const found = products()(name);
  return found && { ...found, cycles: found.cycles.map((cycle) => named(name, cycle)) };
});

function named(name: string, cycle: Cycle): Cycle {
  return { ...cycle, codename: cycle.codename ?? codenameOf(name, cycle.name) };
}

/**
 * What of the image was past its end of life on `today` ("2026-08-21"): its product, or the distribution that the tag
 * names. Undefined when all is supported or nothing is known. `image`: as `canonicalName` gives it.
 */
export function endOfLife(image: string, tag: string, today: string): Ended | undefined {
  return endedOn(`${image}\n${tag}`, today);
}

// A file's images are asked for at every keystroke.
const endedOn = remember((imageAndTag, today = ""): Ended | undefined => {
  const [image = "", tag = ""] = imageAndTag.split("\n");
  const own = productOf(image);
  if (own === undefined) return endedBelow(tag, today);
  const all = product(own)?.cycles ?? [];
  const [word = ""] = tag.split("-");
  const unlisted = unlistedCycle(all, word, today);
  return ended(own, unlisted ? [unlisted] : cyclesOfTag(all, word), false, today) ?? endedBelow(tag, today);
});

/** What of an image that is supported on `today` ends within 90 days; undefined when nothing does, or something has ended. */
export function endingSoon(image: string, tag: string, today: string): Ended | undefined {
  return endOfLife(image, tag, today) ? undefined : endOfLife(image, tag, daysLater(today, foretoldDays));
}

/** Products that words of tags name, by code name or by what stands in front of the version: "alpine3.24", "ubuntu22.04". */
const distributions: readonly (readonly [product: string, prefix: string])[] = [
  ["debian", "debian"],
  ["ubuntu", "ubuntu"],
  ["alpine-linux", "alpine"],
  ["centos", "centos"],
];

/** What has ended of the distribution that a word of a tag names; the first word may be one: "bookworm", "alpine3.24". */
export function endedBelow(tag: string, today: string): Ended | undefined {
  for (const word of tag.split("-")) {
    for (const [name, prefix] of distributions) {
      const cycles = product(name)?.cycles ?? [];
      const found = cycles.filter((cycle) => cycle.codename === word || word === `${prefix}${cycle.name}`);
      const result = ended(name, found, true, today);
      if (result) return result;
    }
  }
  return undefined;
}

/** Ended only when every cycle that the tag may mean has ended. */
function ended(name: string, cycles: readonly Cycle[], below: boolean, today: string): Ended | undefined {
  const [newest] = cycles;
  if (!newest || !cycles.every((cycle) => hasEnded(cycle, today))) return undefined;
  const days = cycles.map(({ end }) => end).filter((end) => typeof end === "string");
  // People know releases of Node.js by their numbers.
  const isCommon = newest.codename !== undefined && codenameOf(name, newest.name) === undefined;
  const codename = isCommon ? ` (${newest.codename})` : "";
  return { what: `${product(name)?.title ?? name} ${newest.name}${codename}`, below, on: days.toSorted().at(-1) };
}

/** True when there are no more fixes on that day. */
export function hasEnded({ end }: Cycle, today: string): boolean {
  return end === true || (end !== undefined && end <= today);
}

/** The cycle that a version or code name belongs to; for "7" all that begin with it: 7.4, 7.3, … */
export function cyclesOfTag(cycles: readonly Cycle[], word: string): readonly Cycle[] {
  const named = cycles.filter(({ codename }) => codename !== undefined && codename === word);
  const version = ownName.exec(word)?.[0].replace(/^v/, "");
  if (named.length > 0 || version === undefined) return named;
  const within = cycles.filter(({ name }) => version === name || version.startsWith(`${name}.`));
  if (within.length > 0) return within.toSorted((a, b) => b.name.length - a.name.length).slice(0, 1);
  return cycles.filter(({ name }) => name.startsWith(`${version}.`));
}

/**
 * A cycle for versions older than all that are listed, where the oldest of those has ended: endoflife.date begins Node.js with 1
 * and says nothing of 0.12.
 */
export function unlistedCycle(cycles: readonly Cycle[], word: string, today: string): Cycle | undefined {
  const version = ownName.exec(word)?.[0].replace(/^v/, "");
  const oldest = cycles.at(-1);
  if (version === undefined || !oldest || !hasEnded(oldest, today)) return undefined;
  if (!cycles.every(({ name }) => isBelow(version, name))) return undefined;
  return { name: version.split(".").slice(0, 2).join("."), codename: undefined, end: true, lts: undefined };
}

function isBelow(version: string, cycle: string): boolean {
  const [ours, theirs] = [version, cycle].map((each) => each.split(".").map(Number));
  const at = (ours ?? []).findIndex((part, index) => part !== (theirs?.[index] ?? 0));
  return at !== -1 && (ours?.[at] ?? 0) < (theirs?.[at] ?? 0);
}

const distributionWord = /^([a-z]+?)[\d.]*$/;

/** The distribution that a word of a tag names: "debian" for "bookworm", "alpine" for "alpine3.24"; undefined for other words. */
export function distributionOf(word: string): string | undefined {
  const byCodename = ["debian", "ubuntu"].find((name) =>
    product(name)?.cycles.some(({ codename }) => codename === word),
  );
  return byCodename ?? (isDistributionName(word) ? distributionWord.exec(word)?.[1] : undefined);
}

/** The day that many days after another one: "2027-02-19" for "2026-11-21" and 90. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
