import { createHash } from "node:crypto";
import { RegistryError } from "./problem.ts";

/** "sha256:…" of a manifest as it was sent. */
export function sha256(body: Uint8Array): string {
  return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}

/** Whether content has the digest (sha256 or sha512) that it was asked for by. */
export function hasDigest(body: Uint8Array, digest: string): boolean {
  return digestLike(body, digest) === digest;
}

/** Throws a `RegistryError` when content is not what its digest promises. */
export function verify(body: Uint8Array, expected: string, host: string): void {
  const actual = digestLike(body, expected);
  if (actual !== expected) throw new RegistryError({ kind: "wrong-digest", host, expected, actual });
}

function digestLike(body: Uint8Array, digest: string): string {
  return digest.startsWith("sha512:") ? `sha512:${createHash("sha512").update(body).digest("hex")}` : sha256(body);
}
