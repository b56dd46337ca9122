import { breaksAt, isStableLine, productOf } from "../data/image-products.ts";
import {
  cyclesOfTag,
  daysLater,
  distributionOf,
  endedBelow,
  endOfLife,
  hasEnded,
  product,
  unlistedCycle,
} from "./end-of-life.ts";
import type { Cycle } from "./end-of-life-table.ts";
import { aliases, hasTag, linuxAliases, pin } from "./image-catalogue.ts";
import { isDistributionName, tagForm } from "./tag-form.ts";

/** A line that ends this soon is no place to move to. */
const worthMovingDays = 180;
/** A line has years left when it has two. */
const yearsLeftDays = 730;
/** So many minor releases further a program is likely to build as before, where no product says how far its lines reach. */
const nearReleases = 3;

/**
 * The tag to move to from one whose line has ended or soon will: of a newer line, the nearest one with long-term support and
 * two years left, else the one that lasts longest, with the same variant; the same version on a supported distribution of the
 * same family when only that ends. `name`: as `catalogueName` gives it; `image`: as `canonicalName` does; `below`: it is the
 * distribution that ends; `allows`: whether the project can be used with a tag. Undefined when the catalogue has none.
 */
export function supportedTag(
  { name, image, tag, below }: { name: string; image: string; tag: string; below: boolean },
  today: string,
  allows: (tag: string) => boolean = () => true,
): string | undefined {
  const [version = ""] = tag.split("-");
  const lines = below ? linesOn(version, today) : nextLines(productOf(image) ?? "", version, today);
  return firstBuilt(name, image, tag, lines, today, { allows });
}

/** The same version, for its other distributions; where the tag begins with a distribution, newer ones: "trixie" for "buster". */
function linesOn(version: string, today: string): readonly string[] {
  const distribution = distributionOf(version);
  if (distribution === undefined) return ownLines(version);
  const unversioned = version.replace(/[\d.]+$/, "");
  return unversioned === version ? nextLines(distribution, version, today) : [unversioned];
}

/**
 * The tag of the release that a release candidate became, or of the line that it belongs to, with the same variant: "3.14-slim" for
 * "3.14-rc-slim". `meant`: the most specific tag that is known of it. Undefined for other tags, and while there is none.
 */
export function finalTag(
  { name, image, tag, meant }: { name: string; image: string; tag: string; meant: string },
  today: string,
): string | undefined {
  if (!tagForm(tag).preRelease) return undefined;
  const [written, words] = withoutStage(tag);
  const [release] = withoutStage(meant);
  const lines = written === "" ? ownLines(release).filter((line) => line.includes(".")) : narrowLines(written);
  const final = firstBuilt(name, image, tag, lines, today, { words });
  return final !== undefined && !aliases(name, final).some((each) => tagForm(each).preRelease) ? final : undefined;
}

/** "3.14.0" and "3.14", never another major version. */
function narrowLines(version: string): readonly string[] {
  const lines = ownLines(version);
  return lines.length > 1 ? lines.slice(0, -1) : lines;
}

const stage = /(?:^|[._]|(?<=\d))(?:rc|alpha|beta|milestone|preview|[abm](?=\d))\.?\d*$/i;

/** The version of a tag and its other words without those that make it a release candidate; the version is "" where it has none. */
function withoutStage(tag: string): readonly [version: string, words: readonly string[]] {
  const words = tag.split("-").map((word) => word.replace(stage, ""));
  const left = words.filter((word) => word !== "");
  return /^v?\d/.test(left[0] ?? "") ? [left[0] ?? "", left.slice(1)] : ["", left];
}

/** The tag of the same line and variant that is still built and supported; undefined when there is none, or none near. */
export function currentTag(name: string, image: string, tag: string, today: string): string | undefined {
  const [version = ""] = tag.split("-");
  const found = firstBuilt(name, image, tag, ownLines(version), today);
  return found !== undefined && isNear(name, image, version, found) ? found : undefined;
}

/**
 * The release that another tag means, where it is many releases behind the one that a tag names exactly: "1.98.0" for "1.64.0-bullseye"
 * and "1-trixie" of Rust. Undefined where it is near, and for tags that name a major version only, or none: who wrote those follows.
 */
export function farRelease(name: string, image: string, tag: string, next: string): string | undefined {
  const [version = ""] = tag.split("-");
  if (!/^v?\d+\.\d/.test(version) || isNear(name, image, version, next)) return undefined;
  return (pin(name, next)?.tag ?? next).split("-")[0];
}

/** True when a tag goes on with the line that a version belongs to, or is a few minor releases further. */
function isNear(name: string, image: string, version: string, tag: string): boolean {
  const [there = ""] = tag.split("-");
  const cycles = product(productOf(image) ?? "")?.cycles ?? [];
  const [own] = cyclesOfTag(cycles, version);
  if (own && cyclesOfTag(cycles, there).includes(own) && cyclesOfTag(cycles, there).length === 1) return true;
  const [from, to] = [version, (pin(name, tag)?.tag ?? tag).split("-")[0] ?? ""].map((each) => each.split("."));
  const steps = Number(to?.[1] ?? 0) - Number(from?.[1] ?? 0);
  return from?.[0] === to?.[0] && steps >= 0 && steps <= nearReleases;
}

interface BuiltOptions {
  /** Absent: those behind the version. */
  readonly words?: readonly string[];
  readonly allows?: (tag: string) => boolean;
}

function firstBuilt(
  name: string,
  image: string,
  tag: string,
  lines: readonly string[],
  today: string,
  { words = tag.split("-").slice(1), allows = () => true }: BuiltOptions = {},
): string | undefined {
  const candidates = lines.flatMap((line) => variants(line, words));
  const limit = daysLater(today, worthMovingDays);
  const suits = (candidate: string): boolean =>
    candidate !== tag &&
    hasTag(name, candidate) &&
    !endOfLife(image, candidate, today) &&
    !endedBelow(candidate, limit) &&
    keepsDistribution(name, words, candidate) &&
    allows(candidate);
  return candidates.find(suits);
}

/** "3.12.1", "3.12", "3" */
function ownLines(version: string): readonly string[] {
  const parts = version.split(".");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}

/** Names of the lines behind the one of `version` that are worth moving to, best first; a code name stands for a code name. */
function nextLines(own: string, version: string, today: string): readonly string[] {
  const cycles = product(own)?.cycles ?? [];
  const current = unlistedCycle(cycles, version, today) ?? cyclesOfTag(cycles, version)[0];
  if (!current) return [];
  const newer = cycles
    .slice(0, cycles.includes(current) ? cycles.indexOf(current) : cycles.length)
    .filter((cycle) => isNewer(cycle, current) && !hasEnded(cycle, daysLater(today, worthMovingDays)));
  const prefix = version.startsWith("v") ? "v" : "";
  const byName = current.codename === version;
  return bestFirst(newer, today)
    .filter(({ name }) => !breaksAt(own, current.name, name))
    .filter(({ name }) => !isStableLine(own, current.name) || isStableLine(own, name))
    .flatMap(({ name, codename }) => [
      ...(byName && codename ? [codename] : []),
      `${prefix}${name}`,
      `${prefix}${name}.0`,
    ]);
}

/** Those with long-term support and years left, the nearest first; then by how long they last. `newer`: newest first. */
function bestFirst(newer: readonly Cycle[], today: string): readonly Cycle[] {
  const keepsLong = newer.filter((cycle) => isLongTerm(cycle, today));
  const preferred = keepsLong.length > 0 ? keepsLong : newer;
  const far = daysLater(today, yearsLeftDays);
  const lasting = preferred.filter(({ end }) => typeof end === "string" && end >= far).toReversed();
  const byEnd = (cycles: readonly Cycle[]): readonly Cycle[] => cycles.toSorted((a, b) => endOf(b) - endOf(a));
  return [...new Set([...lasting, ...byEnd(preferred), ...byEnd(newer)])];
}

function isLongTerm({ lts }: Cycle, today: string): boolean {
  return lts === true || (lts !== undefined && lts <= today);
}

/** A line whose end nobody knows yet is a young one. */
function endOf({ end }: Cycle): number {
  return typeof end === "string" ? Date.parse(end) : 8.64e15;
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

/** False when a tag may stand on another distribution than the one that the words of the tag before it name. */
function keepsDistribution(name: string, words: readonly string[], candidate: string): boolean {
  const before = words.map(distributionOf).find((found) => found !== undefined);
  if (before === undefined) return true;
  const named = linuxAliases(name, candidate).flatMap((alias) => alias.split("-").map(distributionOf));
  return named.includes(before);
}
