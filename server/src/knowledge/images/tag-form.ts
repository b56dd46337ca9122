/** What a tag of an image says by its form alone. */
export interface TagForm {
  readonly tag: string;
  /** Parts of its longest version: 3 for "22.23.2-bookworm", 0 for "bookworm". A date counts as three. */
  readonly depth: number;
  /** All numbers in it: 5 for "3.14.7-alpine3.24". */
  readonly numbers: number;
  /** Words that are no version: "slim" and "bookworm" in "3.14-slim-bookworm"; without those that name a channel. */
  readonly words: readonly string[];
  /** Words that name a channel: "stable", "current", "lts". */
  readonly channels: number;
  readonly namesDistribution: boolean;
  /** Release candidate, beta, nightly. */
  readonly preRelease: boolean;
}

const channelNames = new Set([
  "latest",
  "stable",
  "oldstable",
  "oldoldstable",
  "testing",
  "unstable",
  "sid",
  "edge",
  "rolling",
  "devel",
  "current",
  "lts",
  "mainline",
  "main",
  "master",
  "nightly",
  "dev",
  "innovation",
  "rawhide",
  "rc",
  "alpha",
  "beta",
  "preview",
  "canary",
  "next",
  "experimental",
]);

/** Those of them, and one more, that publishers of all kinds use for a line that keeps moving. */
const movingChannels: ReadonlySet<string> = new Set(
  "latest stable edge nightly dev develop main master beta canary lts".split(" "),
);

/** True for tags that every publisher uses for a line that keeps moving. */
export function isMovingChannel(tag: string): boolean {
  return movingChannels.has(tag);
}

/** Code names and names of distributions as they stand in tags, followed by a version or not. */
const distributionName =
  /^(?:alpine|debian|ubuntu|ubi|al|ol|oraclelinux|fedora|centos|rocky|rockylinux|alma|almalinux|amazonlinux|suse|nanoserver|windowsservercore|ltsc)[\d.]*$|^(?:buster|bullseye|bookworm|trixie|forky|duke|sid|stretch|jessie|bionic|focal|jammy|noble|plucky|questing|resolute|stonking|xenial|trusty|windowsservercore|nanoserver)$/;

const version = /^v?\d+(?:u\d+)?(?:[._]\d+)*(?:[_+]\d+)?(?:(?:rc|alpha|beta|b|a|m|p|ga)\.?\d*)?$/i;
const date = /^20\d{6}(?:\.\d+)*$/;
/** Java 8 writes its 8.0.492 as 8u492. */
const javaUpdate = /^\d+u\d+$/;
const preRelease =
  /(?:^|[-.\d])(?:rc|alpha|beta|milestone|preview|ea|snapshot|nightly|canary|pre)\.?\d*(?:[-.]|$)|\d[abm]\d+(?:[-.]|$)/i;

/** Reads a tag. Any text gives a form; one without numbers has depth 0. */
export function tagForm(tag: string): TagForm {
  const tokens = tag.split("-");
  const versions = tokens.filter((token) => version.test(token));
  const others = tokens.filter((token) => !version.test(token));
  return {
    tag,
    depth: Math.max(0, ...versions.map(versionDepth)),
    numbers: tag.match(/\d+/g)?.length ?? 0,
    words: others.filter((token) => !channelNames.has(token)),
    channels: others.filter((token) => channelNames.has(token)).length,
    namesDistribution: others.some((token) => distributionName.test(token)),
    preRelease: preRelease.test(tag),
  };
}

function versionDepth(token: string): number {
  return date.test(token) || javaUpdate.test(token) ? 3 : (token.match(/\d+/g)?.length ?? 0);
}

/** The version that a tag begins with, and its stage: "6.0-alpha2" for "6.0-alpha2-bookworm"; "" where there is none. */
export function stagedVersion(tag: string): string {
  return /^v?\d+(?:[._]\d+)*(?:-?(?:rc|alpha|beta|dev|preview|milestone)\.?\d*)?(?=-|$)/i.exec(tag)?.[0] ?? "";
}

/** How a tag looks apart from its numbers and its distribution: "N.N.N-slim" for "3.11.9-slim-bookworm". */
export function tagShape(tag: string): string {
  const words = tag.split("-").filter((word) => !distributionName.test(word));
  return words.join("-").replace(/\d+/g, "N");
}

/** True when the tag is made of channel words and distribution names only, such as "stable" or "edge-alpine". */
export function isChannel(tag: string): boolean {
  if (/\d/.test(tag)) return false;
  const tokens = tag.split("-");
  return tokens.every((token) => channelNames.has(token) || distributionName.test(token) || token === "slim");
}

/** True for words that name a distribution in tags, with a version or without: "bookworm", "alpine3.24". */
export function isDistributionName(word: string): boolean {
  return distributionName.test(word);
}

/** Negative when `a` pins better than `b` what was written as `written`; never 0 for different tags. */
export function comparePins(a: TagForm, b: TagForm, written: TagForm): number {
  return (
    b.depth - a.depth ||
    lostWords(a, written) - lostWords(b, written) ||
    a.channels - b.channels ||
    Number(b.namesDistribution) - Number(a.namesDistribution) ||
    b.numbers - a.numbers ||
    a.words.length - b.words.length ||
    a.tag.length - b.tag.length ||
    (a.tag < b.tag ? -1 : 1)
  );
}

/** How many words of the written tag a candidate drops; "alpine3.24" keeps "alpine". */
function lostWords(candidate: TagForm, written: TagForm): number {
  return written.words.filter((word) => !candidate.words.some((other) => other.startsWith(word))).length;
}
