import { once, remember } from "../../syntax/memo.ts";
import { encodedProducts } from "../data/end-of-life.generated.ts";
import { productOf } from "../data/image-products.ts";
import { type Cycle, type Product, readProducts } from "./end-of-life-table.ts";
import { hasTag, pin } from "./image-catalogue.ts";
import { isDistributionName, tagForm } from "./tag-form.ts";

/** What a tag contains that gets no more fixes. */
export interface Ended {
  /** "Node.js 16", "Debian 10 (buster)". */
  readonly what: string;
  /** True: the distribution below the image's own product. */
  readonly below: boolean;
  /** First day without fixes in UTC; undefined when it is past but unknown. */
  readonly since: string | undefined;
}

const ownName = /^v?\d+(?:\.\d+)*/;
/** A line that ends this soon is no place to move to. */
const worthMovingDays = 180;

const products = once(() => readProducts(encodedProducts));
const product: (name: string) => Product | undefined = remember((name) => products()(name));

/**
 * What of the image was past its end of life on `today` ("2026-08-21"): its product, or the distribution that the tag
 * names. Undefined when all is supported or nothing is known. `image`: as `canonicalName` gives it.
 */
export function endOfLife(image: string, tag: string, today: string): Ended | undefined {
  const own = productOf(image);
  if (own === undefined) return endedBelow(tag, today);
  const cycles = cyclesOfTag(product(own)?.cycles ?? [], tag.split("-")[0] ?? "");
  return ended(own, cycles, false, today) ?? endedBelow(tag, today);
}

function endedBelow(tag: string, today: string): Ended | undefined {
  for (const word of tag.split("-").slice(1)) {
    for (const name of ["debian", "ubuntu", "alpine-linux"]) {
      const cycles = product(name)?.cycles ?? [];
      const found =
        name === "alpine-linux"
          ? cycles.filter((cycle) => word === `alpine${cycle.name}`)
          : cycles.filter(({ codename }) => codename === word);
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
  const codename = newest.codename === undefined ? "" : ` (${newest.codename})`;
  return { what: `${product(name)?.title ?? name} ${newest.name}${codename}`, below, since: days.toSorted().at(-1) };
}

function hasEnded({ end }: Cycle, today: string): boolean {
  return end === true || (end !== undefined && end <= today);
}

/** The cycle that a version or code name belongs to; for "7" all that begin with it: 7.4, 7.3, … */
function cyclesOfTag(cycles: readonly Cycle[], word: string): readonly Cycle[] {
  const named = cycles.filter(({ codename }) => codename !== undefined && codename === word);
  const version = ownName.exec(word)?.[0].replace(/^v/, "");
  if (named.length > 0 || version === undefined) return named;
  const within = cycles.filter(({ name }) => version === name || version.startsWith(`${name}.`));
  if (within.length > 0) return within.toSorted((a, b) => b.name.length - a.name.length).slice(0, 1);
  return cycles.filter(({ name }) => name.startsWith(`${version}.`));
}

/**
 * The tag to move to: of the next line that is supported for half a year from `today`, with the same variant; on a supported
 * distribution of the same family when only that has ended. As deep as the written one where the catalogue allows.
 * `name`: as `catalogueName` gives it. Undefined when the catalogue has none.
 */
export function supportedTag(name: string, image: string, tag: string, today: string): string | undefined {
  const end = endOfLife(image, tag, today);
  if (!end) return undefined;
  const [version = ""] = tag.split("-");
  const found = firstBuilt(name, image, tag, end.below ? ownLines(version) : nextLines(image, version, today), today);
  if (found === undefined || tagForm(tag).depth < 3) return found;
  return pin(name, found)?.tag ?? found;
}

/** The tag of the same line and variant that is still built and supported; undefined when there is none. */
export function currentTag(name: string, image: string, tag: string, today: string): string | undefined {
  return firstBuilt(name, image, tag, ownLines(tag.split("-")[0] ?? ""), today);
}

function firstBuilt(
  name: string,
  image: string,
  tag: string,
  lines: readonly string[],
  today: string,
): string | undefined {
  const [, ...words] = tag.split("-");
  const candidates = lines.flatMap((line) => variants(line, words));
  const lasts = (candidate: string): boolean =>
    !endOfLife(image, candidate, today) && !endedBelow(candidate, daysLater(today, worthMovingDays));
  return candidates.find((candidate) => candidate !== tag && hasTag(name, candidate) && lasts(candidate));
}

/** "3.12.1", "3.12", "3" */
function ownLines(version: string): readonly string[] {
  const parts = version.split(".");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}

/** Names of the lines behind the one of `version` that are worth moving to, nearest first; a code name stands for a code name. */
function nextLines(image: string, version: string, today: string): readonly string[] {
  const cycles = product(productOf(image) ?? "")?.cycles ?? [];
  const current = cyclesOfTag(cycles, version)[0];
  const limit = daysLater(today, worthMovingDays);
  const newer = current
    ? cycles.slice(0, cycles.indexOf(current)).filter((cycle) => isNewer(cycle, current) && !hasEnded(cycle, limit))
    : [];
  const prefix = version.startsWith("v") ? "v" : "";
  const byName = current?.codename === version;
  return newer
    .toReversed()
    .flatMap(({ name, codename }) => (byName ? (codename ?? []) : [`${prefix}${name}`, `${prefix}${name}.0`]));
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function isNewer(a: Cycle, b: Cycle): boolean {
  const [ours, theirs] = [a, b].map(({ name }) => name.split(".").map(Number));
  const at = (ours ?? []).findIndex((part, index) => part !== (theirs?.[index] ?? -1));
  return at !== -1 && (ours?.[at] ?? 0) > (theirs?.[at] ?? -1);
}

/** The tags that a version may have with these words: as they are, with a distribution without its version, without it. */
function variants(version: string, words: readonly string[]): readonly string[] {
  const unversioned = words.map((word) => (isDistributionName(word) ? word.replace(/[\d.]+$/, "") : word));
  const plain = words
    .filter((word) => !isDistributionName(word) || word.startsWith("alpine"))
    .map((word) => word.replace(/^(alpine)[\d.]+$/, "$1"));
  return [words, unversioned, plain].map((each) => [version, ...each].join("-"));
}
