import { asObject, asObjects, asSize, asText, asTexts, type JsonObject } from "./json.ts";

/** What a manifest request accepts: without the index types a registry answers 404 for an index, or one platform's. */
export const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
] as const;

/** A blob or manifest by its digest (OCI image specification, descriptor.md). */
export interface Descriptor {
  readonly digest: string;
  /** Bytes. */
  readonly size: number | undefined;
}

export interface PlatformEntry extends Descriptor {
  /** "linux/amd64", "linux/arm/v7", "windows/amd64"; Windows with its version: "windows/amd64:10.0.20348.3807". */
  readonly platform: string;
}

/** What a manifest request brings: one image for several platforms, or one image. */
export type Manifest =
  | { readonly kind: "index"; readonly platforms: readonly PlatformEntry[] }
  | { readonly kind: "image"; readonly config: Descriptor; readonly compressedSize: number };

/** Undefined for what is neither an index nor an image of schema 2. */
export function readManifest(json: JsonObject): Manifest | undefined {
  if (Array.isArray(json.manifests))
    return {
      kind: "index",
      platforms: asObjects(json.manifests)
        .map(platformEntry)
        .filter((entry) => entry !== undefined),
    };
  const config = descriptor(json.config);
  if (config === undefined || !Array.isArray(json.layers)) return undefined;
  const compressedSize = asObjects(json.layers).reduce((sum, layer) => sum + (asSize(layer.size) ?? 0), 0);
  return { kind: "image", config, compressedSize };
}

/** Attestations stand in an index as platform "unknown/unknown": they are no images. */
function platformEntry(json: JsonObject): PlatformEntry | undefined {
  const found = descriptor(json);
  const platform = platformName(asObject(json.platform) ?? {});
  return found && platform && !platform.startsWith("unknown/") ? { ...found, platform } : undefined;
}

function platformName(json: JsonObject): string | undefined {
  const [os, architecture, variant, version] = ["os", "architecture", "variant", "os.version"].map((name) =>
    asText(json[name]),
  );
  if (os === undefined || architecture === undefined) return undefined;
  return (
    [os, architecture, variant].filter((part) => part !== undefined).join("/") +
    (version === undefined ? "" : `:${version}`)
  );
}

function descriptor(value: unknown): Descriptor | undefined {
  const json = asObject(value) ?? {};
  const digest = asText(json.digest);
  return digest !== undefined && isDigest(digest) ? { digest, size: asSize(json.size) } : undefined;
}

/** The algorithms that the OCI image specification registers. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(text);
}

/** What an image brings, from its configuration (OCI image specification, config.md). Texts are the publisher's: untrusted. */
export interface ImageConfig {
  /** "linux/amd64"; undefined when the configuration does not say. */
  readonly platform: string | undefined;
  /** RFC 3339, as written; undefined when absent. Reproducible builds write a date long ago. */
  readonly created: string | undefined;
  /** Undefined: root. */
  readonly user: string | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  /** "8080/tcp". */
  readonly ports: readonly string[];
  /** The test of HEALTHCHECK: ["CMD", …], ["CMD-SHELL", "…"], ["NONE"]; undefined when there is none. */
  readonly healthcheck: readonly string[] | undefined;
  /** Names only. */
  readonly environment: readonly string[];
  readonly workingDirectory: string | undefined;
}

export function readImageConfig(json: JsonObject): ImageConfig {
  const config = asObject(json.config) ?? {};
  return {
    platform: platformName(json),
    created: asText(json.created),
    user: asText(config.User),
    entrypoint: asTexts(config.Entrypoint),
    cmd: asTexts(config.Cmd),
    ports: Object.keys(asObject(config.ExposedPorts) ?? {}),
    healthcheck: asTexts(asObject(config.Healthcheck)?.Test),
    environment: (asTexts(config.Env) ?? []).map((entry) => entry.split("=", 1)[0] ?? ""),
    workingDirectory: asText(config.WorkingDir),
  };
}
