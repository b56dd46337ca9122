import { content, type Inquiry, manifestLimit } from "./inquiry.ts";
import { readJsonObject } from "./json.ts";
import {
  type Descriptor,
  type ImageConfig,
  type Manifest,
  type PlatformEntry,
  readImageConfig,
  readManifest,
} from "./manifest.ts";
import { badAnswer, cancelled, isCancelled } from "./problem.ts";
import { manifestQuery, resolve } from "./resolve.ts";

/** What a registry knows about an image. */
export interface Description extends ImageConfig {
  /** Of the index where there is one. */
  readonly digest: string;
  readonly platforms: readonly PlatformSize[];
}

export interface PlatformSize {
  /** "linux/amd64", "linux/arm64/v8". */
  readonly platform: string;
  /** Sum of the compressed layers in bytes; undefined when the registry did not give that manifest. */
  readonly compressedSize: number | undefined;
}

type Image = Extract<Manifest, { kind: "image" }>;

const configLimit = 8 * 1_048_576;
/** Sizes are read for so many platforms at most: each costs a request that pull limits count. */
const maxSizes = 16;
const usualPlatform = "linux/amd64";

/** Describes an image as one of its platforms sees it: the wanted one, else linux/amd64, else the first. */
export async function describeImage(inquiry: Inquiry, wanted = usualPlatform): Promise<Description> {
  const digest = inquiry.target.digest ?? (await resolve(inquiry)).digest;
  const manifest = await fetchManifest(inquiry, { digest, size: undefined });
  if (manifest.kind === "image") {
    const config = await fetchConfig(inquiry, manifest);
    return {
      digest,
      ...config,
      platforms: [{ platform: config.platform ?? "unknown", compressedSize: manifest.compressedSize }],
    };
  }
  const chosen = choose(manifest.platforms, wanted);
  if (chosen === undefined) throw badAnswer(inquiry.target.registry, "lists no platform for the image");
  const config = await fetchConfig(inquiry, await fetchImage(inquiry, chosen));
  return { digest, ...config, platform: chosen.platform, platforms: await sizes(inquiry, manifest.platforms) };
}

function choose(platforms: readonly PlatformEntry[], wanted: string): PlatformEntry | undefined {
  const fits =
    (name: string) =>
    ({ platform }: PlatformEntry): boolean =>
      platform === name || platform.startsWith(`${name}/`) || platform.startsWith(`${name}:`);
  return platforms.find(fits(wanted)) ?? platforms.find(fits(usualPlatform)) ?? platforms[0];
}

async function sizes(inquiry: Inquiry, platforms: readonly PlatformEntry[]): Promise<readonly PlatformSize[]> {
  const answers = await Promise.allSettled(platforms.slice(0, maxSizes).map((entry) => fetchImage(inquiry, entry)));
  if (answers.some((answer) => answer.status === "rejected" && isCancelled(answer.reason))) throw cancelled();
  return platforms.map(({ platform }, index) => {
    const answer = answers[index];
    return { platform, compressedSize: answer?.status === "fulfilled" ? answer.value.compressedSize : undefined };
  });
}

async function fetchManifest(inquiry: Inquiry, descriptor: Descriptor): Promise<Manifest> {
  const { registry } = inquiry.target;
  const body = await content(inquiry, descriptor, { ...manifestQuery(descriptor.digest), limit: manifestLimit });
  const manifest = readManifest(readJsonObject(body, registry, "manifest"));
  if (manifest === undefined) throw badAnswer(registry, "sends something else instead of an image manifest");
  return manifest;
}

async function fetchImage(inquiry: Inquiry, descriptor: Descriptor): Promise<Image> {
  const manifest = await fetchManifest(inquiry, descriptor);
  if (manifest.kind === "index") throw badAnswer(inquiry.target.registry, "nests one index in another");
  return manifest;
}

async function fetchConfig(inquiry: Inquiry, { config }: Image): Promise<ImageConfig> {
  const path = `blobs/${config.digest}`;
  const body = await content(inquiry, config, { path, accept: "*/*", what: "image configuration", limit: configLimit });
  return readImageConfig(readJsonObject(body, inquiry.target.registry, "image configuration"));
}
