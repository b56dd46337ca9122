import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A registry of the test's own on this machine. */
export interface FakeRegistry {
  /** "127.0.0.1:43210" */
  readonly host: string;
  /** Requests in the order in which they came. */
  readonly requests: IncomingMessage[];
  /** "GET /v2/…" of each request. */
  readonly lines: () => readonly string[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const running: Server[] = [];

/** Starts a server; over https when a certificate is given. */
export async function startRegistry(
  handler: Handler,
  tls?: { readonly key: string; readonly cert: string },
): Promise<FakeRegistry> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    handler(request, response);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  running.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, requests, lines: () => requests.map(({ method, url }) => `${method} ${url}`) };
}

/** Ends every server that was started; for `afterEach`. */
export function stopRegistries(): void {
  for (const server of running.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

export function digestOf(body: string): string {
  return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}

/** An image for two platforms with an attestation, as an index, manifests and configurations by digest. */
export interface FakeImage {
  /** Digest of the index. */
  readonly digest: string;
  readonly index: string;
  readonly content: ReadonlyMap<string, string>;
}

export function fakeImage(): FakeImage {
  const content = new Map<string, string>();
  const add = (text: string): { digest: string; size: number } => {
    content.set(digestOf(text), text);
    return { digest: digestOf(text), size: text.length };
  };
  const manifests = (["amd64", "arm64"] as const).map((architecture, position) => {
    const config = add(
      JSON.stringify({ architecture, os: "linux", created: "2026-01-02T03:04:05Z", config: imageConfig }),
    );
    const layers = [
      { digest: digestOf(`a${architecture}`), size: 1_000 },
      { digest: digestOf("b"), size: 500 + position },
    ];
    return { ...add(JSON.stringify({ schemaVersion: 2, config, layers })), platform: { architecture, os: "linux" } };
  });
  const attestation = { ...add("{}"), platform: { architecture: "unknown", os: "unknown" } };
  const index = JSON.stringify({ schemaVersion: 2, manifests: [...manifests, attestation] });
  return { digest: add(index).digest, index, content };
}

const imageConfig = {
  User: "node",
  Env: ["PATH=/usr/bin", "NODE_VERSION=22.1.0"],
  Entrypoint: ["docker-entrypoint.sh"],
  Cmd: ["node"],
  WorkingDir: "/app",
  ExposedPorts: { "8080/tcp": {} },
  Healthcheck: { Test: ["CMD-SHELL", "wget -q localhost:8080"] },
};

/** Serves an image under tag 22 of library/node, with the digest in the header. */
export function serveImage(image: FakeImage): Handler {
  return (request, response) => {
    const [, reference = ""] = /\/(?:manifests|blobs)\/(.*)$/.exec(request.url ?? "") ?? [];
    const body = reference === "22" ? image.index : image.content.get(reference);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "docker-content-digest": digestOf(body), "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
