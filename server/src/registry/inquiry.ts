import type { RegistryCache } from "./cache.ts";
import type { Query, Success } from "./client.ts";
import { verify } from "./digest.ts";
import type { Target } from "./hosts.ts";
import type { Descriptor } from "./manifest.ts";
import { RegistryError } from "./problem.ts";

/** One operation on one image: what is kept of earlier ones, and the way to the registry. */
export interface Inquiry {
  readonly target: Target;
  readonly cache: RegistryCache;
  /** Sends a request, the user's consent given. */
  readonly ask: (query: Query) => Promise<Success>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Largest manifest, in bytes: what the OCI distribution specification has registries accept at least. */
export const manifestLimit = 4 * 1_048_576;

/** Fetches content by its digest and verifies it; from the cache when it has been fetched before. */
export async function content(
  { target, cache, ask }: Inquiry,
  { digest, size }: Descriptor,
  query: Omit<Query, "method">,
): Promise<Uint8Array> {
  const kept = await cache.content(digest);
  if (kept !== undefined) return kept;
  if (size !== undefined && size > query.limit)
    throw new RegistryError({ kind: "too-large", host: target.registry, what: query.what, limit: query.limit });
  const { body } = await ask({ ...query, method: "GET" });
  verify(body, digest, target.registry);
  await cache.keepContent(digest, body);
  return body;
}
