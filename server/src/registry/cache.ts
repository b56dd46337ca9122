import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock } from "./clock.ts";
import { hasDigest } from "./digest.ts";
import { asObject, asSize, type JsonObject, parseJson } from "./json.ts";

/** What registries have answered. It never fails: what cannot be read or written is as good as not there. */
export interface RegistryCache {
  /** Content that has the digest. */
  content(digest: string): Promise<Uint8Array | undefined>;
  keepContent(digest: string, body: Uint8Array): Promise<void>;
  /** An answer that is not older than an hour, and when it came, in milliseconds since 1970. */
  answer(question: string): Promise<CachedAnswer | undefined>;
  keepAnswer(question: string, value: JsonObject): Promise<void>;
}

export interface CachedAnswer {
  readonly at: number;
  readonly value: JsonObject;
}

const lifetime = 3_600_000;

/** A cache in a folder, which is made when it is needed. Several processes may share it: files appear as a whole. */
export function diskCache(folder: string, clock: Clock): RegistryCache {
  const contentPath = (digest: string): string => join(folder, "content", digest.replace(":", "-"));
  const answerPath = (question: string): string =>
    join(folder, "answers", `${createHash("sha256").update(question).digest("hex")}.json`);
  return {
    async content(digest) {
      const body = await read(contentPath(digest));
      return body && hasDigest(body, digest) ? body : undefined;
    },
    keepContent: (digest, body) => write(contentPath(digest), body),
    async answer(question) {
      const body = await read(answerPath(question));
      const entry = body && parseJson(body.toString("utf8"));
      const [at, value] = [asSize(entry?.at), asObject(entry?.value)];
      if (at === undefined || value === undefined || entry?.question !== question) return undefined;
      return at <= clock.now() && clock.now() - at < lifetime ? { at, value } : undefined;
    },
    keepAnswer: (question, value) => write(answerPath(question), JSON.stringify({ question, at: clock.now(), value })),
  };
}

/** Keeps nothing. */
export const noCache: RegistryCache = {
  content: () => Promise.resolve(undefined),
  keepContent: () => Promise.resolve(),
  answer: () => Promise.resolve(undefined),
  keepAnswer: () => Promise.resolve(),
};

async function read(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function write(path: string, body: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(unfinished, body, { mode: 0o600 });
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
