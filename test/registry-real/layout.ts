import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** An image in a folder, as the OCI image specification lays it out, under a tag. */
export interface Layout {
  readonly folder: string;
  readonly tag: string;
  /** Digest of the index. */
  readonly digest: string;
  /** Bytes of the one layer that both platforms share. */
  readonly layerSize: number;
}

const type = (name: string): string => `application/vnd.oci.image.${name}+json`;

/** Writes an image for linux/amd64 and linux/arm64. The same user name gives the same digests on every machine. */
export async function writeLayout(folder: string, tag: string, user: string): Promise<Layout> {
  await mkdir(join(folder, "blobs", "sha256"), { recursive: true });
  const add = async (mediaType: string, content: string | Buffer): Promise<Descriptor> => {
    const hex = createHash("sha256").update(content).digest("hex");
    await writeFile(join(folder, "blobs", "sha256", hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  };
  const archive = Buffer.alloc(1_024);
  const layer = await add("application/vnd.oci.image.layer.v1.tar+gzip", gzipSync(archive));
  const diffId = `sha256:${createHash("sha256").update(archive).digest("hex")}`;
  const manifests: unknown[] = [];
  for (const architecture of ["amd64", "arm64"]) {
    const image = {
      architecture,
      os: "linux",
      created: "2026-01-02T03:04:05Z",
      config: configOf(user),
      rootfs: { type: "layers", diff_ids: [diffId] },
    };
    const config = await add(type("config.v1"), JSON.stringify(image));
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type("manifest.v1"), config, layers: [layer] });
    manifests.push({ ...(await add(type("manifest.v1"), manifest)), platform: { architecture, os: "linux" } });
  }
  const index = await add(
    type("index.v1"),
    JSON.stringify({ schemaVersion: 2, mediaType: type("index.v1"), manifests }),
  );
  const named = { ...index, annotations: { "org.opencontainers.image.ref.name": tag } };
  await writeFile(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [named] }));
  await writeFile(join(folder, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  return { folder, tag, digest: index.digest, layerSize: layer.size };
}

function configOf(user: string): unknown {
  return {
    User: user,
    Env: ["PATH=/usr/bin", "NODE_VERSION=22.1.0"],
    Entrypoint: ["docker-entrypoint.sh"],
    Cmd: ["node"],
    WorkingDir: "/app",
    ExposedPorts: { "8080/tcp": {} },
  };
}
