import { distributionOf } from "./end-of-life.ts";
import { isChannel } from "./tag-form.ts";

/**
 * How many parts of a version name a release line, by the name of images that are an operating system and little else: what is
 * installed into them goes on getting fixes for as long as the line does.
 */
const lineParts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    almalinux: 1,
    "almalinux/almalinux": 1,
    alpine: 2,
    amazonlinux: 1,
    "buildpack-deps": 2,
    centos: 1,
    debian: 1,
    fedora: 1,
    mageia: 1,
    neurodebian: 2,
    "opensuse/leap": 2,
    oraclelinux: 1,
    photon: 2,
    rockylinux: 1,
    "rockylinux/rockylinux": 1,
    ubuntu: 2,
  }),
);

/** Variants that are tags by themselves: of the newest line. */
const variantAlone = /^(?:minimal|curl|scm)$/;

/**
 * What a tag of an operating system names. line: a release that gets fixes ("bookworm", "24.04", "3.22"). release: a point
 * release of one ("13.1", "3.22.5"). dated: a build of a day. wider: whatever line is the newest ("3", "stable").
 */
export type SystemTag = "line" | "release" | "dated" | "wider";

/** Undefined for other images and for tags that say none of it. `image`: as `canonicalName` gives it. */
export function systemTag(image: string, tag: string): SystemTag | undefined {
  const parts = lineParts.get(image);
  if (parts === undefined) return undefined;
  if (/(?:^|[-.])20\d{6}(?:[-.]|$)/.test(tag)) return "dated";
  const [first = ""] = tag.split("-");
  if (/^[a-z]+$/.test(first)) {
    if (first !== "sid" && distributionOf(first) !== undefined) return "line";
    return isChannel(first) || variantAlone.test(first) ? "wider" : undefined;
  }
  if (!/^\d+(?:\.\d+)*$/.test(first)) return undefined;
  const depth = first.split(".").length;
  return depth < parts ? "wider" : depth === parts ? "line" : "release";
}
