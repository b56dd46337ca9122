import { hasTag } from "./image-catalogue.ts";

/** Words of variants that have no slim sibling, or are small themselves. */
const small = /^(?:alpine[\d.]*|slim|minimal|windowsservercore|nanoserver|fpm|onbuild)$/;

/**
 * The tag of the same image and version without compilers and tools, "3.13-slim-trixie" for "3.13-trixie". Undefined when the
 * catalogue has none, or when the tag is not one that upstream still builds. `name`: as `catalogueName` gives it.
 */
export function slimSibling(name: string, tag: string): string | undefined {
  const words = tag.split("-");
  if (!hasTag(name, tag) || words.some((word) => small.test(word))) return undefined;
  const places = words.map((_, index) => [...words.slice(0, index + 1), "slim", ...words.slice(index + 1)].join("-"));
  return places.toReversed().find((candidate) => hasTag(name, candidate));
}
