import type { Query } from "./client.ts";
import { sha256 } from "./digest.ts";
import { type Inquiry, manifestLimit } from "./inquiry.ts";
import { asText, readJsonObject } from "./json.ts";
import { isDigest, manifestTypes, readManifest } from "./manifest.ts";
import { badAnswer, RegistryError } from "./problem.ts";

/** What a tag means now. */
export interface Resolved {
  /** Of the index where the image has one, "sha256:…": this is what belongs behind `@`. */
  readonly digest: string;
  /** The tag that was asked for: "latest" when the reference has neither tag nor digest. */
  readonly tag: string | undefined;
  /** When the registry said so, in milliseconds since 1970: up to an hour ago. */
  readonly asked: number;
}

/** Resolves the tag of a reference, also when it carries a digest already. */
export async function resolve(inquiry: Inquiry): Promise<Resolved> {
  const { target, cache } = inquiry;
  const tag = target.tag ?? (target.digest === undefined ? "latest" : undefined);
  const reference = tag ?? target.digest ?? "latest";
  const question = `digest of ${target.host}/${target.repository} ${reference}`;
  const kept = await cache.answer(question);
  const known = asText(kept?.value.digest);
  if (kept !== undefined && known !== undefined && isDigest(known)) return { digest: known, tag, asked: kept.at };
  const digest = await ask(inquiry, reference);
  if (tag === undefined && digest !== reference)
    throw new RegistryError({ kind: "wrong-digest", host: target.registry, expected: reference, actual: digest });
  await cache.keepAnswer(question, { digest });
  return { digest, tag, asked: inquiry.now() };
}

/** By HEAD, which pull limits do not count; a registry that does not name the digest is asked for the manifest. */
async function ask(inquiry: Inquiry, reference: string): Promise<string> {
  const head = await inquiry.ask({ method: "HEAD", ...manifestQuery(reference) });
  const named = head.header("docker-content-digest");
  if (named !== undefined && isDigest(named)) return named;
  const { registry } = inquiry.target;
  const { body } = await inquiry.ask({ method: "GET", ...manifestQuery(reference) });
  if (readManifest(readJsonObject(body, registry, "manifest")) === undefined)
    throw badAnswer(registry, "sends something else instead of an image manifest");
  const digest = sha256(body);
  await inquiry.cache.keepContent(digest, body);
  return digest;
}

/** What asks for a manifest by tag or digest. */
export function manifestQuery(reference: string): Omit<Query, "method"> {
  return { path: `manifests/${reference}`, accept: manifestTypes.join(", "), what: "manifest", limit: manifestLimit };
}
