import type { Report } from "../../engine/rule.ts";
import type { UsedImage } from "./image-uses.ts";

const host = String.raw`(?:[\w-]+(?:\.[\w-]+)*|\[[\da-fA-F:]+\])(?::\d+)?`;

/** The option of the rules about registries: one definition for both languages, which share the setting. */
export const registriesOption = {
  type: "string[]",
  default: [],
  description:
    "Hosts that images may come from, such as `docker.io` or `registry.example.com:5000`; a `*` at either end stands for anything. Empty: all",
  hadolint: "trustedRegistries",
  each: {
    pattern: String.raw`^(?:\*|\*[.:-]?${host}|${host}[.:]?\*|${host})/*$`,
    what: 'a host without path and scheme, or a part of one with "*" in front of it or behind it',
  },
} as const;

/** Reports images from registries that are not in the list; none where the list is empty. */
export function* imagesFromElsewhere(images: readonly UsedImage[], allowed: readonly string[]): Iterable<Report> {
  if (allowed.length === 0) return;
  for (const { reference, range, whole } of images) {
    if (allowed.some((pattern) => matches(pattern, reference.registry))) continue;
    yield {
      range: whole ?? range,
      message: `"${reference.familiar}" comes from ${reference.registry}, which is not an allowed registry`,
    };
  }
}

/** Docker Hub is called by several names (the reference's grammar makes all of them `docker.io`). */
const hubNames: ReadonlySet<string> = new Set([
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "hub.docker.com",
]);

/** As hadolint reads `trustedRegistries`: the host itself, or a `*` in front of or behind a part of it. */
function matches(pattern: string, registry: string): boolean {
  const wanted = pattern.toLowerCase().replace(/\/+$/, "");
  const host = registry.toLowerCase();
  if (wanted.startsWith("*")) return host.endsWith(wanted.slice(1));
  if (wanted.endsWith("*")) return host.startsWith(wanted.slice(0, -1));
  return host === wanted || (hubNames.has(host) && hubNames.has(wanted));
}
